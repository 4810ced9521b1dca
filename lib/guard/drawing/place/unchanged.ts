// Whether a row holds what it held when its mark was placed: then its mark stands where it belongs, and nothing need be measured.
import type { Box } from './box.ts'

/** What a row, and the one above it, held when its mark was placed. */
export interface Held {
  own: string
  above: string
  /** Where the row's name begins and ends, in pixels from the row's corner. */
  name: string
}

/** What of it stands in a shadow root is not in its markup. */
const hasShadow = (part: Element): boolean =>
  part.shadowRoot !== null || [...part.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot)

/** What the mark of a row avoids, besides the row itself. */
export const aboveOf = (row: Element): Element | null | undefined =>
  row.previousElementSibling ?? row.parentElement?.previousElementSibling

/** What a row holds now; undefined where that cannot be said in few words: many times quicker than to measure each of its texts. */
export function heldIn(row: Element, place: Element, { left, top }: Box): Held | undefined {
  const above = aboveOf(row)
  if (hasShadow(row) || (above && hasShadow(above))) return undefined
  const name = place.getBoundingClientRect()
  return {
    own: row.outerHTML,
    above: above?.outerHTML ?? '',
    name: [name.left - left, name.top - top, name.right - left, name.bottom - top].map(Math.round).join(),
  }
}

export const isSameHeld = (one: Held | undefined, other: Held | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.own === other.own &&
  one.above === other.above &&
  one.name === other.name
