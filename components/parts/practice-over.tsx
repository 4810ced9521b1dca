// In the practice edition, once a renewal was gone through: that it was practice, and the way to begin again with nothing on record.
import { i18n } from '#i18n'
import { IS_PRACTICE } from '../../lib/facts/practice.ts'
import { eraseAndBegin } from '../state/erase-actions.ts'
import { finishedRuns } from '../state/shown.ts'
import { Note } from './note.tsx'

export function PracticeOver() {
  if (!IS_PRACTICE || finishedRuns.value.length === 0) return null
  return (
    <Note tone="info" title={i18n.t('practice.over')}>
      <p class="small">{i18n.t('practice.forgets')}</p>
      <button type="button" class="button" onClick={() => void eraseAndBegin()}>
        {i18n.t('practice.erase')}
      </button>
    </Note>
  )
}
