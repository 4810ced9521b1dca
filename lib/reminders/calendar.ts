// What is due as a calendar file for a team's shared calendar, so that reminders outlive a person and a browser. Loads its library: import it only where a file is made.
import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import { plainText } from '../facts/plain-text.ts'
import { DAY } from '../facts/time.ts'
import type { DueAsset } from '../procedures/due.ts'
import { pointsOf } from './schedule.ts'

/** The words of an event, in the user's language. */
export interface EventWords {
  summary: string
  /** What it is, which one, what to do now. */
  description: string
}

export interface CalendarWishes {
  /** The calendar's name. */
  name: string
  /** Days before the end at which the calendar is to remind; as often after it, and on the day itself. */
  days: readonly number[]
  /** Milliseconds since 1970, UTC. */
  now: number
  words(asset: DueAsset): EventWords
}

/**
 * Writes a calendar file (RFC 5545) with a whole day for each asset whose end is known: the day of UTC on which it ends, as the
 * portal writes it. An event has the same identity in every file, so that a calendar that takes a later file moves it.
 */
export function makeCalendar(assets: readonly DueAsset[], { name, days, now, words }: CalendarWishes): string {
  const calendar = ical({ name, prodId: '//Koshin//Koshin//EN', method: ICalCalendarMethod.PUBLISH })
  for (const asset of assets) {
    const { organisation, procedure, notAfter } = asset
    if (notAfter === undefined) continue
    const day = new Date(Math.floor(notAfter / DAY) * DAY)
    const { summary, description } = words(asset)
    const event = calendar.createEvent({
      id: `${organisation.id}-${procedure}@koshin`,
      start: day,
      end: new Date(day.getTime() + DAY),
      allDay: true,
      timezone: 'UTC',
      stamp: new Date(now),
      // A later file must count for more than an earlier one.
      sequence: Math.floor(now / 1000 / 60),
      summary: plainText(summary),
      description: plainText(description),
    })
    for (const point of pointsOf({ days })) {
      const seconds = (Math.abs(point) * DAY) / 1000
      const alarm = event.createAlarm({
        type: ICalAlarmType.display,
        ...(point < 0 ? { triggerAfter: seconds } : { triggerBefore: seconds }),
        description: plainText(summary),
      })
      // What comes after is counted from the day itself, too; by itself the library counts it from the next day.
      if (point < 0) alarm.relatesTo(ICalAlarmRelatesTo.start)
    }
  }
  return calendar.toString()
}
