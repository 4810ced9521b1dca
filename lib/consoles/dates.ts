// The dates in a text, in the ways that consoles write them.

export interface FoundDate {
  /** As shown, full-width digits narrowed. */
  text: string
  /** Where it begins in the given text. */
  index: number
  /** The last millisecond of that day in the local time zone, since 1970. */
  notAfter: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const TIME = '(?:(?:T|\\s{1,3})\\d{1,2}:\\d{2}(?::\\d{2})?)?'

/** 2027/11/24, 2027-11-24, 2027.11.24, 2027年11月24日. */
const YEAR_FIRST = new RegExp(
  `(?<![\\w/.-])(\\d{4})(?:([/.-])(\\d{1,2})\\2|\\s?年\\s?(\\d{1,2})\\s?月\\s?)(\\d{1,2})(?:\\s?日|(?=T\\d)|(?![\\w/-]))${TIME}`,
  'gi',
)
/** Nov 24, 2027. */
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s{1,3}(\\d{1,2}),?\\s{1,3}(\\d{4})\\b${TIME}`, 'gi')
/** 24 Nov 2027. */
const DAY_FIRST = new RegExp(`(?<![\\w/.-])(\\d{1,2})\\s${MONTH}\\s(\\d{4})\\b${TIME}`, 'gi')

/** The end of that day; nothing where the calendar has no such day. */
function endOfDay(year: number, month: number, day: number): number | undefined {
  const end = new Date(year, month - 1, day, 23, 59, 59, 999)
  return end.getMonth() === month - 1 && end.getDate() === day ? end.getTime() : undefined
}

function matches(text: string, pattern: RegExp, read: (match: RegExpMatchArray) => number | undefined): FoundDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const notAfter = read(match)
    return notAfter === undefined ? [] : [{ text: match[0].trim(), index: match.index, notAfter }]
  })
}

const monthNumber = (name = ''): number => MONTHS.indexOf(name.toLowerCase()) + 1

/** Every date in a text, in the order in which they stand there. Takes text that was narrowed (NFKC). */
export function findDates(text: string): FoundDate[] {
  return [
    ...matches(text, YEAR_FIRST, ([, year, , month, monthOfKanji, day]) =>
      endOfDay(Number(year), Number(month ?? monthOfKanji), Number(day)),
    ),
    ...matches(text, MONTH_FIRST, ([, month, day, year]) => endOfDay(Number(year), monthNumber(month), Number(day))),
    ...matches(text, DAY_FIRST, ([, day, month, year]) => endOfDay(Number(year), monthNumber(month), Number(day))),
  ].sort((one, other) => one.index - other.index)
}
