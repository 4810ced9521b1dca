// Dates as Apple's English pages write them.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2}), (\d{4})$/i

/**
 * Reads `MMM d, yyyy`, the portal's way of writing an expiry (seen in 2013, 2023 and 2026, for a French account too).
 * Gives the end of that day in milliseconds, UTC: the page names no hour and no zone.
 */
export function parsePortalDate(text: string): number | undefined {
  const match = DATE.exec(text.trim())
  if (!match) return undefined
  const [, month = '', day = '', year = ''] = match
  const index = MONTHS.indexOf(month.toLowerCase())
  const time = Date.UTC(Number(year), index, Number(day), 23, 59, 59, 999)
  return new Date(time).getUTCMonth() === index ? time : undefined
}

/** The later one of two such dates as they are written; the first one where either can't be read. */
export function laterDate(one: string, other = ''): string {
  return (parsePortalDate(other) ?? 0) > (parsePortalDate(one) ?? Number.POSITIVE_INFINITY) ? other : one
}
