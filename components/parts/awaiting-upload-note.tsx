// Keeps saying that a server token was downloaded and is not in the console yet; until then the console cannot reach Apple.
import { i18n } from '#i18n'
import type { Run } from '../../lib/model/run.ts'
import { awaitingUploadSince } from '../../lib/procedures/awaiting-upload.ts'
import { isWithoutEarlier } from '../../lib/procedures/without-earlier.ts'
import { openRenewal } from '../state/drafts.ts'
import { openRuns, run as shownRun } from '../state/shown.ts'
import { sayMoment } from '../words/words.ts'
import { Note } from './note.tsx'

/** Of the organisation on the screen; nothing where no token waits. */
export function AwaitingUpload() {
  const waiting = openRuns.value.find((run) => awaitingUploadSince(run) !== undefined)
  return waiting ? <Waiting run={waiting} /> : null
}

/** Above the renewal's own steps one line is enough: they say what to do, and why. */
function Waiting({ run }: { run: Run }) {
  const since = awaitingUploadSince(run) ?? 0
  if (shownRun.value?.id === run.id) return <Note tone="stop" title={i18n.t('waiting.title')} />
  return (
    <Note tone="stop" title={i18n.t('waiting.title')}>
      <p class="small">
        {i18n.t(isWithoutEarlier(run) ? 'waiting.whyUnknown' : 'waiting.why', [sayMoment(since, 'date-and-time')])}
      </p>
      <button type="button" class="link-button" onClick={() => openRenewal('server-token')}>
        {i18n.t('waiting.open')}
      </button>
    </Note>
  )
}
