// Rows that no element groups: told, as the eye does, by the line on which their parts stand. Only where elements do not tell.
import type { TopicReading } from '../../facts/topic.ts'
import { dateIn } from '../page/date.ts'
import { labelsOf, PRESSABLE } from '../page/label.ts'
import type { Occurrence } from '../page/occurrences.ts'
import { commonHeight, isOnLine } from '../page/one-line.ts'
import { bearerOf, holds, matching, textsIn } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import type { FoundRows } from './rows.ts'
import { readNaming } from './subject-place.ts'
import { type PortalRow, ROW_ACTIONS } from './view.ts'
import { INFORMATION_LABELS, type Word } from './words.ts'

type Found = Occurrence<Word>

/** Where an element stands in the window, in CSS pixels, and what scrolls it: only what scrolls together stays on one line. */
export interface Place {
  top: number
  bottom: number
  left: number
  right: number
  scroller: Element | null
}

/** Gives an element's place; undefined where it has none. */
export type BoxOf = (element: Element) => Place | undefined

/** Something that may be a part of a row: a word of it, or an i. */
interface Part {
  element: Element
  place: Place
  found?: Found
}

type WordPart = Part & { found: Found }

/** Pixels by which two lines may overlap: borders do. */
const BORDER = 2
/** What makes a line doubtful where it only touches it. */
const TELLING = new Set<Word>(['service', 'foreign-service', 'date', ...ROW_ACTIONS])
const OF_A_ROW = new Set<Word>([...TELLING, 'status', 'subject'])
/** So many services are looked at: on a longer list each would be compared with thousands of parts. */
const MOST = 400
/** What may be an i besides what can be pressed by itself. */
const DRAWN = 'img,svg'

type Standing = 'on' | 'touches' | 'off'

function standing(part: Place, line: Place): Standing {
  if (commonHeight(part, line) <= BORDER) return 'off'
  return isOnLine(part, line) ? 'on' : 'touches'
}

function withArea(place: Place | undefined): Place | undefined {
  return place && place.bottom > place.top && place.right > place.left ? place : undefined
}

/** Everything on the page that may be an i: it can be pressed, and says nothing else of itself. */
function findInformation(root: Element, all: readonly Found[], hasShadows: boolean): Element[] {
  const words = all.map(({ element }) => element)
  const known = new Set(words)
  const candidates = matching(root, `${PRESSABLE},${DRAWN}`, hasShadows).filter(
    (element) => !known.has(element) && labelsOf(element).every((label) => INFORMATION_LABELS.has(label)),
  )
  return candidates.filter(
    (one) =>
      !candidates.some((other) => other !== one && holds(other, one)) &&
      !words.some((word) => holds(one, word) || holds(word, one)),
  )
}

function readDetails(subjects: readonly Found[], hasShadows: boolean): { text: string; subject: TopicReading } {
  const texts = subjects.flatMap(({ element }) => textsIn(element, hasShadows))
  const inAttributes = subjects.map(({ inAttribute, text }) => (inAttribute ? `\n${text}` : ''))
  return readNaming(texts, hasShadows, inAttributes.join(''))
}

/** The row on the line of this service; undefined where anything about it is in doubt. */
function rowOnLine(
  service: WordPart,
  parts: readonly Part[],
  placeOf: (element: Element | null) => Place | undefined,
  hasShadows: boolean,
): PortalRow | undefined {
  const line: WordPart[] = []
  const information: Part[] = []
  for (const part of parts) {
    const stands = standing(part.place, service.place)
    if (stands === 'off') continue
    const { found } = part
    const isTelling = !found || TELLING.has(found.word)
    if (stands === 'touches' || part.place.scroller !== service.place.scroller) {
      if (isTelling) return undefined
    } else if (found) line.push({ ...part, found })
    else information.push(part)
  }
  const all = (word: Word): Found[] => line.flatMap(({ found }) => (found.word === word ? found : []))
  const [date] = all('date')
  const [i] = information
  // What opens over the list may cover the line: where there is an i, it is what answers.
  const subjects = i ? [] : all('subject')
  const isOne = (word: Word): boolean => all(word).length === 1
  if (!date || !isOne('date') || !isOne('service') || all('foreign-service').length > 0) return undefined
  if (!ROW_ACTIONS.every(isOne) || information.length > 1 || (!i && subjects.length === 0)) return undefined
  const { element, introduced } = service.found
  const { text, subject } = readDetails(subjects, hasShadows)
  const own = line.filter(({ found }) => found.word !== 'subject' || subjects.includes(found))
  const row: PortalRow = {
    element,
    service: element,
    words: own.map(({ found }) => found),
    controls: [],
    dateText: dateIn(date.text) ?? date.text.trim(),
    subject,
    subjectText: text,
    parts: [...own, ...information].map((part) => part.element),
  }
  const [status] = all('status')
  if (status) row.status = status.text.trim()
  if (i) row.information = i.element
  for (const action of ROW_ACTIONS) row.controls.push({ action, element: all(action)[0]?.element ?? element, row })
  const vendor = introduced && placeOf(bearerOf(introduced))
  if (vendor && standing(vendor, service.place) === 'on') row.vendor = introduced.data.trim()
  return row
}

