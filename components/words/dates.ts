// How dates and times are written on every screen: in the user's language; moments in the user's zone, a certificate's days in UTC.

export type DateStyle = 'date' | 'date-and-weekday' | 'date-and-time' | 'brief' | 'time'

const FORMATS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  'date-and-weekday': { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' },
  'date-and-time': { dateStyle: 'long', timeStyle: 'short' },
  // For tables: as short as it can be said without a month that is a number.
  brief: { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  time: { timeStyle: 'short' },
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

/** A month of UTC, in short. `at` is milliseconds since 1970. */
export function writeMonth(at: number, language: string): string {
  return formatOf(language, { month: 'short', timeZone: 'UTC' }).format(at)
}

/** The year of UTC. `at` is milliseconds since 1970. */
export function writeYear(at: number, language: string): string {
  return formatOf(language, { year: 'numeric', timeZone: 'UTC' }).format(at)
}

/** A day of UTC in numbers, without its year. `at` is milliseconds since 1970. */
export function writeShortDay(at: number, language: string): string {
  return formatOf(language, { month: 'numeric', day: 'numeric', timeZone: 'UTC' }).format(at)
}
