// Puts each mark where its row has room: over no control and no text, beside what the row is called.
import type { MarkLabel } from '../contents.ts'
import { type Box, boxAt, common, hasArea, type Point, windowBox } from './box.ts'
import { type Content, contentsOnce, isControl } from './content.ts'
import { freePlace } from './free-place.ts'
import { type Asked, askAgain, isFreeAt } from './open.ts'
import { bands, boxOf, insideOf, outward, type Room, width } from './room.ts'
import { Sight } from './sight.ts'
import { type Form, type Measurable, sizeOf } from './size.ts'
import { TRIES, TRIES_IN_COLUMNS, type Where } from './tries.ts'
import { type Held, heldIn, isSameHeld } from './unchanged.ts'

export interface DrawnMark extends Measurable, Asked {
  inside: ShadowRoot
  /** The rule that says where it stands. */
  style: CSSStyleDeclaration
  label: MarkLabel
  /** What it says, or where it may stand, has changed since it was placed. */
  isStale: boolean
  /** The page was read anew: what its row holds may have changed since it was placed. */
  isInDoubt?: boolean
  /** What its row held then; absent where what is around that row counts as well. */
  held?: Held | undefined
  /** The round in which it was asked last what lies over it. */
  askedIn?: number
  /** Where it stands in its row, and how large the row was then; absent: there is no room for it. */
  at?: { form: Form; isOverEdge: boolean; point: Point; width: number; height: number } | undefined
}

/** From the end of what a row is called to its mark. */
const AFTER = 10
/** From a mark to the end of its row. */
const BEFORE_END = 5

/**
 * Milliseconds in which one look asks what lies over the marks; of the others that is asked by the looks behind it. In the middle of
 * a list of a thousand rows one answer takes the browser a millisecond, and there is a look in every picture of a movement.
 */
const ASKING = 4
/** The same once a movement is over, and all that is drawn is placed anew. */
const ASKING_TO_SETTLE = 30
/** Of marks that stay where they were open, so many are asked about in one picture of a movement: there are many pictures. */
const STILL_ASKED = 3
/** An answer that takes longer than so many milliseconds waits for the end of a movement. */
const DEAR = 1
/** How long the last answer took. */
let answerTook = 0
/** Every mark is asked about once in a round. */
let round = 0

/** When one looks: in every picture of a movement, once alone, or once a movement is over. */
export type When = 'moving' | 'alone' | 'settling'

/** Where a mark is to be, in pixels from where its layer begins. */
interface Placing {
  mark: DrawnMark
  form: Form
  x: number
  y: number
  isShown: boolean
}

/**
 * Puts all marks where they belong now; true where any has moved. All that is asked of the page is
 * asked before anything is written: else the browser would lay out the page anew for each mark.
 */
export function placeMarks(layer: HTMLElement, marks: ReadonlyMap<Element, DrawnMark>, when: When): boolean {
  raise(layer, marks)
  const placings = placingsOf(layer, marks, when)
  // Each has to be written, whether one before it has moved or not.
  return placings.filter(write).length > 0
}

function placingsOf(layer: HTMLElement, marks: ReadonlyMap<Element, DrawnMark>, when: When): Placing[] {
  const asking = when === 'settling' ? ASKING_TO_SETTLE : when === 'moving' && answerTook > DEAR ? 0 : ASKING
  const until = performance.now() + asking
  // Where a page transforms its outermost element, the window is not where the layer begins.
  const { left, top } = layer.getBoundingClientRect()
  const shown = windowBox()
  const sight = new Sight()
  const contentOf = contentsOnce()
  const placed: Box[] = []
  const unplaced = new Set([...marks.values()].filter(({ isStale }) => isStale))
  const placings: Placing[] = []
  let isWhole = true
  let still = when === 'moving' ? STILL_ASKED : marks.size
  for (const [element, mark] of marks) {
    const row = element.getBoundingClientRect()
    const seen = sight.part(element, row)
    if (hasArea(seen)) settle(element, mark, { row, seen, placed, unplaced, contentOf })
    const { at } = mark
    const form = at?.form ?? 'whole'
    const point = at ? { x: row.left + at.point.x, y: row.top + at.point.y } : { x: row.left, y: row.top }
    const box = boxAt(point, sizeOf(mark, form, at?.isOverEdge))
    const isOutside = !hasArea(common(row, shown))
    const canBeSeen = !isOutside && at !== undefined && hasArea(row) && hasArea(seen)
    if (canBeSeen && (mark.isOpen === undefined || mark.askedIn !== round)) {
      const now = performance.now()
      const place = [box.left, box.top, box.right].map(Math.round).join()
      if (mark.isOpen !== undefined && (now >= until || (mark.openAt === place && still-- <= 0))) isWhole = false
      else {
        askAgain(mark, place, (at) => isFreeAt(at, element, row, box))
        answerTook = performance.now() - now
        mark.askedIn = round
      }
    }
    const isShown = isOutside ? hasArea(row) : canBeSeen && mark.isOpen === true
    if (isShown && !isOutside) placed.push(box)
    placings.push({ mark, form, x: point.x - left, y: point.y - top, isShown })
  }
  if (isWhole) round++
  return placings
}

