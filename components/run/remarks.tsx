// What a console's manual adds to a step: names and sizes of files, what can be pressed when.
import { i18n } from '#i18n'
import type { Console } from '../../lib/consoles/types.ts'
import type { StepId } from '../../lib/model/steps.ts'
import { Icon } from '../parts/icon.tsx'

export function Remarks({ console, stepId }: { console: Console; stepId: StepId }) {
  const here = console.remarks?.filter(({ step }) => step === stepId) ?? []
  if (here.length === 0) return null
  return (
    <ul class="ticks small">
      {here.map(({ id }) => (
        <li key={id}>
          <Icon name="info" size={18} />
          {i18n.t(`consoles.remarks.${id}`)}
        </li>
      ))}
    </ul>
  )
}
