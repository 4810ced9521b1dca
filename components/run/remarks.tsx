// What a console's manual adds to a step: names and sizes of files, what can be pressed when.
import { i18n } from '#i18n'
import type { Console } from '../../lib/consoles/types.ts'
import type { Run } from '../../lib/model/run.ts'
import type { StepId } from '../../lib/model/steps.ts'
import { Icon } from '../parts/icon.tsx'

interface Properties {
  console: Console
  stepId: StepId
  run: Run
}

export function Remarks({ console, stepId, run }: Properties) {
  const here = console.remarks?.filter(({ step }) => step === stepId) ?? []
  if (here.length === 0) return null
  return (
    <ul class="ticks small">
      {here.map(({ id }) => (
        <li key={id}>
          <Icon name="info" size={18} />
          {id === 'certificateFile' && run.certificate
            ? i18n.t('consoles.remarks.checkedFile', [run.certificate.fileName])
            : i18n.t(`consoles.remarks.${id}`)}
        </li>
      ))}
    </ul>
  )
}
