// How the user wants to be reminded, and which reminders were told last. A value that cannot be read counts as none.
import * as v from 'valibot'
import { ReminderSettings, ToldReminders } from '../model/reminders.ts'
import { reading, writing } from './database.ts'

/** What the user has chosen; undefined where nothing was ever changed. */
export async function reminderSettings(): Promise<ReminderSettings | undefined> {
  const stored = await reading((transaction) => transaction.objectStore('settings').get('reminders'))
  const parsed = v.safeParse(ReminderSettings, stored)
  return parsed.success ? parsed.output : undefined
}

/** Changes the settings, from what they are at this moment (`usual` where nothing was chosen yet). */
export function changeReminders(
  usual: ReminderSettings,
  change: (settings: ReminderSettings) => ReminderSettings,
  now: number,
): Promise<ReminderSettings> {
  return writing(async (transaction) => {
    const settings = transaction.objectStore('settings')
    const parsed = v.safeParse(ReminderSettings, await settings.get('reminders'))
    const changed = v.parse(ReminderSettings, change(parsed.success ? parsed.output : usual))
    await settings.put(changed, 'reminders')
    return changed
  }, now)
}

/** Which reminders were told last. */
export async function toldReminders(): Promise<ToldReminders> {
  const stored = await reading((transaction) => transaction.objectStore('settings').get('toldReminders'))
  const parsed = v.safeParse(ToldReminders, stored)
  return parsed.success ? parsed.output : {}
}

/** Remembers what was told. */
export function rememberTold(told: ToldReminders): Promise<void> {
  return writing(async (transaction) => {
    await transaction.objectStore('settings').put(told, 'toldReminders')
  }, 'own')
}
