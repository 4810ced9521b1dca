// One look at what is due: the badge and the reminders, from one reading of the record.
import { browser } from 'wxt/browser'
import { refreshBadge } from './badge.ts'
import { dueNow } from './due-now.ts'
import { notify } from './notify.ts'
import { remind } from './remind.ts'

/** Sets the badge and tells what was not told yet; `now` is in milliseconds since 1970. Never fails: the next look tries again. */
export async function look(now: number): Promise<void> {
  const today = { now }
  const due = dueNow(today)
  try {
    await Promise.all([refreshBadge(browser.action, today, due), remind(today, notify, due)])
  } catch (cause) {
    console.warn('Koshin could not remind.', cause)
  }
}
