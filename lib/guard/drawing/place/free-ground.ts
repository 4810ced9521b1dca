// Where no control of the page lies: told by the boxes of all that can be pressed, and by what lies on top there.
import { isOurs } from '../../../portals/page/ours.ts'
import { type Box, common, hasArea, type Point, windowBox } from './box.ts'
import { CONTROLS, isControl } from './content.ts'
import { topmost } from './sight.ts'

/** So near to each other lie the points looked at on a control that one of them lies on it, wherever it is not covered itself. */
const STEP = 12
/** Elsewhere: what can be pressed beyond its own box, a card that is a link as a whole, is as wide as a finger at least. */
const WIDE_STEP = 44

/**
 * One look at a window. On a long list the browser takes a thousand times as long to say what lies at a point as to say where an
 * element stands; so points are looked at only where something is that can be pressed.
 */
export class FreeGround {
  #controls: Box[] | undefined
  #area: Box

  /** `area`: as much of the window as will be asked about. */
  constructor(area: Box = windowBox()) {
    this.#area = area
  }

  /** True where no control of the page lies on top under this box. */
  isFree(box: Box): boolean {
    this.#controls ??= controlsIn(document, this.#area, { x: 0, y: 0 })
    for (const control of this.#controls) {
      const under = common(control, box)
      if (hasArea(under) && pointsIn(under, STEP).some(isOnControl)) return false
    }
    return !pointsIn(box, WIDE_STEP).some(isOnControl)
  }
}

const isOnControl = ({ x, y }: Point): boolean => hitsControl(document, x, y)

/** Points all over a box, its corners among them. */
function pointsIn({ left, top, right, bottom }: Box, step: number): Point[] {
  const columns = Math.ceil((right - left) / step)
  const rows = Math.ceil((bottom - top) / step)
  const points: Point[] = []
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      points.push({ x: left + ((right - left) * column) / columns, y: top + ((bottom - top) * row) / rows })
    }
  }
  return points
}

/** The boxes, in the window, of what can be pressed in a document that begins there; open shadow roots and frames included. */
function controlsIn(root: Document | ShadowRoot, area: Box, begins: Point): Box[] {
  const boxes: Box[] = []
  for (const element of root.querySelectorAll('*')) {
    if (isOurs(element)) continue
    if (element.shadowRoot) boxes.push(...controlsIn(element.shadowRoot, area, begins))
    const box = common(area, moved(shownBox(element), begins))
    if (!hasArea(box)) continue
    if (element.localName === 'iframe') boxes.push(...controlsInFrame(element as HTMLIFrameElement, box, begins))
    else if (isControl(element)) boxes.push(box)
  }
  return boxes
}

/** Frames that may be looked into; of any other nobody can tell what is in it. */
function controlsInFrame(frame: HTMLIFrameElement, area: Box, { x, y }: Point): Box[] {
  const inside = frame.contentDocument
  if (!inside) return []
  const { left, top } = frame.getBoundingClientRect()
  return controlsIn(inside, area, { x: x + left, y: y + top })
}

/** Where an element is drawn; that of a control without a box of its own is its text's. */
function shownBox(element: Element): Box {
  const box = element.getBoundingClientRect()
  if (hasArea(box) || !element.matches(CONTROLS)) return box
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(element)
  return range.getBoundingClientRect()
}

const moved = ({ left, top, right, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
})

function hitsControl(root: Document | ShadowRoot, x: number, y: number): boolean {
  const hit = topmost(root, x, y)
  if (!hit) return false
  if (hit.shadowRoot && hit.shadowRoot !== root) return isControl(hit) || hitsControl(hit.shadowRoot, x, y)
  if (!(hit instanceof HTMLIFrameElement)) return isControl(hit)
  const { left, top } = hit.getBoundingClientRect()
  return hit.contentDocument !== null && hitsControl(hit.contentDocument, x - left, y - top)
}
