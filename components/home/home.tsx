// The start: everything that is renewed every year, how long each still lasts, and the one to turn to now.
import { i18n } from '#i18n'
import { IS_PRACTICE } from '../../lib/facts/practice.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { isYearly, type ProcedureId, YEARLY } from '../../lib/model/steps.ts'
import { AwaitingUpload } from '../parts/awaiting-upload-note.tsx'
import { Identity } from '../parts/identity.tsx'
import { lazy } from '../parts/lazy.tsx'
import { Note } from '../parts/note.tsx'
import { RecordLinks } from '../parts/record-links.tsx'
import { TeamTrouble } from '../parts/team-trouble.tsx'
import { now } from '../state/clock.ts'
import { editOrganisation } from '../state/edit-organisation.ts'
import { frame } from '../state/frame.ts'
import { finishedRuns, openRuns } from '../state/shown.ts'
import { Mute } from './mute.tsx'
import { ReadinessCard } from './readiness-card.tsx'
import { RenewalCard } from './renewal-card.tsx'
import { Rest } from './rest.tsx'
import { turnTo } from './turn-to.ts'
import './home.css'

const KeepRecord = lazy(() => import('./keep-record.tsx').then((part) => part.KeepRecord))
const CopyOffer = lazy(() => import('../parts/copy-offer.tsx').then((part) => part.CopyOffer))
const PracticeOver = lazy(() => import('../parts/practice-over.tsx').then((part) => part.PracticeOver))
const ConsoleAccess = lazy(() => import('../parts/console-access/access.tsx').then((part) => part.ConsoleAccess))

export function Home({ organisation }: { organisation: Organisation }) {
  const first = turnTo(organisation, openRuns.value, finishedRuns.value, now.value)
  return (
    <>
      <div class="column">
        <h1 class="visually-hidden">{i18n.t('renewals.title')}</h1>
        <TeamTrouble />
        <AwaitingUpload />
        {IS_PRACTICE && <PracticeOver />}
        {first === undefined && <Rest organisation={organisation} />}
        {[...underWayBesides(), ...YEARLY].map((procedure) => (
          <RenewalCard
            key={procedure}
            procedure={procedure}
            organisation={organisation}
            isFirst={procedure === first}
          />
        ))}
      </div>
      <div class="column column-aside">
        <ReadinessCard organisation={organisation} />
        <Identity organisation={organisation} open={frame.value === 'desk'} />
        {!organisation.account && <AccountMissing organisation={organisation} />}
        <Mute organisation={organisation} />
        <ConsoleAccess organisation={organisation} />
        <KeepRecord />
        <RecordLinks />
        <CopyOffer />
      </div>
    </>
  )
}

/** What is gone through once is listed only while it is under way. */
function underWayBesides(): ProcedureId[] {
  return openRuns.value.map(({ procedure }) => procedure).filter((procedure) => !isYearly(procedure))
}

function AccountMissing({ organisation }: { organisation: Organisation }) {
  return (
    <Note tone="info" title={i18n.t('home.accountMissing')}>
      <p class="small">{i18n.t('details.accountHelp')}</p>
      <button type="button" class="link-button" onClick={() => editOrganisation(organisation)}>
        {i18n.t('home.accountAdd')}
      </button>
    </Note>
  )
}
