// A report stays on one page of A4: of what is listed below the steps the latest is shown, and said how much was left out.
import type { ReportLine } from './report-lines.ts'

/** Lines of text on a page at the size in which a report is printed, less its head, its foot and the headings. */
const PAGE_LINES = 44
/** Characters on a line; those of Chinese and Japanese count twice. */
const LINE_WIDTH = 104
/** The same beside the moment of a listed line, which has a column of its own. */
const LIST_WIDTH = 84
/** Facts stand three in a row, each below its name. */
const FACTS_IN_ROW = 3
/** Characters of a step's title and of its proof that fit into the table's columns. */
const STEP_WIDTH = 48
/** From the first character on that is twice as wide: Hangul Jamo, then all of Chinese and Japanese (Unicode, UAX #11). */
const FIRST_WIDE = 0x1100

export interface OnePage {
  shown: ReportLine[]
  /** How many presses and replaced facts, the earliest ones, have no room. */
  leftOut: number
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= FIRST_WIDE ? 2 : 1), 0)

const linesIn = (text: string, width: number): number => Math.max(1, Math.ceil(widthOf(text) / width))

/** How many lines of the page this one takes. */
function sizeOf({ section, item, value, proof = '', who = '' }: ReportLine): number {
  if (section === 'facts') return (linesIn(value, LINE_WIDTH / FACTS_IN_ROW) + 1) / FACTS_IN_ROW
  if (section === 'steps') return Math.max(linesIn(value, STEP_WIDTH), linesIn(proof, STEP_WIDTH / 2))
  return linesIn([item, value, proof, who].join('   '), LIST_WIDTH)
}

/** What is left out is in the files that are saved besides; a page that says less than them says so. */
export function onOnePage(lines: readonly ReportLine[]): OnePage {
  const isOptional = ({ section }: ReportLine): boolean => section === 'presses' || section === 'replaced'
  let room = PAGE_LINES - lines.filter((line) => !isOptional(line)).reduce((sum, line) => sum + sizeOf(line), 0)
  const kept = new Set<ReportLine>()
  // What went through although it was held comes first: it is what a reader must not miss.
  for (const section of ['presses', 'replaced'] as const) {
    const share = section === 'presses' ? room / 2 : room
    let left = share
    for (const line of lines.filter((one) => one.section === section).toReversed()) {
      left -= sizeOf(line)
      if (left < 0) break
      kept.add(line)
    }
    room -= share - Math.max(left, 0)
  }
  const shown = lines.filter((line) => !isOptional(line) || kept.has(line))
  return { shown, leftOut: lines.length - shown.length }
}
