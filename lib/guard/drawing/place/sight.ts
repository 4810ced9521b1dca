// What of a page can be seen: how far scrollers clip it, and what lies on top.
import { isOurs } from '../../../portals/page/ours.ts'
import { shownIn } from '../../../portals/page/tree.ts'
import { type Box, common, windowBox } from './box.ts'

/** One look at a page: what it has found out about an element it does not ask again. */
export class Sight {
  #clips = new Map<Element, Box>()

  /** How much of the window this element leaves to what stands in it. */
  #clip(element: Element): Box {
    const known = this.#clips.get(element)
    if (known) return known
    const around = shownIn(element)
    const above = around ? this.#clip(around) : windowBox()
    // The whole page scrolls in the window, whatever its outermost elements say.
    const isFree = element === document.documentElement || element === document.body
    const clips = !isFree && getComputedStyle(element).overflow !== 'visible'
    const clip = clips ? common(above, element.getBoundingClientRect()) : above
    this.#clips.set(element, clip)
    return clip
  }

  /** What scrollers and the window leave of a box that stands where this element stands. */
  part(element: Element, box: Box): Box {
    const around = shownIn(element)
    return common(box, around ? this.#clip(around) : windowBox())
  }
}

/** What lies on top at this point of the window, ours not counted. */
export function topmost(root: Node, x: number, y: number): Element | undefined {
  const { elementFromPoint, elementsFromPoint } = root as Document
  const hit = elementFromPoint?.call(root, x, y) ?? undefined
  if (!isOurs(hit)) return hit
  return elementsFromPoint.call(root, x, y).find((element) => !isOurs(element))
}
