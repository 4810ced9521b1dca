// Which parts of the list are one certificate each: by what an element holds, never by tag, class or position.
import type { TopicReading } from '../../facts/topic.ts'
import { dateIn, laterDate } from '../page/date.ts'
import type { Occurrence } from '../page/occurrences.ts'
import { bearerOf, holder, textsIn } from '../page/tree.ts'
import { looseRows } from './loose-rows.ts'
import { ACTION_BITS, isLabel, rowAround } from './row-around.ts'
import { FIXED_FIELD, readNaming, withFields } from './subject-place.ts'
import { hasAllActions, type PortalRow, type RowAction } from './view.ts'
import type { Word } from './words.ts'

type Found = Occurrence<Word>

/** What a page's words say of its certificates. */
export interface FoundRows {
  rows: PortalRow[]
  /** The words that stand in no row, in document order. */
  outside: Found[]
}

/**
 * Finds the rows of `Mobile Device Management` certificates among a page's words. A row that can't be told apart from
 * its neighbours without doubt is left out, and so its controls belong to no row. `before`: rows whose words were taken over
 * as they are. `hasShadows`: the page keeps something in open shadow roots. `met`: all texts of the page, as the words were met among them.
 */
export function findRows(
  all: Found[],
  before: readonly PortalRow[],
  hasShadows: boolean,
  met?: readonly Text[],
): FoundRows {
  const isIn = holder(hasShadows)
  const rows: PortalRow[] = []
  const inRow = new Uint8Array(all.length)
  const known = new Map(before.map((row) => [row.words[0], row]))
  for (let index = 0; index < all.length; index++) {
    const service = all[index]
    if (service?.word !== 'service') continue
    const same = known.get(service)
    const run = same ? undefined : rowAround(index, all, isIn)
    const row = same ?? (run && rowOf(service, run.element, all.slice(run.from, run.to), { hasShadows, met }))
    if (!row) continue
    rows.push(row)
    const from = run?.from ?? index
    inRow.fill(1, from, from + row.words.length)
  }
  return { rows, outside: all.filter((_, index) => !inRow[index]) }
}

/** The same where no service begins a row: what else shows one certificate. Gives what was found where that is nothing more. */
export function withLooseRows(found: FoundRows, root: Element, hasShadows: boolean): FoundRows {
  const loose = found.rows.length > 0 ? [] : looseRows(found.outside, root, hasShadows)
  if (loose.length === 0) return found
  const taken = new Set(loose.flatMap(({ words }) => words))
  return {
    rows: loose.map(({ first, element, words }) => rowOf(first, element, words, { hasShadows, met: undefined })),
    outside: found.outside.filter((word) => !taken.has(word)),
  }
}

/**
 * True for a row that is found again as it is as long as nothing inside its element changes: it has all a row can have, begins
 * with its service label, and names a vendor.
 */
export function isWhole(row: PortalRow): boolean {
  const { words, vendor, dateText, service } = row
  return words[0]?.element === service && vendor !== undefined && dateText !== undefined && hasAllActions(row)
}

/** The texts of an element among all that were met: all between its words, and what stands in it before and behind them. */
function textsAround(element: Element, words: Found[], met: readonly Text[]): readonly Text[] {
  let from = words[0]?.at ?? 0
  let to = words.at(-1)?.at ?? from
  const takes = (at: number): boolean => met[at] !== undefined && element.contains(met[at])
  while (takes(from - 1)) from--
  while (takes(to)) to++
  return met.slice(from, to)
}

function rowOf(
  { element: service, introduced }: Found,
  element: Element,
  words: Found[],
  { hasShadows, met }: { hasShadows: boolean; met: readonly Text[] | undefined },
): PortalRow {
  const row: PortalRow = { element, service, words, controls: [], subject: NO_SUBJECT, subjectText: '' }
  const bearer = introduced && bearerOf(introduced)
  if (bearer && holder(hasShadows)(element, bearer)) row.vendor = introduced.data.trim()
  let hasSubject = false
  let hasFields = false
  let inAttributes = ''
  for (const found of words) {
    const { word } = found
    if (word === 'date') row.dateText = laterDate(dateIn(found.text) ?? found.text.trim(), row.dateText)
    else if (word === 'status') row.status ??= found.text.trim()
    else if (word === 'subject') {
      hasSubject = true
      if (found.element.matches(`textarea,${FIXED_FIELD}`)) hasFields = true
      else if (found.inAttribute) inAttributes += `\n${found.text}`
    } else if (ACTION_BITS[word] && isLabel(found)) {
      row.controls.push({ action: word as RowAction, element: found.element, row })
    }
  }
  if (hasSubject) {
    const texts = met ? textsAround(element, words, met) : textsIn(element, hasShadows)
    const all = hasFields ? withFields(texts, element, hasShadows) : texts
    const { text, subject } = readNaming(all, hasShadows, inAttributes)
    row.subjectText = text
    row.subject = subject
  }
  return row
}

const NO_SUBJECT: TopicReading = { kind: 'none' }
