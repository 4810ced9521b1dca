// Calendar days between two moments: a certificate ends on a day of UTC, today is the day of the user's zone.
import { DAY } from './time.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Makes each format once: to make one takes a hundred times as long as to use it. */
function formatOf(timeZone = ''): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
    calendar: 'gregory',
    ...(timeZone !== '' && { timeZone }),
  })
  formats.set(timeZone, format)
  return format
}

function partsOf(at: number, timeZone?: string): (type: string) => number {
  const parts = formatOf(timeZone).formatToParts(at)
  return (type) => Number(parts.find((one) => one.type === type)?.value)
}

let last: { at: number; timeZone: string | undefined; day: number } = { at: Number.NaN, timeZone: undefined, day: 0 }

/** The calendar day a moment falls on, as a count of days since 1970. `timeZone`: an IANA name, by default the machine's. */
function dayNumber(at: number, timeZone?: string): number {
  // UTC needs no calendar, and lists of thousands ask again and again for the same moment: now.
  if (timeZone === 'UTC') return Math.floor(at / DAY)
  if (last.at === at && last.timeZone === timeZone) return last.day
  const part = partsOf(at, timeZone)
  const day = Date.UTC(part('year'), part('month') - 1, part('day')) / DAY
  last = { at, timeZone, day }
  return day
}

/** The hour of the day, 0 to 23. `timeZone`: an IANA name, by default the machine's. */
export function hourOf(at: number, timeZone?: string): number {
  return partsOf(at, timeZone)('hour')
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

/**
 * The last moment of a day of UTC, as the portal's dates are read: milliseconds since 1970. `day` is written `2027-11-28`; undefined
 * where there is no such day.
 */
export function endOfDay(day: string): number | undefined {
  return momentOn(day, '23:59:59.999')
}

/**
 * A moment -> milliseconds since 1970, UTC. `day` is written `2027-11-28`, `time` `23:59:59`, `zone` `Z` or `+09:00`; undefined where there is
 * no such day or time.
 */
export function momentOn(day: string, time: string, zone = 'Z'): number | undefined {
  // What reads dates takes the 30th of February for the 2nd of March.
  const asUtc = Date.parse(`${day}T${time}Z`)
  const at = Date.parse(`${day}T${time}${zone}`)
  return Number.isFinite(asUtc) && Number.isFinite(at) && writeDay(asUtc) === day ? at : undefined
}

/** The day of UTC on which a moment falls, written `2027-11-28`. `at` is milliseconds since 1970. */
export function writeDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** The day on which a moment falls in the zone of the user's machine, written `2027-11-28`. `at` is milliseconds since 1970. */
export function writeLocalDay(at: number): string {
  // Swedish writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv').format(at)
}
