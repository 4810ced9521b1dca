// The start: how long the certificate still lasts, the last renewal, and the button that begins the next one.
import { i18n } from '#i18n'
import type { Organisation, Run } from '../lib/records/types.ts'
import { go } from './drafts.ts'
import { Icon } from './parts/icon.tsx'
import { Identity } from './parts/identity.tsx'
import { lazy } from './parts/lazy.tsx'
import { Note } from './parts/note.tsx'
import { ReadinessCard } from './rehearsal/readiness.tsx'
import { beginRun } from './run-actions.ts'
import { latestRun } from './state.ts'
import { sayDay, sayDaysLeft, sayMoment, urgency } from './words.ts'

const ConsoleAccess = lazy(() => import('./console-access/access.tsx').then((part) => part.ConsoleAccess))
const StartNotes = lazy(() => import('./run/start-notes.tsx').then((part) => part.StartNotes))

export function Home({ organisation }: { organisation: Organisation }) {
  const { notAfter } = organisation
  const pressing = notAfter === undefined ? 'calm' : urgency(notAfter)
  const calm = pressing === 'calm' && latestRun.value !== undefined
  return (
    <>
      <section class="card card-raised">
        <h1>{i18n.t('home.title')}</h1>
        {notAfter === undefined ? (
          <p class="quiet">{i18n.t('home.expiryUnknown')}</p>
        ) : (
          <div>
            <p class={`figure tone-${pressing}`}>
              <strong>{sayDaysLeft(notAfter)}</strong>
            </p>
            <p class="quiet">{i18n.t('identity.expiresOn', [sayDay(notAfter, 'date-and-weekday')])}</p>
          </div>
        )}
        {pressing === 'past' && (
          <Note tone="caution" title={i18n.t('home.pastTitle')}>
            <p>{i18n.t('home.past')}</p>
          </Note>
        )}
        <button
          type="button"
          class={`button button-wide ${calm ? '' : 'button-main'}`}
          onClick={() => beginRun(organisation, 'push-certificate')}
        >
          {i18n.t('home.start')}
        </button>
        <StartNotes procedure="push-certificate" />
      </section>
      <div class="column column-aside">
        <ReadinessCard organisation={organisation} />
        <Identity organisation={organisation} open />
        {!organisation.account && <AccountMissing organisation={organisation} />}
        <ConsoleAccess organisation={organisation} />
        {latestRun.value && <LatestRun run={latestRun.value} />}
      </div>
    </>
  )
}

function AccountMissing({ organisation }: { organisation: Organisation }) {
  const { id, name, consoleId, consoleName = '' } = organisation
  return (
    <Note tone="info" title={i18n.t('home.accountMissing')}>
      <p class="small">{i18n.t('details.accountHelp')}</p>
      <button
        type="button"
        class="link-button"
        onClick={() => go('edit', { subjectId: id, details: { name, consoleId, consoleName, account: '' } })}
      >
        {i18n.t('home.accountAdd')}
      </button>
    </Note>
  )
}

function LatestRun({ run }: { run: Run }) {
  return (
    <section class="card">
      <h2 class="row heading-small">
        <Icon name="clock" size={18} />
        {i18n.t('home.latest')}
      </h2>
      <p class="small">
        {run.finishedAt !== undefined && i18n.t('home.latestFinished', [sayMoment(run.finishedAt)])}
        {run.before.notAfter !== undefined && run.certificate && (
          <>
            <br />
            {i18n.t('home.latestChange', [sayDay(run.before.notAfter), sayDay(run.certificate.notAfter)])}
          </>
        )}
      </p>
    </section>
  )
}
