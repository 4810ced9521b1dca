// Reminds: looks what is due now, has it told, and remembers that it was. Called whenever the background wakes.

import type { DueAsset, Today } from '../procedures/due.ts'
import { rememberTold, reminderSettings, toldReminders } from '../records/reminders.ts'
import { dueNow } from './due-now.ts'
import { dueReminders, type Reminder, USUAL_SETTINGS, withTold } from './schedule.ts'

/**
 * Tells what is due and was not told yet, all of it at once. What could not be told (`tell` rejects, or answers false) is not
 * remembered as told: it is tried again. `due` is for a caller who has read it already. Gives what was told.
 */
export async function remind(
  today: Today,
  tell: (reminders: Reminder[]) => Promise<boolean>,
  due?: Promise<readonly DueAsset[]>,
): Promise<Reminder[]> {
  const settings = (await reminderSettings()) ?? USUAL_SETTINGS
  if (!settings.notifications) return []
  const [assets, told] = await Promise.all([due ?? dueNow(today), toldReminders()])
  const reminders = dueReminders(assets, settings, told, today)
  if (reminders.length === 0 || !(await tell(reminders))) return []
  await rememberTold(withTold(told, reminders, today.now))
  return reminders
}
