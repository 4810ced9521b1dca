// What is remembered of reminders: how the user wants them, and which were told last.
import * as v from 'valibot'
import { FURTHEST_REMINDER, MOST_REMINDERS } from '../facts/limits.ts'

export const ReminderSettings = v.object({
  /** So many days before the end, and as many after it, a reminder is due. */
  days: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(FURTHEST_REMINDER))),
    v.maxLength(MOST_REMINDERS),
  ),
  /** Ids of organisations of which nobody wants to be reminded. */
  muted: v.array(v.string()),
  /** The browser's own notifications are switched on. */
  notifications: v.boolean(),
})
export type ReminderSettings = v.InferOutput<typeof ReminderSettings>

/** `organisation id, a blank, procedure` -> the last point that was told, for this expiry. Points are days left, negative after the end; `at` is when it was told. */
export const ToldReminders = v.record(
  v.string(),
  v.object({ notAfter: v.number(), point: v.number(), at: v.optional(v.number()) }),
)
export type ToldReminders = v.InferOutput<typeof ToldReminders>
