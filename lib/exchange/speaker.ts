// Who speaks to the background: only Koshin's own scripts, and only from within a tab, are listened to.
import { type Browser, browser } from 'wxt/browser'

export type Sender = Browser.runtime.MessageSender

/** A frame that speaks. */
export interface Speaker {
  tabId: number
  frameId: number
  /** Where it stands, the most telling first: a frame without an address of its own counts by its origin, then by its tab's address. */
  origins: readonly string[]
}

/** Undefined for anybody but a script of ours in a tab. */
export function speakerOf({ id, url, origin, tab, frameId = 0 }: Sender): Speaker | undefined {
  if (id !== browser.runtime.id || tab?.id === undefined) return undefined
  const isUnaddressed = url === undefined || /^(?:about|blob|data):/.test(url)
  const addresses = isUnaddressed ? [origin, tab.url] : [url]
  const origins = addresses.flatMap((one) => (one !== undefined && URL.canParse(one) ? new URL(one).origin : []))
  return { tabId: tab.id, frameId, origins }
}
