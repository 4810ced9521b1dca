// The intent to renew, by tab: it lives as long as the browser's session, and not longer than RENEW_INTENT_LASTS.
import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { RENEW_INTENT_LASTS, type RenewIntent } from '../../model/push-memory.ts'
import { renewIntent } from '../../model/schemas.ts'
import { NO_TAB } from '../kept-news.ts'

const PREFIX = 'renewIntent:'

function read(stored: unknown): RenewIntent | undefined {
  const parsed = v.safeParse(renewIntent, stored)
  if (!parsed.success) return undefined
  const { topic, proven, at } = parsed.output
  return { proven, at, ...(topic !== undefined && { topic }) }
}

const isOver = ({ at }: RenewIntent, now: number): boolean => now - at >= RENEW_INTENT_LASTS

/** What was kept or told of an intent, if that lasts at `now` (milliseconds since 1970). */
export function lasting(stored: unknown, now: number): RenewIntent | undefined {
  const intent = read(stored)
  return intent && intent.at <= now && !isOver(intent, now) ? intent : undefined
}

/** The intent opened in this tab, if it still lasts at `now` (milliseconds since 1970). */
export async function intentOf(tabId: number, now: number): Promise<RenewIntent | undefined> {
  const key = PREFIX + tabId
  return lasting((await browser.storage.session.get(key))[key], now)
}

/**
 * Opens an intent in this tab in place of any earlier one; those of all tabs that last no longer are forgotten. By what is heard late,
 * from no tab any more, none is opened.
 */
export async function openIntent(tabId: number, intent: RenewIntent): Promise<void> {
  if (tabId === NO_TAB) return
  const all = await browser.storage.session.get(null)
  // One that has been opened since is not over, though this one is heard after it.
  const isForgotten = (one: RenewIntent | undefined) => one === undefined || isOver(one, intent.at)
  const over = Object.keys(all).filter((key) => key.startsWith(PREFIX) && isForgotten(read(all[key])))
  await browser.storage.session.remove(over)
  await browser.storage.session.set({ [PREFIX + tabId]: intent })
}

/** Upload was pressed: the time that the intent lasts begins anew, for the confirmation comes after it. */
export async function prolongIntent(tabId: number, now: number): Promise<void> {
  const intent = await intentOf(tabId, now)
  if (intent) await openIntent(tabId, { ...intent, at: now })
}

export async function closeIntent(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId)
}
