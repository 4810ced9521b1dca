// The dates in a text, in all the forms in which consoles write them.
import { DATE_FORMS, type DateForm, type Day } from './date-forms.ts'
import { monthNames } from './months.ts'

export interface FoundDate {
  /** As shown, full-width digits narrowed. */
  text: string
  /** Where it begins in the given text, and where what follows it begins. */
  index: number
  end: number
  /** The last millisecond of that day in the local time zone, since 1970. */
  notAfter: number
  /** The same of the other days that it may mean, where day and month (or year) can be confused. */
  otherwise: number[]
}

/** The languages in which months and weekdays are named: those of `words`, as a test demands. */
export const LOCALES: readonly string[] = ['en-US', 'en-GB', 'ja', 'de', 'fr', 'es', 'it', 'ko', 'zh-CN', 'zh-TW']

/** Where a date may begin: not inside a number, a word, an address or a path, nor as a ticket's number or a sum of money. */
const BEGINS = String.raw`(?<![\w/.#№$€£¥-]|\d[:,]|\w@)`
/** What makes it the name of a file, right behind it. */
const FILE_NAME = /^(?:_|\.[a-z][a-z\d]{1,11}(?![\p{L}\d]))/u
/** Names of zones as tools write them behind a time; any word would be too many. */
const ZONE_NAMES = 'Z|UTC|GMT|JST|KST|HKT|SGT|IST|[ECMPB]ST|[ECMP]DT|[MCEW]EST|[CEW]ET|MES?Z|A[EC][SD]T|NZ[SD]T'
const ZONE = `(?:\\s?(?:(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|(?:${ZONE_NAMES})\\b))?`
const TIME = String.raw`(?:(?:T|[\s,]{1,3}(?:at\s|um\s|à\s|[上下]午\s?|午[前後]\s?|오[전후]\s?)?)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:\s?[AaPp]\.?[Mm]\b\.?)?${ZONE})?`

interface Finder {
  pattern: RegExp
  read: DateForm['read']
}

const made = new Map<string, Finder[]>()

function findersOf(locales: readonly string[]): Finder[] {
  const known = made.get(locales.join())
  if (known) return known
  const { pattern: names, weekdays } = monthNames(locales)
  const finders = DATE_FORMS.map(({ pattern, read }) => {
    const source = pattern
      .replace('MONTH', names)
      .replaceAll('WEEKDAYS', weekdays)
      .replaceAll('TIME', TIME)
      .replaceAll('ZONE', ZONE)
    return { pattern: new RegExp(`${BEGINS}(?:${weekdays},?\\s{1,2})?${source}`, 'giu'), read }
  })
  made.set(locales.join(), finders)
  return finders
}

/** The end of that day; nothing where the calendar has no such day. */
function endOfDay([year, month, day]: Day): number | undefined {
  const end = new Date(year, month - 1, day, 23, 59, 59, 999)
  return end.getMonth() === month - 1 && end.getDate() === day ? end.getTime() : undefined
}

/** Every date in a text, in the order in which they stand there. Takes text that was narrowed (NFKC). */
export function findDates(text: string, locales: readonly string[] = LOCALES): FoundDate[] {
  if (!/\d|年/.test(text)) return []
  const { numberOf } = monthNames(locales)
  const found = findersOf(locales).flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match): FoundDate[] => {
      const ends = read(match, (name) => numberOf(name) ?? 0).map(endOfDay)
      const [notAfter, ...otherwise] = new Set(ends.filter((end) => end !== undefined))
      if (notAfter === undefined) return []
      const end = match.index + match[0].length
      if (FILE_NAME.test(text.slice(match[0].endsWith('.') ? end - 1 : end, end + 16))) return []
      return [{ text: match[0].replace(/\s+/g, ' ').trim(), index: match.index, end, notAfter, otherwise }]
    }),
  )
  // Of two that overlap, the one that begins first counts, and of those the longer.
  found.sort((one, other) => one.index - other.index || other.end - one.end)
  const apart: FoundDate[] = []
  for (const one of found) if (one.index >= (apart.at(-1)?.end ?? 0)) apart.push(one)
  return apart
}