/** Each service with all the height down to the next one: a row may stand on several lines, one below the other. */
const downToNext = (services: readonly WordPart[]): WordPart[] =>
  services.map((service, at) => {
    const bottom = services[at + 1]?.place.top ?? Number.POSITIVE_INFINITY
    return { ...service, place: { ...service.place, bottom } }
  })

/** True where every word that tells of a row stands in one, and the page writes them as they are seen: row by row, its service first. */
function areInTurn(rows: readonly PortalRow[], count: number, telling: readonly Found[]): boolean {
  const own = rows.map(({ words }) => words.filter(({ word }) => TELLING.has(word)))
  const all = own.flat()
  return (
    rows.length === count &&
    all.length === telling.length &&
    all.every((word, at) => word === telling[at]) &&
    own.every(([first]) => first?.word === 'service')
  )
}

/** A table that is turned over has a certificate in each column: a line that stands upright. */
const upright =
  (boxOf: BoxOf): BoxOf =>
  (element) => {
    const place = boxOf(element)
    return place && { ...place, top: place.left, bottom: place.right, left: place.top, right: place.bottom }
  }

/** Adds the rows that stand on lines, or where none does, in columns, to those that elements group. */
export function withLines(found: FoundRows, all: Found[], root: Element, boxOf: BoxOf, hasShadows: boolean): FoundRows {
  const lines = linesIn(found, all, root, boxOf, hasShadows)
  return lines === found ? linesIn(found, all, root, upright(boxOf), hasShadows) : lines
}

/**
 * Adds the rows that stand on one line each, or on lines below each other, to those that elements group; gives the same where none does.
 * A row counts only where one service, one date, one of each action and one i stand on its line, or its details and no i; what only touches
 * a line leaves it in doubt.
 */
function linesIn(found: FoundRows, all: Found[], root: Element, boxOf: BoxOf, hasShadows: boolean): FoundRows {
  const loose = new Set(found.outside)
  if (!found.outside.some(({ word }) => word === 'service')) return found
  const placeOf = (element: Element | null): Place | undefined =>
    element && isVisible(element) ? withArea(boxOf(element)) : undefined
  const partOf = (element: Element, word?: Found): Part[] => {
    const place = placeOf(element)
    return place ? [{ element, place, ...(word && { found: word }) }] : []
  }
  const parts: Part[] = all.flatMap((word) => (OF_A_ROW.has(word.word) ? partOf(word.element, word) : []))
  const services = parts.filter((part): part is WordPart => part.found?.word === 'service' && loose.has(part.found))
  if (services.length === 0 || services.length > MOST) return found
  parts.push(...findInformation(root, all, hasShadows).flatMap((element) => partOf(element)))
  const rowsOn = (lines: readonly WordPart[]): PortalRow[] =>
    lines.flatMap((line) => rowOnLine(line, parts, placeOf, hasShadows) ?? [])
  const telling = parts.flatMap(({ found: one }) => (one && loose.has(one) && TELLING.has(one.word) ? one : []))
  const single = rowsOn(services)
  const below = single.length === 0 ? rowsOn(downToNext(services)) : []
  const onLines = areInTurn(below, services.length, telling) ? below : single
  const isEvery = onLines.length === services.length
  // Where another row is in doubt, nobody knows whether its details are a note: see how rows prove a UID by themselves.
  const rows = onLines.filter(
    ({ information, words }) => (isEvery || information) && words.every((word) => loose.has(word)),
  )
  if (rows.length === 0) return found
  const taken = new Set(rows.flatMap(({ words }) => words))
  return { rows: [...found.rows, ...rows], outside: found.outside.filter((word) => !taken.has(word)) }
}