/** A dialog of the page's own lies above everything else: a layer for what is marked in it must be put above it. */
function raise(layer: HTMLElement, marks: ReadonlyMap<Element, DrawnMark>): void {
  const [first] = marks.keys()
  const dialog = first?.closest('dialog:modal,:popover-open') ?? undefined
  if (raisedFor.get(layer) === dialog && (!dialog || layer.matches(':popover-open'))) return
  raisedFor.set(layer, dialog)
  if (layer.matches(':popover-open')) layer.hidePopover()
  if (dialog) layer.showPopover()
}
const raisedFor = new WeakMap<HTMLElement, Element | undefined>()

/** What is known in one look at the page. */
interface Looked {
  row: Box
  seen: Box
  /** Marks that have their place already. */
  placed: readonly Box[]
  /** Those that still look for theirs. */
  unplaced: Set<DrawnMark>
  contentOf: (part: Element) => Content
}

/** Finds a place anew where something has changed. */
function settle(element: Element, mark: DrawnMark, { row, seen, placed, unplaced, contentOf }: Looked): void {
  const { at } = mark
  const size = { width: width(row), height: row.bottom - row.top }
  const isAsLarge = !at || (at.width === size.width && at.height === size.height)
  if (!mark.isStale && isAsLarge && !mark.isInDoubt) return
  const held = heldIn(element, mark.label.place, row)
  mark.isInDoubt = false
  if (!mark.isStale && isAsLarge && isSameHeld(mark.held, held)) return
  mark.isStale = false
  unplaced.delete(mark)
  mark.at = undefined
  const inside = insideOf(element, mark.label.button !== undefined, { row, seen }, contentOf)
  const isPressed = isControl(element)
  const around = isPressed ? outward(element) : []
  mark.held = around.length > 0 ? undefined : held
  const roomsFor = (form: Form, where: Where): Room[] =>
    where === 'beside'
      ? around.flatMap((one) => bands(row, sizeOf(mark, form, false, unplaced), boxOf(one), contentOf(one)))
      : inside.filter(({ isOverEdge = false }) => isOverEdge === (where === 'edge'))
  for (const [form, where] of isPressed || mark.label.button ? TRIES : TRIES_IN_COLUMNS) {
    for (const { area, content, isOverEdge = false } of roomsFor(form, where)) {
      const own = sizeOf(mark, form, isOverEdge, unplaced)
      const name = nameBox(mark.label.place, content)
      // On the edge it is in the middle of it, as far from what stands in either row as can be.
      const middle = isOverEdge ? row.top : (name.top + name.bottom) / 2
      const x = where === 'end' ? area.right - own.width - BEFORE_END : name.right + AFTER
      const wish = { x, y: middle - own.height / 2 }
      const point = freePlace(own, area, [...content.texts, ...content.controls, ...placed], wish)
      if (!point) continue
      mark.at = { form, isOverEdge, point: { x: point.x - row.left, y: point.y - row.top }, ...size }
      if (where !== 'beside') mark.held = held
      return
    }
  }
}

/** Where the row's name ends. */
function nameBox(place: Element, { ends }: Content): Box {
  for (const [element, box] of ends) if (place.contains(element)) return box
  return place.getBoundingClientRect()
}

/** True where it was elsewhere before. */
function write({ mark, form, x, y, isShown }: Placing): boolean {
  const { host, style } = mark
  const isOverEdge = mark.at?.isOverEdge === true
  if (host.hasAttribute('data-edge') !== isOverEdge) host.toggleAttribute('data-edge', isOverEdge)
  const transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  const visibility = isShown ? 'visible' : 'hidden'
  if (host.dataset.form !== form) host.dataset.form = form
  if (style.transform === transform && style.visibility === visibility) return false
  style.setProperty('transform', transform, 'important')
  style.setProperty('visibility', visibility, 'important')
  return true
}
