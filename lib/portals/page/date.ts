// Dates as Apple's English pages write them, and as they may be written in other places.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2}), (\d{4})$/i

/** The portal's own notation (seen), and other usual ones: these are never reckoned with. */
const NOTATIONS = [
  '[a-z]{3,9}\\.? \\d{1,2}, \\d{4}',
  '\\d{1,2}\\.? [a-z]{3,9}\\.? \\d{4}',
  '\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}',
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}',
]
/** Behind a label in the same text, and with the hour. What is not said to be an end has no label: a row may say when it began, too. */
const SHOWN = new RegExp(
  `^\\s*(?:(?:expir\\w{1,9}|valid)(?: (?:date|on|until|through|to))?\\W{1,5})?(${NOTATIONS.join('|')})(?:,? (?:at )?\\d{1,2}:\\d\\d.{0,20}| \\(.{1,20}\\))?\\s*$`,
  'i',
)

/** The date that a text shows, where it shows nothing else but what it is called. */
export const dateIn = (text: string): string | undefined => SHOWN.exec(text)?.[1]

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
