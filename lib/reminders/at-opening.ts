// Browsers that wake nobody in the background: whenever Koshin is opened is the moment to look.
import { browser } from 'wxt/browser'
import { refreshBadge } from './badge.ts'
import { notify } from './notify.ts'
import { remind } from './remind.ts'

/** Looks what is due at `now` (milliseconds since 1970), where the background has no alarms to do so; elsewhere nothing. Never fails. */
export async function lookAtOpening(now: number): Promise<void> {
  if (browser.alarms) return
  await refreshBadge(browser.action, { now })
  await remind({ now }, notify).catch((cause: unknown) => console.warn('Koshin could not remind.', cause))
}
