// Reads a page: every UID, date and mail address with the words around it. What they mean is understood elsewhere.
import { MOST_VALUES } from '../../facts/limits.ts'
import { findAccounts } from './accounts.ts'
import { LOCALES } from './dates.ts'
import { pageLabels } from './labels.ts'
import { type Line, pageLines } from './lines.ts'
import { pageText } from './page-text.ts'
import { pagePairs } from './pairs.ts'
import { rowsOf } from './rows.ts'
import { findTopics } from './topics.ts'
import type { PageView, SeenDate } from './types.ts'
import { pageValues } from './values.ts'

/** Of a title, and of a text that was read as a date; in characters. */
const LONGEST_TITLE = 200
/** Of the words between and behind dates no more is looked at; in characters. */
const LONGEST_WORDS = 40
const LONGEST_AHEAD = 100

/** Where somebody may type a text or choose a day: a template of a mail, a remark, a filter. */
const TYPED = ['textarea', 'input[type^="date"]', 'input[type="search"]']
  .map((field) => `${field}:not([readonly]):not([disabled])`)
  .concat('[contenteditable]:not([contenteditable="false"])')
  .join(', ')

/** True where a value stands in such a text: it is its writer's, and no date of the console's. */
function isTyped({ pieces }: Line, index: number): boolean {
  return pieces.find(({ at, text }) => index < at + text.length)?.element.closest(TYPED) != null
}

/** The end of the words before a date. */
function aheadOf(words: string): Pick<SeenDate, 'ahead'> {
  return words === '' ? {} : { ahead: words.slice(-LONGEST_AHEAD) }
}

/**
 * Reads one document, its open shadow roots included; other frames are read by running in them. Dates are days of the local
 * time zone. `locales` are the languages in which months may be named.
 */
export function readPage(document: Document, locales: readonly string[] = LOCALES): PageView {
  const title = (document.title ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE)
  const root = document.body ?? document.documentElement
  if (!root) return { title, topics: [], codes: [], dates: [], accounts: [] }
  const page = pageText()
  const lines = pageLines(root, page)
  const values = pageValues(lines, locales)
  const labels = pageLabels(page, lines, values)
  const { topics, codes } = findTopics(root, { page, lines, labels })
  const rowOf = rowsOf(topics.length > 0 ? topics : codes, lines, labels.tables)
  const pairsOf = pagePairs(lines, values, labels)
  const dates = lines.lines
    .flatMap((line) =>
      values.datesIn(line).map((date, at, all) => ({ line, date, previous: all[at - 1], next: all[at + 1] })),
    )
    .filter(({ line, date }) => !isTyped(line, date.index))
    .slice(0, MOST_VALUES)
    .map(({ line, date, previous, next }): SeenDate => {
      const topic = rowOf(line)
      const beside = pairsOf(line)
      return {
        text: date.text.slice(0, LONGEST_TITLE),
        notAfter: date.notAfter,
        ...(date.otherwise.length > 0 && { otherwise: date.otherwise }),
        ...aheadOf(line.text.slice(previous?.end ?? 0, date.index).trim()),
        ...(previous && { between: line.text.slice(previous.end, date.index).slice(0, LONGEST_WORDS) }),
        behind: line.text.slice(date.end, next?.index).slice(0, LONGEST_WORDS),
        ...(topic !== undefined && { topic }),
        ...(beside.length > 0 && { beside }),
        ...labels.of(line, date.index),
      }
    })
  return {
    title,
    topics: topics.map(({ seen }) => seen).slice(0, MOST_VALUES),
    codes: codes.map(({ seen }) => seen).slice(0, MOST_VALUES),
    dates,
    accounts: findAccounts(lines, labels).slice(0, MOST_VALUES),
  }
}
