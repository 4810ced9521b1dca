// The tab in front: which it is, what a script of Koshin's gives in it, and why none may be put into it.
import { type Browser, browser } from 'wxt/browser'

/** What stands in the way of reading a tab. */
export type TabProblem = 'noPermission' | 'browserPage' | 'noTab' | 'noAnswer'

/** Milliseconds that a page may take: while it shows an alert of its own, or one of its frames never comes, it would be for ever. */
const PATIENCE = 10_000

class NoAnswer extends Error {}

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

/** Runs a script of ours in every frame of a tab and gives what each gave. Rejects where it may not, or has no answer; see {@link problemOf}. */
export async function answersOf(
  tabId: number,
  script: '/console-reader.js' | '/structure-reader.js',
): Promise<unknown[]> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), PATIENCE)
  })
  const asked = browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [script] })
  try {
    return (await Promise.race([asked, silence])).map(({ result }) => result)
  } finally {
    clearTimeout(timer)
  }
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

/** Why {@link answersOf} has rejected. */
export function problemOf(error: unknown): TabProblem {
  if (error instanceof NoAnswer) return 'noAnswer'
  return BROWSER_PAGE.test(error instanceof Error ? error.message : String(error)) ? 'browserPage' : 'noPermission'
}
