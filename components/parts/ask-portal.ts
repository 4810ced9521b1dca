// Asks the portal's open page which certificates' UIDs have been read there.
import { browser } from 'wxt/browser'
import type { AskPush, PushAnswer } from '../../lib/exchange/push/messages.ts'
import { PUSH_PORTAL } from '../../lib/facts/apple.ts'

const PORTAL_PAGES = `${PUSH_PORTAL}/pushcert*`

export type PortalReading =
  /** No tab shows the portal. */
  | { kind: 'not-open' }
  /** A tab shows it, but nobody answers there: it was open before Koshin was installed or updated. */
  | { kind: 'silent' }
  | { kind: 'answer'; answer: PushAnswer }

/** Reads the portal's tab: the one in front where there are several. Opens no i and presses nothing. */
export async function askPortal(): Promise<PortalReading> {
  const tabs = await browser.tabs.query({ url: PORTAL_PAGES })
  const nearestFirst = tabs.toSorted(
    (one, other) =>
      Number(other.active === true) - Number(one.active === true) ||
      (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0),
  )
  if (nearestFirst.length === 0) return { kind: 'not-open' }
  let readable: PushAnswer | undefined
  for (const tab of nearestFirst) {
    const answer = tab.id === undefined ? undefined : await askTab(tab.id)
    if (answer && answer.rows.length > 0) return { kind: 'answer', answer }
    readable ??= answer
  }
  return readable ? { kind: 'answer', answer: readable } : { kind: 'silent' }
}

/** Asks one tab; `undefined` where nobody answers there. */
export async function askTab(tabId: number): Promise<PushAnswer | undefined> {
  const question: AskPush = { type: 'read-push-portal' }
  try {
    const answer: PushAnswer | undefined = await browser.tabs.sendMessage(tabId, question)
    return answer && Array.isArray(answer.rows) ? answer : undefined
  } catch {
    return undefined
  }
}
