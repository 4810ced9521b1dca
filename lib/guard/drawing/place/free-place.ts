// Finds where a label stands free: beside what stands there already, as near as can be to where it is wished for.
import { type Box, boxAt, grown, overlap, type Point, type Size } from './box.ts'

/** The room between a label and what stands beside it and above it. */
const BESIDE = 5
const ABOVE = 1
/** A label on another line than its subject is further from it than one on the same line. */
const ASIDE = 2

/**
 * The place in `area` nearest to `wish` (both: the label's upper left corner) where a label of this size covers none of the
 * `obstacles`; undefined where there is none.
 */
export function freePlace(size: Size, area: Box, obstacles: readonly Box[], wish: Point): Point | undefined {
  const { width, height } = size
  const [lowest, rightmost] = [area.bottom - height, area.right - width]
  if (lowest < area.top || rightmost < area.left) return undefined
  const grownOnes = obstacles.filter((one) => overlap(one, area)).map((one) => grown(one, BESIDE, ABOVE))
  const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)
  // Where anything fits at all, it also fits touching something, or at the wish.
  const lines = new Set([wish.y, area.top, lowest, ...grownOnes.flatMap(({ top, bottom }) => [bottom, top - height])])
  let best: { at: Point; cost: number } | undefined
  for (const line of lines) {
    const y = within(line, area.top, lowest)
    const aside = ASIDE * Math.abs(y - wish.y)
    if (best && aside >= best.cost) continue
    const beside = grownOnes.filter(({ top, bottom }) => top < y + height && bottom > y)
    for (const start of [wish.x, area.left, ...beside.flatMap(({ left, right }) => [right, left - width])]) {
      const x = within(start, area.left, rightmost)
      const cost = aside + Math.abs(x - wish.x)
      if (best && cost >= best.cost) continue
      const box = boxAt({ x, y }, size)
      if (!beside.some((one) => overlap(one, box))) best = { at: { x, y }, cost }
    }
  }
  return best?.at
}
