// When a reminder is due: by the days that are left, once for each point, whatever became of the moments in between.
import { hourOf } from '../facts/days.ts'
import { DAY, EARLY_DAYS, LEAD_DAYS, ROUGH_DATE } from '../facts/time.ts'
import type { ReminderSettings, ToldReminders } from '../model/reminders.ts'
import type { DueAsset, Today } from '../procedures/due.ts'

/** The usual days before the end, and after it. */
const USUAL_DAYS: readonly number[] = [EARLY_DAYS, 60, LEAD_DAYS, 14, 7, 3, 1]

export const USUAL_SETTINGS: ReminderSettings = { days: [...USUAL_DAYS], muted: [], notifications: false }

/** Nobody is reminded at night. Hours of the user's day. */
const FROM_HOUR = 8

/** Milliseconds by which a clock may be set back without anything being told twice. */
const CLOCK_SET_BACK = 2 * DAY

/** One reminder: `point` is the days left at which it is due, negative after the end. */
export interface Reminder {
  asset: DueAsset
  point: number
}

/** Which of all reminders of an asset was told last is kept under this name. */
function reminderKey({ organisation, procedure }: Pick<DueAsset, 'organisation' | 'procedure'>): string {
  return `${organisation.id} ${procedure}`
}

/** Every point at which one is reminded, in days left, from the earliest on: so many before the end, the day itself, so many after. */
export function pointsOf({ days }: { days: readonly number[] }): number[] {
  const before = [...new Set(days)].filter((day) => day > 0).sort((one, other) => other - one)
  return [...before, 0, ...before.toReversed().map((day) => -day)]
}

/** The last point that has been reached with so many days left; undefined where the first is still to come. */
function reached(daysLeft: number, settings: ReminderSettings): number | undefined {
  return pointsOf(settings).findLast((point) => daysLeft <= point)
}

/**
 * The reminders that are due now and have not been told: of several points that went by while the browser was closed, only the
 * last. A clock that is set back tells nothing twice, and one that ran ahead lets nothing be missed. A new expiry begins anew.
 */
export function dueReminders(
  assets: readonly DueAsset[],
  settings: ReminderSettings,
  told: ToldReminders,
  { now, timeZone }: Today,
): Reminder[] {
  if (hourOf(now, timeZone) < FROM_HOUR) return []
  return assets.flatMap((asset) => {
    const { notAfter, daysLeft, organisation } = asset
    if (notAfter === undefined || daysLeft === undefined || settings.muted.includes(organisation.id)) return []
    const point = reached(daysLeft, settings)
    if (point === undefined) return []
    const last = told[reminderKey(asset)]
    // The same end may be read once as a day and once to the second: that is no new one.
    const isSame = last !== undefined && Math.abs(last.notAfter - notAfter) <= ROUGH_DATE
    // A clock that ran far ahead has told what is still to come: that does not count once it is right again.
    const wasAhead = last?.at !== undefined && last.at - now > CLOCK_SET_BACK
    const isTold = isSame && !wasAhead && last.point <= point
    return isTold ? [] : [{ asset, point }]
  })
}

/** What is remembered once these were told, at `at` (milliseconds since 1970). */
export function withTold(told: ToldReminders, reminders: readonly Reminder[], at: number): ToldReminders {
  const news = reminders.map(({ asset, point }) => [reminderKey(asset), { notAfter: asset.notAfter ?? 0, point, at }])
  return { ...told, ...Object.fromEntries(news) }
}
