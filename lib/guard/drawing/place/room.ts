// Where there may be room for the mark of a row: in it, on its upper edge; for that of a small control: close beside it.
import { type Box, common, grown, type Size, windowBox } from './box.ts'
import { type Content, isControl } from './content.ts'
import { aboveOf } from './unchanged.ts'

/** How far a mark may stand above its row, on its edge, like the title of a frame. */
const OVER_THE_EDGE = 9
/** How near to a control a mark beside it stands, at least and at most. */
const GAP = 6
const NEAR = 10
/** How many steps out of a control it is still beside it. */
const STEPS = 3
/** What is so many times as tall as a control holds other lines than its own: at its side, one of those could be meant. */
const LINE = 4
/** So much of a control is left to it where a button of ours lies on it. */
const MIDDLE = 20

/** Its sides as properties of its own, which a DOMRect's are not. */
export const boxOf = (element: Element): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom }
}

export const width = ({ left, right }: Box): number => right - left

export interface Room {
  area: Box
  content: Content
  /** It reaches over the upper edge: the row above could be meant, but for a sign that points down. */
  isOverEdge?: boolean
}

/**
 * In the row, as far as that is to be seen sideways, and last a little above it; a control that is a row itself has room
 * inside, too. `hasButton`: what stands there can be pressed. `contentOf` tells what stands in a part of the page.
 */
export function insideOf(
  element: Element,
  hasButton: boolean,
  { row, seen }: { row: Box; seen: Box },
  contentOf: (part: Element) => Content,
): Room[] {
  const own = contentOf(element)
  const content = { ...own, texts: [...own.texts], controls: [...own.controls] }
  const area = { left: seen.left, top: row.top, right: seen.right, bottom: row.bottom }
  if (isControl(element)) {
    // What is pressed on a mark's own button is not pressed on the control below it: the middle stays the control's.
    if (hasButton) content.controls.push(grown(row, -(width(row) - MIDDLE) / 2, 0))
    return [{ area, content }]
  }
  const before = aboveOf(element)
  if (before) {
    const above = contentOf(before)
    content.texts.push(...above.texts)
    content.controls.push(...above.controls)
  }
  const onEdge = { ...area, top: row.top - OVER_THE_EDGE }
  return [
    { area, content },
    { area: onEdge, content, isOverEdge: true },
  ]
}

/** Close to a control, above it, below it, at its sides: never so far that a neighbour could be meant. */
export function bands(row: Box, own: Size, around: Box, content: Content): Room[] {
  const left = Math.min(row.left, row.right - own.width)
  const right = Math.max(row.right, row.left + own.width)
  const height = own.height + NEAR
  const sides = [
    { left: row.right + NEAR, right: row.right + NEAR + own.width, top: row.top, bottom: row.bottom },
    { left: row.left - NEAR - own.width, right: row.left - NEAR, top: row.top, bottom: row.bottom },
  ]
  const isItsLine = around.bottom - around.top <= LINE * (row.bottom - row.top)
  return [
    { left, right, top: row.top - height, bottom: row.top - GAP },
    { left, right, top: row.bottom + GAP, bottom: row.bottom + height },
    ...(isItsLine ? sides : []),
  ].map((band) => ({ area: common(common(band, around), windowBox()), content }))
}

/** What a control stands in, some steps out. */
export function outward(element: Element): Element[] {
  const around: Element[] = []
  for (let at = element.parentElement; at && around.length < STEPS; at = at.parentElement) around.push(at)
  return around
}
