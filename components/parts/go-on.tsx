// The way on from a trouble: to the step of the work under way, or to the beginning of a renewal.
import { i18n } from '#i18n'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { expiryOf } from '../../lib/procedures/expiry.ts'
import type { Trouble } from '../../lib/procedures/troubles.ts'
import { go } from '../state/drafts.ts'
import { beginRun, takeUpAt } from '../state/run-actions.ts'
import { current, openRuns, run } from '../state/shown.ts'
import { BeginButton } from './begin-button.tsx'

export function GoOn({ trouble }: { trouble: Trouble }) {
  const organisation = current.value
  const { goOn, waits } = trouble
  if (!organisation) return null
  const inWork = [...(run.value ? [run.value] : []), ...openRuns.value].find(({ procedure }) => procedure in goOn)
  const stepId = inWork && goOn[inWork.procedure]
  if (inWork && stepId) {
    const { procedure } = inWork
    return (
      <button
        type="button"
        class="button button-main button-wide"
        onClick={() => takeUpAt(inWork.id, stepId).then((done) => done && go('work', { procedure }))}
      >
        {i18n.t('troubles.goOn', [i18n.t(`steps.${stepId}.title`)])}
      </button>
    )
  }
  const [procedure] = Object.keys(goOn) as ProcedureId[]
  // A set-up is begun from its own screen, and only for a console that has no certificate.
  if (waits || !procedure || procedure === 'first-set-up' || organisation.topic === undefined) return null
  return (
    <BeginButton
      kind="button button-main button-wide"
      notAfter={expiryOf(procedure, organisation)?.notAfter}
      onBegin={() => beginRun(organisation, procedure).then((done) => done && go('work', { procedure }))}
    >
      {i18n.t('troubles.begin')}
    </BeginButton>
  )
}
