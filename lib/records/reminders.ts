// How the user wants to be reminded, and which reminders were told last. A value that cannot be read counts as none.
import * as v from 'valibot'
import { ReminderSettings, ToldReminders } from '../model/reminders.ts'
import { reading, writing } from './database.ts'
import { policyIn } from './policy.ts'
import type { Reading, Writing } from './stores.ts'

/** What the user has chosen, with the days that a company has set in the place of the user's; undefined where nothing was ever changed or set. */
export function reminderSettings(): Promise<ReminderSettings | undefined> {
  return reading(async (transaction) => {
    const own = await ownIn(transaction)
    const days = await daysSetIn(transaction)
    return days ? { muted: [], notifications: false, ...own, days } : own
  })
}

async function ownIn(transaction: Reading | Writing): Promise<ReminderSettings | undefined> {
  const parsed = v.safeParse(ReminderSettings, await transaction.objectStore('settings').get('reminders'))
  return parsed.success ? parsed.output : undefined
}

async function daysSetIn(transaction: Reading | Writing): Promise<number[] | undefined> {
  return (await policyIn(transaction))?.reminderDays
}

/**
 * Changes the user's own settings, from what they are at this moment (`usual` where nothing was chosen yet). Days that a company has
 * set count all the same; the user's are kept for when they are set no more.
 */
export function changeReminders(
  usual: ReminderSettings,
  change: (settings: ReminderSettings) => ReminderSettings,
  now: number,
): Promise<ReminderSettings> {
  return writing(async (transaction) => {
    const changed = v.parse(ReminderSettings, change((await ownIn(transaction)) ?? usual))
    await transaction.objectStore('settings').put(changed, 'reminders')
    const days = await daysSetIn(transaction)
    return days ? { ...changed, days } : changed
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
