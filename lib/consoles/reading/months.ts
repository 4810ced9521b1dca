// The names of months and weekdays in the languages in which consoles are read, as the browser itself knows them.
import { literally } from '../../facts/literally.ts'

export interface MonthNames {
  /** One pattern of all names, the longest first; without a capturing group. */
  pattern: string
  /** The names of the weekdays, alike. */
  weekdays: string
  /** 1 to 12; undefined for what is no month. */
  numberOf(name: string): number | undefined
}

/** A name as it is compared: narrowed, in lower case, without the point of an abbreviation. */
const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\.$/, '')
const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

/** Long and short names, alone and as they stand in a date: some languages decline them. Months that are numbers are left out. */
function namesIn(locale: string, month: number): string[] {
  const day = new Date(Date.UTC(2027, month - 1, 15))
  return (['long', 'short'] as const).flatMap((style) => {
    const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(day)
    const inDate = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', year: 'numeric', timeZone: 'UTC' })
      .formatToParts(day)
      .find(({ type }) => type === 'month')?.value
    return [alone, inDate ?? alone].map(keyOf).filter((name) => name.length > 2 && !/\d/.test(name))
  })
}

/** The longest first, so that none is taken for the beginning of another. Names may hold blanks, hyphens and points. */
function patternOf(names: Iterable<string>): string {
  const longestFirst = [...new Set(names)].sort((one, other) => other.length - one.length)
  return `(?:${longestFirst.map(literally).join('|')})\\.?`
}

function weekdaysIn(locale: string): string[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' })
    // A single letter may be a word of its own.
    return Array.from({ length: 7 }, (_, day) => keyOf(format.format(Date.UTC(2027, 0, day + 3)))).filter(
      (name) => name.length > 1,
    )
  })
}

const made = new Map<string, MonthNames>()

/** The months of these languages; worked out when they are first needed. */
export function monthNames(locales: readonly string[]): MonthNames {
  const known = made.get(locales.join())
  if (known) return known
  const numbers = new Map<string, number>()
  for (const locale of locales) {
    for (let month = 1; month <= 12; month += 1) {
      for (const name of namesIn(locale, month)) {
        // A name that two languages use for different months would be a guess: the first language's stays.
        for (const one of [name, withoutAccents(name)]) if (!numbers.has(one)) numbers.set(one, month)
      }
    }
  }
  const names: MonthNames = {
    pattern: patternOf(numbers.keys()),
    weekdays: patternOf(locales.flatMap(weekdaysIn)),
    numberOf: (name) => numbers.get(keyOf(name)),
  }
  made.set(locales.join(), names)
  return names
}
