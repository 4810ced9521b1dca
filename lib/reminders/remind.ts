// Reminds: looks what is due now, has it told, and remembers that it was. Called whenever the background wakes.

import { type DueAsset, type Today, whatIsDue } from '../procedures/due.ts'
import { reading } from '../records/database.ts'
import { listOrganisations } from '../records/organisations.ts'
import { rememberTold, reminderSettings, toldReminders } from '../records/reminders.ts'
import { dueReminders, type Reminder, USUAL_SETTINGS, withTold } from './schedule.ts'

/** Everything that is due, of all organisations. */
export async function dueNow(today: Today): Promise<DueAsset[]> {
  const [organisations, runs] = await Promise.all([
    listOrganisations(),
    reading((transaction) => transaction.objectStore('runs').getAll()),
  ])
  return whatIsDue(organisations, runs, today)
}

/**
 * Tells what is due and was not told yet, all of it at once. What could not be told (`tell` rejects, or answers false) is not
 * remembered as told: it is tried again. Gives what was told.
 */
export async function remind(today: Today, tell: (reminders: Reminder[]) => Promise<boolean>): Promise<Reminder[]> {
  const settings = (await reminderSettings()) ?? USUAL_SETTINGS
  if (!settings.notifications) return []
  const [assets, told] = await Promise.all([dueNow(today), toldReminders()])
  const reminders = dueReminders(assets, settings, told, today)
  if (reminders.length === 0 || !(await tell(reminders))) return []
  await rememberTold(withTold(told, reminders))
  return reminders
}
