// What was asked for outside Koshin's pages, until a page of Koshin takes it up: kept for the browser's session only.
import { browser } from 'wxt/browser'

const KEY = 'koshin-asked'

/** Keeps a text that is to be compared. */
export function askToCompare(text: string): Promise<void> {
  return browser.storage.session.set({ [KEY]: text })
}

/** Takes up what was asked for, now and as often as it is asked again while this page is open. */
export function takeAsked(take: (text: string) => void): void {
  const takeUp = (text: unknown) => {
    if (typeof text !== 'string') return
    void browser.storage.session.remove(KEY)
    take(text)
  }
  // A browser without such a memory asks for nothing.
  browser.storage.session?.get(KEY).then(
    (found) => takeUp(found[KEY]),
    () => undefined,
  )
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session') takeUp(changes[KEY]?.newValue)
  })
}
