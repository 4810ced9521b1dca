// Browsers that wake nobody in the background: whenever Koshin is opened is the moment to look.
import { browser } from 'wxt/browser'
import { look } from './look.ts'

/** Looks what is due at `now` (milliseconds since 1970), where the background has no alarms to do so; elsewhere nothing. Never fails. */
export async function lookAtOpening(now: number): Promise<void> {
  if (!browser.alarms) await look(now)
}
