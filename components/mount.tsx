// Puts the app on a page of the extension, in one of its three frames.
import { render } from 'preact'
import { i18n } from '#i18n'
import { takeAsked } from '../lib/doors/asked.ts'
import { placeOf } from '../lib/doors/places.ts'
import { App } from './app.tsx'
import { keepFilesOff } from './parts/beside-drop.ts'
import { startClock } from './state/clock.ts'
import { draft, loadDraft, visit } from './state/drafts.ts'
import { type Frame, frame, readWindow } from './state/frame.ts'
import { followTitle } from './state/title.ts'
import { nameJapanese } from './words/japanese.ts'
import '../lib/look/tokens.css'
import './style/base.css'
import './style/frames.css'
import './style/layout.css'
import './style/buttons.css'
import './style/controls.css'

/** Milliseconds after which nobody waits for a frame any more: a page in the background gets none. */
const NO_FRAME = 50

/** Resolves once the page has been painted for the first time: reading a thousand organisations must not keep it blank. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, NO_FRAME)
  })
}

export function mount(into: Frame): void {
  frame.value = into
  const root = document.documentElement
  root.lang = i18n.t('app.languageTag')
  root.classList.add(`frame-${into}`)
  followTitle()
  nameJapanese()
  startClock()
  keepFilesOff()
  void readWindow()
  const records = import('./state/records.ts')
  // What was kept is there before the first screen, so that nothing jumps.
  void loadDraft().then(() => {
    const place = into === 'desk' ? placeOf(location.hash) : undefined
    if (place) {
      // The welcome is for this page alone: the popup begins at the beginning.
      if (place === 'welcome') draft.value = { ...draft.value, view: place }
      else if (draft.value.view !== place) visit(place)
      // Loaded again, the page shows what was last looked at.
      history.replaceState(null, '', location.pathname)
    }
    return Promise.all([records, painted()])
      .then(([{ startState }]) => startState())
      .then(() =>
        into === 'desk' ? import('./state/team-start.ts').then(({ startTeamIfAny }) => startTeamIfAny()) : undefined,
      )
  })
  takeAsked((text) => visit('text', { pasted: text }))
  render(<App />, document.body)
}
