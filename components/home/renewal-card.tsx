// One of the things to renew every year: how long it still lasts, when it was renewed last, and the way into its renewal.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { isYearly, type ProcedureId } from '../../lib/model/steps.ts'
import { awaitingUploadSince } from '../../lib/procedures/awaiting-upload.ts'
import { expiryOf } from '../../lib/procedures/expiry.ts'
import { procedureFor } from '../../lib/procedures/procedures.ts'
import { progress } from '../../lib/procedures/progress.ts'
import { BeginButton } from '../parts/begin-button.tsx'
import { Fold } from '../parts/fold.tsx'
import { Icon } from '../parts/icon.tsx'
import { lazy } from '../parts/lazy.tsx'
import { Note } from '../parts/note.tsx'
import { ProgressBar } from '../parts/progress-bar.tsx'
import { StartNotes } from '../parts/start-notes.tsx'
import { openRenewal } from '../state/drafts.ts'
import { beginRun } from '../state/run-actions.ts'
import { finishedRuns, openRuns } from '../state/shown.ts'
import { procedureName } from '../words/procedure-name.ts'
import { sayMoment, urgency } from '../words/words.ts'
import { ExpiryLine } from './expiry-line.tsx'

const BegunElsewhere = lazy(() => import('../parts/begun-elsewhere.tsx').then((part) => part.BegunElsewhere))

interface Properties {
  procedure: ProcedureId
  organisation: Organisation
  /** It is the one to turn to now: its button stands out. */
  isFirst: boolean
}

export function RenewalCard({ procedure, organisation, isFirst }: Properties) {
  const name = procedureName(procedure)
  const run = openRuns.value.find((one) => one.procedure === procedure)
  const latest =
    finishedRuns.value.find((one) => one.procedure === procedure) ??
    finishedRuns.value.find((one) => procedure === 'push-certificate' && one.procedure === 'first-set-up')
  const expiry = isYearly(procedure) ? expiryOf(procedure, organisation) : undefined
  const notAfter = expiry?.notAfter
  const titleId = `renewal-${procedure}`
  return (
    <section class={`card ${isFirst ? 'card-raised' : ''}`} aria-labelledby={titleId}>
      <div class="renewal-head">
        <h2 id={titleId} class="heading-small">
          {name}
        </h2>
        <ExpiryLine
          procedure={procedure}
          organisation={organisation}
          expiry={expiry}
          waits={run !== undefined && awaitingUploadSince(run) !== undefined}
        />
      </div>
      {procedure === 'push-certificate' && notAfter !== undefined && urgency(notAfter) === 'past' && (
        <Note tone="caution" title={i18n.t('home.pastTitle')}>
          <p>{i18n.t('home.past')}</p>
        </Note>
      )}
      {latest?.finishedAt !== undefined && !run && (
        <p class="row small quiet">
          <Icon name="clock" size={16} />
          <span>
            {i18n.t(latest.procedure === procedure ? 'home.latest' : 'home.setUpOn')}{' '}
            <b>{sayMoment(latest.finishedAt)}</b>
          </span>
        </p>
      )}
      <BegunElsewhere procedure={procedure} />
      {run ? (
        <UnderWay run={run} organisation={organisation} name={name} isFirst={isFirst} />
      ) : (
        <Begin
          procedure={procedure}
          organisation={organisation}
          name={name}
          isFirst={isFirst}
          notAfter={notAfter}
          renewedAt={latest?.finishedAt}
          rests={!isFirst && (notAfter === undefined || urgency(notAfter) === 'calm')}
        />
      )}
    </section>
  )
}

interface BeginProperties extends Properties {
  name: string
  /** Nothing is to be done for long: the way in stays, but does not call. */
  rests: boolean
  notAfter: number | undefined
  renewedAt: number | undefined
}

function Begin({ procedure, organisation, name, isFirst, rests, notAfter, renewedAt }: BeginProperties) {
  const isPush = procedure === 'push-certificate'
  const isKnown = notAfter !== undefined || renewedAt !== undefined
  const start = isPush ? i18n.t('home.start') : i18n.t(isKnown ? 'renewals.startToken' : 'renewals.startTokenUnknown')
  return (
    <>
      <BeginButton
        kind={rests ? 'link-button small' : `button button-wide ${isFirst ? 'button-main' : ''}`}
        label={isPush ? undefined : i18n.t('general.labelled', [start, name])}
        notAfter={notAfter}
        renewedAt={renewedAt}
        onBegin={() => beginRun(organisation, procedure)}
      >
        {start}
      </BeginButton>
      <Fold title={isYearly(procedure) ? i18n.t('what.title') : i18n.t('renewals.beforehand')}>
        <StartNotes procedure={procedure} consoleId={organisation.consoleId} />
      </Fold>
    </>
  )
}

function UnderWay({
  run,
  organisation,
  name,
  isFirst,
}: {
  run: Run
  organisation: Organisation
  name: string
  isFirst: boolean
}) {
  const { next, done, total } = progress(procedureFor(run.procedure, organisation.consoleId), run)
  return (
    <>
      <ProgressBar done={done} total={total} />
      <p class="small">{next ? i18n.t('run.nextIs', [i18n.t(next.title)]) : i18n.t('renewals.allDone')}</p>
      <button
        type="button"
        class={`button button-wide ${isFirst ? 'button-main' : ''}`}
        aria-label={i18n.t('general.labelled', [i18n.t('renewals.continue'), name])}
        onClick={() => openRenewal(run.procedure)}
      >
        {i18n.t('renewals.continue')}
      </button>
    </>
  )
}
