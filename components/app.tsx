// The whole app: what is on the screen, given the records and where the user stands.
import { i18n } from '#i18n'
import type { Organisation } from '../lib/model/organisation.ts'
import type { Run } from '../lib/model/run.ts'
import { Foot } from './foot.tsx'
import { lazy } from './parts/lazy.tsx'
import { useFocusAlong } from './parts/use-focus-along.ts'
import { announcement } from './state/announce.ts'
import { draft, type View } from './state/drafts.ts'
import { frame } from './state/frame.ts'
import { current, phase, run } from './state/shown.ts'
import { Top } from './top.tsx'
import './loading.css'
import './parts/spinner.css'

const CompanyScreen = lazy(() => import('./company/company-screen.tsx').then((part) => part.CompanyScreen))
const CustomersScreen = lazy(() => import('./customers/customers-screen.tsx').then((part) => part.CustomersScreen))
const DueScreen = lazy(() => import('./due/due-screen.tsx').then((part) => part.DueScreen))
const YearScreen = lazy(() => import('./year/year-screen.tsx').then((part) => part.YearScreen))
const ExpiryScreen = lazy(() => import('./expiry/expiry-screen.tsx').then((part) => part.ExpiryScreen))
const LostScreen = lazy(() => import('./lost/lost-screen.tsx').then((part) => part.LostScreen))
const About = lazy(() => import('./about/about.tsx').then((part) => part.About))
const Settings = lazy(() => import('./settings/settings.tsx').then((part) => part.Settings))
const StructureScreen = lazy(() => import('./structure/structure-screen.tsx').then((part) => part.StructureScreen))
const TextScreen = lazy(() => import('./text/text-screen.tsx').then((part) => part.TextScreen))
const Welcome = lazy(() => import('./welcome/welcome.tsx').then((part) => part.Welcome))
const FilesScreen = lazy(() => import('./files/files-screen.tsx').then((part) => part.FilesScreen))
const HandoverScreen = lazy(() => import('./handover/handover-screen.tsx').then((part) => part.HandoverScreen))
const TeamScreen = lazy(() => import('./team/team-screen.tsx').then((part) => part.TeamScreen))
const HistoryScreen = lazy(() => import('./history/history-screen.tsx').then((part) => part.HistoryScreen))
const ReportScreen = lazy(() => import('./history/report-screen.tsx').then((part) => part.ReportScreen))
const Home = lazy(() => import('./home/home.tsx').then((part) => part.Home))
const BeginSetUp = lazy(() => import('./set-up/begin.tsx').then((part) => part.BeginSetUp))
const Learn = lazy(() => import('./learn/learn.tsx').then((part) => part.Learn))
const OrganisationScreens = lazy(() => import('./organisations/screens.tsx').then((part) => part.OrganisationScreens))
const RehearsalScreen = lazy(() => import('./rehearsal/rehearsal.tsx').then((part) => part.RehearsalScreen))
const TroublePages = lazy(() => import('./trouble-pages/trouble-pages.tsx').then((part) => part.TroublePages))
const SetUpHome = lazy(() => import('./home/set-up-home.tsx').then((part) => part.SetUpHome))
const TroubleScreen = lazy(() => import('./trouble.tsx').then((part) => part.TroubleScreen))
const RunEnd = lazy(() => import('./after/run-end.tsx').then((part) => part.RunEnd))
const RunFiles = lazy(() => import('./files/run-files.tsx').then((part) => part.RunFiles))
const RunScreen = lazy(() => import('./run/run-screen.tsx').then((part) => part.RunScreen))

/** What can be shown while nothing is on record. */
const NEEDS_NONE = new Set<View>([
  'set-up',
  'troubles',
  'history',
  'handover',
  'welcome',
  'settings',
  'company',
  'about',
  'text',
  'customers',
  'structure',
  'team',
])

export function App() {
  return (
    <>
      <Top />
      <Screen />
      {phase.value.kind === 'ready' && draft.value.view !== 'welcome' && <Foot />}
      <div class="visually-hidden" aria-live="polite">
        {announcement.value}
      </div>
    </>
  )
}

function Screen() {
  const state = phase.value
  const organisation = current.value
  // Many files need a page that stays open when the browser's file chooser does: the desk's.
  const view = draft.value.view === 'files' && frame.value !== 'desk' ? 'work' : draft.value.view
  // Whatever else is shown in its stead, another help page or the next question too, is read from its top.
  const { trouble, way, found, subjectId, asset, runId } = draft.value
  const place = [
    state.kind,
    view,
    organisation?.id,
    run.value?.id,
    trouble,
    way,
    found?.topic,
    subjectId,
    asset,
    runId,
  ].join()
  useFocusAlong(state.kind === 'loading' ? undefined : place, frame.value === 'popup')
  if (state.kind === 'loading') {
    return (
      <main class="loading">
        <span class="spinner" />
        <h1>{i18n.t('general.loading')}</h1>
        <p class="loading-long quiet small">{i18n.t('general.loadingLong')}</p>
      </main>
    )
  }
  if (state.kind === 'trouble') {
    return (
      <main class="page">
        <TroubleScreen trouble={state.trouble} />
      </main>
    )
  }
  if (view === 'files') return <FilesScreen />
  if (view === 'year') {
    return (
      <main class="page page-wide">
        <YearScreen />
      </main>
    )
  }
  if (view === 'work' && organisation) {
    return (
      <main class="page page-wide">
        <div class="columns">
          {run.value ? (
            <OpenRun key={run.value.id} organisation={organisation} run={run.value} />
          ) : organisation.topic === undefined ? (
            <SetUpHome key={organisation.id} organisation={organisation} />
          ) : (
            <Home key={organisation.id} organisation={organisation} />
          )}
        </div>
      </main>
    )
  }
  return (
    <main class="page">
      <OneScreen view={organisation || NEEDS_NONE.has(view) ? view : 'learn'} />
    </main>
  )
}

function OpenRun({ organisation, run }: { organisation: Organisation; run: Run }) {
  const end = <RunEnd organisation={organisation} run={run} files={<RunFiles run={run} />} />
  return <RunScreen organisation={organisation} run={run} end={end} />
}

function OneScreen({ view }: { view: View }) {
  switch (view) {
    case 'work':
    case 'learn':
      return <Learn />
    case 'set-up':
      return <BeginSetUp />
    case 'company':
      return <CompanyScreen />
    case 'customers':
      return <CustomersScreen />
    case 'due':
      return <DueScreen />
    case 'expiry':
      return <ExpiryScreen />
    case 'lost':
      return <LostScreen />
    case 'history':
      return <HistoryScreen />
    case 'report':
      return <ReportScreen />
    case 'handover':
      return <HandoverScreen />
    case 'team':
      return <TeamScreen />
    case 'welcome':
      return <Welcome />
    case 'settings':
      return <Settings />
    case 'about':
      return <About />
    case 'structure':
      return <StructureScreen />
    case 'text':
      return <TextScreen />
    case 'rehearsal':
      return <RehearsalScreen />
    case 'troubles':
      return <TroublePages />
    default:
      return <OrganisationScreens view={view} />
  }
}
