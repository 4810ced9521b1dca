// Which parts of the list are one certificate each: by what an element holds, never by tag, class or position.
import { readTopic, type TopicReading } from '../../topic/topic.ts'
import { PRESSABLE } from '../page/label.ts'
import type { Occurrence } from '../page/occurrences.ts'
import type { PortalRow } from './view.ts'
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
const CONTROL_BITS: Partial<Record<Word, number>> = { renew: 1, download: 2, revoke: 4 }
const ALL_CONTROLS = 7

/** The occurrences inside an element are a run of neighbours in document order: [from, to). */
interface Run {
  element: Element
  from: number
  to: number
}

/** True for what is never inside a row. A note that somebody wrote may well speak of `create` or `upload`. */
function isBeyond({ word, element, exact }: Found): boolean {
  if (word === 'service' || word === 'foreign-service') return true
  return NEVER_IN_A_ROW.has(word) && (exact || element.closest(PRESSABLE) !== null)
}

/** Widens a run to all that stands in an element; undefined where the element is more than one row. */
function runWithin(element: Element, start: Run, all: Found[]): Run | undefined {
  let { from, to } = start
  const takes = (found: Found | undefined): found is Found => found !== undefined && element.contains(found.element)
  for (let next = all[to]; takes(next); next = all[++to]) {
    if (isBeyond(next)) return undefined
  }
  for (let next = all[from - 1]; takes(next); next = all[--from - 1]) {
    if (isBeyond(next)) return undefined
  }
  return { element, from, to }
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
function rowAround(index: number, all: Found[]): Run | undefined {
  const service = all[index]
  if (!service) return undefined
  let row: Run | undefined
  let held = { dates: 0, controls: 0 }
  let run: Run = { element: service.element, from: index, to: index + 1 }
  for (let element: Element | null = service.element; element; element = element.parentElement) {
    const wider = runWithin(element, run, all)
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
  /** True where the word at this place of the page's words stands in a row. */
  isInRow(index: number): boolean
}

/**
 * Finds the rows of `Mobile Device Management` certificates among a page's words. A row that can't be told apart from
 * its neighbours without doubt is left out, and so its controls belong to no row.
 */
export function findRows(all: Found[]): FoundRows {
  const rows: PortalRow[] = []
  const inRow = new Uint8Array(all.length)
  all.forEach((service, index) => {
    if (service.word !== 'service') return
    const run = rowAround(index, all)
    if (!run) return
    rows.push(rowOf(service, run, all))
    inRow.fill(1, run.from, run.to)
  })
  return { rows, isInRow: (index) => inRow[index] === 1 }
}

function rowOf({ element: service, introduced }: Found, run: Run, all: Found[]): PortalRow {
  const { element } = run
  const row: PortalRow = { element, service, controls: [], subject: NO_SUBJECT, subjectText: '' }
  if (introduced && element.contains(introduced)) row.vendor = introduced.data.trim()
  let hasSubject = false
  let inAttributes = ''
  for (let at = run.from; at < run.to; at++) {
    const found = all[at]
    if (!found) continue
    const { word } = found
    if (word === 'date') row.dateText = textOf(found)
    else if (word === 'status') row.status ??= textOf(found)
    else if (word === 'subject') {
      hasSubject = true
      if (found.label !== undefined) inAttributes += `\n${found.label}`
    } else if (CONTROL_BITS[word]) {
      row.controls.push({ action: word as 'renew' | 'download' | 'revoke', element: found.element, row })
    }
  }
  if (hasSubject) {
    row.subjectText = (element.textContent ?? '') + inAttributes
    row.subject = readSubject(row)
  }
  return row
}

function textOf({ element, label }: Found): string {
  return (label ?? element.textContent ?? '').trim()
}

const NO_SUBJECT: TopicReading = { kind: 'none' }
const subjects = new WeakMap<Element, { text: string; subject: TopicReading }>()

/** What a row says of its UID; a row that says the same as before is not taken apart again. */
function readSubject({ element, subjectText: text }: PortalRow): TopicReading {
  const before = subjects.get(element)
  if (before?.text === text) return before.subject
  const subject = readTopic(text)
  subjects.set(element, { text, subject })
  return subject
}
