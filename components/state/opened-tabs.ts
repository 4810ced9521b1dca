// Which site a tab shows or asks a sign-in for: the browser tells that of the portals, and Koshin knows which tabs it has opened.
import { type Browser, browser } from 'wxt/browser'
import { PUSH_PORTAL, SIGN_IN } from '../../lib/facts/apple.ts'

interface OpenedTab {
  id: number
  /** Where the browser does not tell: the page it came to first, for a portal that leads on the sign-in, or one that came later. */
  at: 'opening' | 'first' | 'later'
}

/** The tab that was opened for each site last. */
const opened = new Map<string, OpenedTab>()

/** Opens a page in a new tab and keeps in mind for which site. */
export async function openNew(url: string): Promise<void> {
  if (opened.size === 0) browser.tabs.onUpdated.addListener(follow)
  const { id } = await browser.tabs.create({ url })
  if (id !== undefined) opened.set(new URL(url).origin, { id, at: 'opening' })
}

/** A page that is not told of is the site's own sign-in only until another one follows it. */
function follow(id: number, { status }: { status?: string }, { url }: Browser.tabs.Tab): void {
  for (const tab of opened.values()) {
    if (tab.id !== id) continue
    if (url !== undefined) tab.at = 'opening'
    else if (status === 'complete' && tab.at === 'opening') tab.at = 'first'
    else if (status === 'loading' && tab.at === 'first') tab.at = 'later'
  }
}

/** The tab that was opened for a site, while the browser does not tell what is open in it: most likely a sign-in that it has led on to. */
export async function signingIn(origin: string): Promise<Browser.tabs.Tab | undefined> {
  const { id } = opened.get(origin) ?? {}
  const tab = id === undefined ? undefined : await browser.tabs.get(id).catch(() => undefined)
  if (tab?.url !== undefined) return undefined
  // In front it is seen: whoever asks for the page then means another one, unless it is still what the site itself has led to.
  return tab?.active && siteOf(tab) !== origin ? undefined : tab
}

/** The origin of what a tab shows, or asks a sign-in for; undefined where neither is known. */
export function siteOf({ id, url }: Browser.tabs.Tab): string | undefined {
  if (url === undefined) return [...opened].find(([, tab]) => tab.id === id && tab.at !== 'later')?.[0]
  if (!URL.canParse(url)) return undefined
  // Of the portals only this one gives its whole page to the sign-in.
  return url.startsWith(SIGN_IN) ? PUSH_PORTAL : new URL(url).origin
}
