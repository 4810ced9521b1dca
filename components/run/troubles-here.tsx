// At a step of the work: what can have gone wrong there, each with the way to its page.
import { i18n } from '#i18n'
import type { ProcedureId, StepId } from '../../lib/model/steps.ts'
import { troublesAt } from '../../lib/procedures/troubles.ts'
import { Fold } from '../parts/fold.tsx'
import { Icon } from '../parts/icon.tsx'
import { openTrouble } from '../state/troubles.ts'

export function TroublesHere({ procedure, stepId }: { procedure: ProcedureId; stepId: StepId }) {
  const here = troublesAt(procedure, stepId)
  return (
    <Fold title={i18n.t('troubles.atThisStep')}>
      <ul class="ticks small">
        {here.map(({ id }) => (
          <li key={id}>
            <Icon name="caution" size={16} />
            <button type="button" class="link-button" onClick={() => openTrouble(id)}>
              {i18n.t(`troubles.${id}.title`)}
            </button>
          </li>
        ))}
        <li>
          <Icon name="next" size={16} />
          <button type="button" class="link-button" onClick={() => openTrouble()}>
            {i18n.t('troubles.all')}
          </button>
        </li>
      </ul>
    </Fold>
  )
}
