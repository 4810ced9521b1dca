// What to know about the renewal that is under way: the notes that stand before its start, to be looked up again.
import { i18n } from '#i18n'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { Icon } from '../parts/icon.tsx'
import { StartNotes } from '../parts/start-notes.tsx'

export function RunNotes({ procedure }: { procedure: ProcedureId }) {
  return (
    <details class="fold card card-quiet">
      <summary>
        <Icon name="next" size={16} turns />
        {i18n.t('renewals.beforehand')}
      </summary>
      <StartNotes procedure={procedure} />
    </details>
  )
}
