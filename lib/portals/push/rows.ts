// Which parts of the list are one certificate each: by what an element holds, never by tag, class or position.
import type { TopicReading } from '../../facts/topic.ts'
import { PRESSABLE } from '../page/label.ts'
import type { Occurrence } from '../page/occurrences.ts'
import { bearerOf, closest, holder, type holds, shownIn, textsIn } from '../page/tree.ts'
import { readNaming } from './subject-place.ts'
import { hasAllActions, type PortalRow, ROW_ACTIONS, type RowAction } from './view.ts'
import type { Word } from './words.ts'

type Found = Occurrence<Word>

/** A row holds none of these: an element that does is more than a row. */
const NEVER_IN_A_ROW = new Set<Word>([
  'list-heading',
  'get-started',
  'create-heading',
  'renew-heading',
  'confirmation',
  'consent',
  'create',
  'upload',
  'manage',
  'sign-out',
  'footer',
])
/** What can be done with a certificate; each is one bit, so that a row's are one number. */
const CONTROL_BITS: Partial<Record<Word, number>> = Object.fromEntries(ROW_ACTIONS.map((word, at) => [word, 1 << at]))
const ALL_CONTROLS = 2 ** ROW_ACTIONS.length - 1

/** The occurrences inside an element are a run of neighbours in document order: [from, to). */
interface Run {
  element: Element
  from: number
  to: number
}

/** True for what is never inside a row. A note that somebody wrote may well speak of `create` or `upload`. */
function isBeyond({ word, element, exact }: Found): boolean {
  if (word === 'service' || word === 'foreign-service') return true
  return NEVER_IN_A_ROW.has(word) && (exact || closest(element, PRESSABLE) !== null)
}

/** The words around a service among which its row's must be: (after, before). */
interface Bounds {
  after: number
  before: number
  /** Whether an element holds another one. */
  isIn: typeof holds
}

/** How far the words of a row that begins with this service can reach. */
function boundsOf(index: number, all: Found[], isIn: typeof holds): Bounds {
  let after = index - 1
  let before = index + 1
  for (let word = all[after]; word && !isBeyond(word); word = all[--after]);
  for (let word = all[before]; word && !isBeyond(word); word = all[++before]);
  return { after, before, isIn }
}

/** Widens a run to all that stands in an element; undefined where the element is more than one row. */
function runWithin(element: Element, start: Run, all: Found[], { after, before, isIn }: Bounds): Run | undefined {
  let { from, to } = start
  const takes = (at: number): boolean => all[at] !== undefined && isIn(element, all[at].element)
  if (takes(to)) {
    // Mostly it holds all it can hold.
    if (takes(before - 1)) to = before
    else while (takes(to)) to++
  }
  while (from - 1 > after && takes(from - 1)) from--
  return (to === before && takes(to)) || (from - 1 === after && takes(after)) ? undefined : { element, from, to }
}

/** How many dates and which controls a run holds. */
function contentsOf({ from, to }: Run, all: Found[]): { dates: number; controls: number } {
  let dates = 0
  let controls = 0
  for (let at = from; at < to; at++) {
    const word = all[at]?.word
    if (word === 'date') dates++
    else if (word !== undefined) controls |= CONTROL_BITS[word] ?? 0
  }
  return { dates, controls }
}

/** The element of the row that begins with this service label, or undefined where it can't be told from its neighbours. */
function rowAround(index: number, all: Found[], isIn: typeof holds): Run | undefined {
  const service = all[index]
  if (!service) return undefined
  let row: Run | undefined
  let held = { dates: 0, controls: 0 }
  let run: Run = { element: service.element, from: index, to: index + 1 }
  const bounds = boundsOf(index, all, isIn)
  for (let element: Element | null = service.element; element; element = shownIn(element)) {
    const wider = runWithin(element, run, all, bounds)
    if (!wider) break
    if (wider.from === run.from && wider.to === run.to && element !== service.element) continue
    run = wider
    const contents = contentsOf(wider, all)
    // A wider element is still this row only where it adds a part that was missing, and takes none in twice.
    const completes = contents.dates <= 1 && (contents.controls > held.controls || contents.dates > held.dates)
    if (row && !completes) break
    if (contents.dates > 1) return undefined
    if (contents.controls === 0) continue
    row = wider
    held = contents
    if (held.dates === 1 && held.controls === ALL_CONTROLS) break
  }
  return row
}

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
  let inAttributes = ''
  for (const found of words) {
    const { word } = found
    if (word === 'date') row.dateText = found.text.trim()
    else if (word === 'status') row.status ??= found.text.trim()
    else if (word === 'subject') {
      hasSubject = true
      if (found.inAttribute) inAttributes += `\n${found.text}`
    } else if (CONTROL_BITS[word]) {
      row.controls.push({ action: word as RowAction, element: found.element, row })
    }
  }
  if (hasSubject) {
    const texts = met ? textsAround(element, words, met) : textsIn(element, hasShadows)
    const { text, subject } = readNaming(texts, hasShadows, inAttributes)
    row.subjectText = text
    row.subject = subject
  }
  return row
}

const NO_SUBJECT: TopicReading = { kind: 'none' }
