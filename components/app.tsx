// The whole app: what is on the screen, given the records and where the user stands.
import { useEffect } from 'preact/hooks'
import { i18n } from '#i18n'
import { announcement } from './announce.ts'
import { draft } from './drafts.ts'
import { lazy } from './parts/lazy.tsx'
import { current, phase, run } from './state.ts'
import { Top } from './top.tsx'
import { TroubleScreen } from './trouble.tsx'

const Home = lazy(() => import('./home.tsx').then((part) => part.Home))
const Learn = lazy(() => import('./learn/learn.tsx').then((part) => part.Learn))
const OrganisationScreens = lazy(() => import('./organisations/screens.tsx').then((part) => part.OrganisationScreens))
const RunScreen = lazy(() => import('./run/run-screen.tsx').then((part) => part.RunScreen))

export function App() {
  return (
    <>
      <Top />
      <Screen />
      <div class="visually-hidden" aria-live="polite">
        {announcement.value}
      </div>
    </>
  )
}

function Screen() {
  const state = phase.value
  const organisation = current.value
  const { view } = draft.value
  const place = [state.kind, view, organisation?.id, run.value?.id].join()
  useEffect(() => window.scrollTo(0, 0), [place])
  if (state.kind === 'loading') {
    return (
      <main class="loading">
        <span class="spinner" />
        <p>{i18n.t('general.loading')}</p>
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
  if (view === 'work' && organisation) {
    return (
      <main class="page page-wide">
        <div class="columns">
          {run.value ? (
            <RunScreen key={run.value.id} organisation={organisation} run={run.value} />
          ) : (
            <Home key={organisation.id} organisation={organisation} />
          )}
        </div>
      </main>
    )
  }
  return (
    <main class="page">
      {view === 'learn' || view === 'work' || !organisation ? <Learn /> : <OrganisationScreens view={view} />}
    </main>
  )
}
