// The tab in front: which it is, and why a script of Koshin's may not be put into it.
import { type Browser, browser } from 'wxt/browser'

/** What stands in the way of reading a tab. */
export type TabProblem = 'noPermission' | 'browserPage' | 'noTab'

/** Pages on which no extension may read. Source of the words: Chromium's manifest_constants.cc, tab errors seen in Chrome. */
const BROWSER_PAGE =
  /cannot access an? (chrome|edge|brave|about|devtools)|(chrome|edge|brave|about|devtools|chrome-extension|view-source):|extensions gallery|error page/i

/** The tab in front; in a tab of our own (the desk), the one that was in front before it. */
export async function tabInFront(): Promise<Browser.tabs.Tab | undefined> {
  const [own, tabs] = await Promise.all([
    browser.tabs.getCurrent().catch(() => undefined),
    browser.tabs.query({ currentWindow: true }),
  ])
  const others = tabs.filter(({ id }) => id !== undefined && id !== own?.id)
  const active = others.find((tab) => tab.active)
  return active ?? others.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0]
}

/** Calls `then` when another tab, or another page in it, comes in front of this window. Gives what ends it. */
export function onOtherPage(then: () => void): () => void {
  const onUpdated = (_id: number, { status }: { status?: string }, { active }: Browser.tabs.Tab) => {
    if (active && status === 'loading') then()
  }
  browser.tabs.onActivated.addListener(then)
  browser.tabs.onUpdated.addListener(onUpdated)
  return () => {
    browser.tabs.onActivated.removeListener(then)
    browser.tabs.onUpdated.removeListener(onUpdated)
  }
}

/** Why a browser refused to put a script into a tab. */
export function problemOf(error: unknown): TabProblem {
  return BROWSER_PAGE.test(error instanceof Error ? error.message : String(error)) ? 'browserPage' : 'noPermission'
}
