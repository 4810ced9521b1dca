// Ends a renewal without finishing it; asks first and says what stays.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Run } from '../../lib/model/run.ts'
import { isToken, type ProcedureId } from '../../lib/model/steps.ts'
import { awaitingUploadSince } from '../../lib/procedures/awaiting-upload.ts'
import { Note } from '../parts/note.tsx'
import { focusOnce } from '../parts/use-focus.ts'
import { giveUpRun } from '../state/run-actions.ts'

export function Abandon({ run }: { run: Run }) {
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <div>
        <button type="button" class="link-button small" onClick={() => setAsking(true)}>
          {run.procedure === 'first-set-up' ? i18n.t('setUp.abandon.link') : i18n.t('run.abandon')}
        </button>
      </div>
    )
  }
  return (
    <div role="alertdialog" aria-labelledby="abandon-question" class="stack">
      <Note tone="caution">
        <strong id="abandon-question">
          {run.procedure === 'first-set-up' ? i18n.t('setUp.abandon.ask') : i18n.t('run.abandonAsk')}
        </strong>
        <p>{meaning(run.procedure)}</p>
        {run.certificate && <p>{i18n.t('run.abandonAfterIssue')}</p>}
        {awaitingUploadSince(run) !== undefined && (
          <p>
            <b>{i18n.t('run.abandonWaiting')}</b>
          </p>
        )}
      </Note>
      <div class="row">
        <button type="button" class="button" ref={focusOnce} onClick={() => setAsking(false)}>
          {run.procedure === 'first-set-up' ? i18n.t('setUp.abandon.no') : i18n.t('run.abandonNo')}
        </button>
        <button type="button" class="button button-stop" onClick={() => giveUpRun(run.id)}>
          {i18n.t('run.abandonYes')}
        </button>
      </div>
    </div>
  )
}

function meaning(procedure: ProcedureId): string {
  if (procedure === 'first-set-up') return i18n.t('setUp.abandon.means')
  return isToken(procedure) ? i18n.t('run.abandonMeansToken') : i18n.t('run.abandonMeans')
}
