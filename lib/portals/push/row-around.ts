// How far around a service label one certificate's row reaches: by what an element holds, never by tag, class or position.
import { PRESSABLE } from '../page/label.ts'
import type { Occurrence } from '../page/occurrences.ts'
import { closest, type holds, shownIn } from '../page/tree.ts'
import { ROW_ACTIONS } from './view.ts'
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
export const ACTION_BITS: Partial<Record<Word, number>> = Object.fromEntries(
  ROW_ACTIONS.map((word, at) => [word, 1 << at]),
)
/** All of them. */
export const ALL_ACTIONS = 2 ** ROW_ACTIONS.length - 1

/** The occurrences inside an element are a run of neighbours in document order: [from, to). */
interface Run {
  element: Element
  from: number
  to: number
}

/** False for a word in running text: a note that somebody wrote, or a question, may well speak of `create` or `renew`. */
export const isLabel = ({ element, exact }: Found): boolean => exact || closest(element, PRESSABLE) !== null

/** True for what is never inside a row. */
function isBeyond(found: Found): boolean {
  const { word } = found
  return word === 'service' || word === 'foreign-service' || (NEVER_IN_A_ROW.has(word) && isLabel(found))
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

/**
 * What a run holds: how many dates and which controls. Where all that can be done is among them once, dates in one cell, or in cells
 * side by side, are one: issued and expires. What begins another row would stand between them.
 */
function contentsOf({ from, to }: Run, all: Found[], service: Element): { dates: number; controls: number } {
  let dates = 0
  let controls = 0
  let beside = 0
  let actions = 0
  let date: Element | undefined
  for (let at = from; at < to; at++) {
    const { word, element } = all[at] ?? {}
    if (word === 'date') {
      dates++
      const cell = date?.parentElement
      const isSameCell = cell && cell === element?.parentElement && !cell.contains(service)
      if (isSameCell || date?.nextElementSibling === element) beside++
      date = element
    }
    const bit = (word && ACTION_BITS[word]) ?? 0
    controls |= bit
    if (bit) actions++
  }
  const isWhole = controls === ALL_ACTIONS && actions === ROW_ACTIONS.length
  return { dates: isWhole ? dates - beside : dates, controls }
}

/** The element of the row that begins with this service label, or undefined where it can't be told from its neighbours. */
export function rowAround(index: number, all: Found[], isIn: typeof holds): Run | undefined {
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
    const contents = contentsOf(wider, all, service.element)
    // A wider element is still this row only where it adds a part that was missing, and takes none in twice.
    const completes = contents.dates <= 1 && (contents.controls > held.controls || contents.dates > held.dates)
    if (row && !completes) break
    if (contents.controls === 0) continue
    if (contents.dates > 1) return undefined
    row = wider
    held = contents
    if (held.dates === 1 && held.controls === ALL_ACTIONS) break
  }
  return row
}
