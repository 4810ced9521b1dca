// A page that comes back, or that was made ready before anybody saw it, remembers what may have changed since.
import type { Listening } from './lasting-listeners.ts'

/** Calls `again` when the page is shown out of the browser's back/forward cache, goes on after a freeze, or is shown after having been prerendered. */
export function onComingBack({ document }: Window, listeners: Listening, again: () => void): void {
  listeners.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) again()
  })
  // These go to the document; document.open() takes them away, but makes a page that no browser keeps.
  for (const type of ['prerenderingchange', 'resume']) document.addEventListener(type, again)
}
