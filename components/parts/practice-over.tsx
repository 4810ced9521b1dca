// In the practice edition, once a renewal was gone through: that it was practice, and the way to begin again with nothing on record.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { IS_PRACTICE } from '../../lib/facts/practice.ts'
import { eraseAndBegin } from '../state/erase-actions.ts'
import { finishedRuns } from '../state/shown.ts'
import { Note } from './note.tsx'
import { focusOnce } from './use-focus.ts'

export function PracticeOver() {
  const [asks, setAsks] = useState(false)
  if (!IS_PRACTICE || finishedRuns.value.length === 0) return null
  if (!asks) {
    return (
      <Note tone="info" title={i18n.t('practice.over')}>
        <button type="button" class="button" onClick={() => setAsks(true)}>
          {i18n.t('practice.erase')}
        </button>
      </Note>
    )
  }
  return (
    <Note tone="caution" title={i18n.t('practice.eraseAsk')}>
      <div class="row">
        <button type="button" class="button" ref={focusOnce} onClick={() => setAsks(false)}>
          {i18n.t('practice.eraseNot')}
        </button>
        <button type="button" class="button button-stop" onClick={() => void eraseAndBegin()}>
          {i18n.t('practice.eraseNow')}
        </button>
      </div>
    </Note>
  )
}
