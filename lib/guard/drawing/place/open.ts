// Whether anything else of the page lies over a mark: on a long list the browser takes a millisecond to say what lies at a point.
import { type Box, common, windowBox } from './box.ts'
import { outward } from './room.ts'
import { topmost } from './sight.ts'

/** What is known of what lies over a mark. */
export interface Asked {
  /** Nothing else of the page lay over it when that was asked last; absent: it was not asked yet. */
  isOpen?: boolean
  /** Where in the window it stood when it was found open at every one of its points. */
  openAt?: string | undefined
  /** Which of its points is asked next while it stays there. */
  nextPoint?: number
}

/** Where it is asked: at both ends of a mark and in its middle. */
const POINTS = [
  ({ left }: Box) => left + 1,
  ({ left, right }: Box) => (left + right) / 2,
  ({ right }: Box) => right - 1,
] as const

/**
 * Asks again whether a mark at this place is open. Everywhere where it is new there, or was covered; one point after the other, each
 * time another, as long as it stays where it was open. `isFree` tells it of the point of this number.
 */
export function askAgain(asked: Asked, place: string, isFree: (point: number) => boolean): void {
  if (asked.openAt === place) {
    const point = (asked.nextPoint ?? 0) % POINTS.length
    asked.nextPoint = point + 1
    asked.isOpen = isFree(point)
  } else asked.isOpen = POINTS.every((_, point) => isFree(point))
  asked.openAt = asked.isOpen ? place : undefined
}

/** False where something else of the page lies over the row at this point of a mark: a header that stays, a dialog, a menu. */
export function isFreeAt(point: number, element: Element, row: Box, mark: Box): boolean {
  const x = POINTS[point]?.(common(mark, windowBox())) ?? 0
  const y = Math.min(Math.max((mark.top + mark.bottom) / 2, row.top + 1), row.bottom - 1)
  const hit = topmost(element.getRootNode(), x, y)
  if (hit === undefined || element.contains(hit) || hit.contains(element)) return true
  // A mark beside a small control lies over what that stands in.
  return (x < row.left || x > row.right) && outward(element).some((around) => around.contains(hit))
}
