// The values in a line: what is no label, and where each one begins and ends.
import { UUID } from '../../facts/topic.ts'
import { type FoundDate, findDates } from './dates.ts'
import type { Line, PageLines, Range } from './lines.ts'

/** A subject of whatever form up to its UUID, a UUID, and a mail address. */
const OTHERS = new RegExp(
  `(?:/?\\b(?:uid|user-?id|cn|[\\d.]{9,40})\\s?=\\s?)?(?:com\\.apple\\.[a-z.]{1,40}|apsp:\\s?)?${UUID}|[\\w.+%-]{1,64}@(?:[\\w-]{1,63}\\.){1,5}[a-z]{2,24}`,
  'giu',
)

export interface Span {
  index: number
  end: number
}

export interface PageValues {
  datesIn(line: Line): readonly FoundDate[]
  /** All values of a line, in order. */
  spansIn(line: Line): readonly Span[]
  /** True where one of these lines holds a value. */
  anyIn(range: Range): boolean
}

/** Finds every line's values once. */
export function pageValues({ lines }: PageLines, locales: readonly string[]): PageValues {
  const dates = lines.map(({ text }) => findDates(text, locales))
  const spans = lines.map(({ text }, at) => {
    const others = [...text.matchAll(OTHERS)].map((match) => ({
      index: match.index,
      end: match.index + match[0].length,
    }))
    return [...(dates[at] ?? []), ...others].sort((one, other) => one.index - other.index)
  })
  /** How many lines with values there are before each line. */
  const before = [0]
  for (const found of spans) before.push((before.at(-1) ?? 0) + (found.length > 0 ? 1 : 0))
  return {
    datesIn: ({ index }) => dates[index] ?? [],
    spansIn: ({ index }) => spans[index] ?? [],
    anyIn: ([first, last]) => (before[last + 1] ?? 0) > (before[first] ?? 0),
  }
}
