// What the portal's page in front shows, for as long as somebody looks: asked again whenever the page or the tab in front changes.
import { browser } from 'wxt/browser'
import type { PushAnswer, PushMessage } from '../../lib/exchange/push/messages.ts'
import { tabInFront } from '../../lib/exchange/tab-in-front.ts'
import { PUSH_PORTAL } from '../../lib/facts/apple.ts'
import { askTab } from '../parts/ask-portal.ts'
import { useRead } from '../parts/use-read.ts'

/** A page says this to the background, and so to every page of Koshin. */
const SEEN: PushMessage['type'] = 'push-seen'

/** Nothing where another page is in front, or one that does not answer. */
async function askInFront(): Promise<PushAnswer | undefined> {
  const tab = await tabInFront()
  if (tab?.id === undefined || !tab.url?.startsWith(`${PUSH_PORTAL}/`)) return undefined
  return askTab(tab.id)
}

/** Calls `again` whenever the portal says what it shows, and whenever a tab changes. Gives what ends it. */
function followPortal(again: () => void): () => void {
  // Answers nothing: that is the background's.
  const hear = (message: { type?: string } | undefined): undefined => {
    if (message?.type === SEEN) again()
  }
  browser.runtime.onMessage.addListener(hear)
  browser.tabs.onActivated.addListener(again)
  browser.tabs.onUpdated.addListener(again)
  return () => {
    browser.runtime.onMessage.removeListener(hear)
    browser.tabs.onActivated.removeListener(again)
    browser.tabs.onUpdated.removeListener(again)
  }
}

/** What it shows; undefined where another page is in front, or one that does not answer. */
export function usePortalInFront(): PushAnswer | undefined {
  return useRead(() => askInFront().catch(() => undefined), [], followPortal)
}
