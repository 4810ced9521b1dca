// What the portal's page in front shows, for as long as somebody looks: asked again whenever the page or the tab in front changes.
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { PushAnswer, PushMessage } from '../../lib/exchange/push/messages.ts'
import { tabInFront } from '../../lib/exchange/tab-in-front.ts'
import { PUSH_PORTAL } from '../../lib/facts/apple.ts'
import { askTab } from '../parts/ask-portal.ts'

/** A page says this to the background, and so to every page of Koshin. */
const SEEN: PushMessage['type'] = 'push-seen'

/** Nothing where another page is in front, or one that does not answer. */
async function askInFront(): Promise<PushAnswer | undefined> {
  const tab = await tabInFront()
  if (tab?.id === undefined || !tab.url?.startsWith(`${PUSH_PORTAL}/`)) return undefined
  return askTab(tab.id)
}

export function usePortalInFront(): PushAnswer | undefined {
  const [shown, setShown] = useState<PushAnswer>()
  useEffect(() => {
    let asked = 0
    async function look(): Promise<void> {
      asked += 1
      const mine = asked
      const answer = await askInFront().catch(() => undefined)
      if (mine === asked) setShown(answer)
    }
    // Answers nothing: that is the background's.
    const hear = (message: { type?: string } | undefined): undefined => {
      if (message?.type === SEEN) void look()
    }
    const onTab = (): void => void look()
    browser.runtime.onMessage.addListener(hear)
    browser.tabs.onActivated.addListener(onTab)
    browser.tabs.onUpdated.addListener(onTab)
    void look()
    return () => {
      asked = Number.NaN
      browser.runtime.onMessage.removeListener(hear)
      browser.tabs.onActivated.removeListener(onTab)
      browser.tabs.onUpdated.removeListener(onTab)
    }
  }, [])
  return shown
}
