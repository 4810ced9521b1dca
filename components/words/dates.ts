// How dates and times are written on every screen: in the user's language; moments in the user's zone, a certificate's days in UTC.
import { DAY } from '../../lib/facts/time.ts'

export type DateStyle = 'date' | 'date-and-weekday' | 'date-and-time' | 'time'

const FORMATS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  'date-and-weekday': { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' },
  'date-and-time': { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Makes each format once: to make one takes a hundred times as long as to write a date with it. */
function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options])
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options)
  formats.set(key, format)
  return format
}

/**
 * Writes a moment for the reader. `at` is milliseconds since 1970, UTC; `language` a BCP 47 tag;
 * `timeZone` an IANA name, by default the zone of the user's machine.
 */
export function writeDate(at: number, language: string, style: DateStyle = 'date', timeZone?: string): string {
  return formatOf(language, { ...FORMATS[style], ...(timeZone && { timeZone }) }).format(at)
}

/** The calendar day a moment falls on, as a count of days. */
function dayNumber(at: number, timeZone?: string): number {
  const parts = formatOf('en', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    calendar: 'gregory',
    ...(timeZone && { timeZone }),
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day')) / DAY
}

/**
 * Calendar days from the user's today until the day on which a certificate ends: 0 today, 1 tomorrow, negative once it is past.
 * The end is a day of UTC, as the certificate and the portal write it; today is the day of `timeZone`, by default the zone of
 * the user's machine. Never negative while it is valid, never positive once it has ended, whatever lies between the zones.
 */
export function daysUntil(notAfter: number, now: number, timeZone?: string): number {
  const days = dayNumber(notAfter, 'UTC') - dayNumber(now, timeZone)
  return notAfter > now ? Math.max(days, 0) : Math.min(days, 0)
}
