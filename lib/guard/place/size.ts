// How large a mark is in each form in which it can be drawn: measured once for all that say the same.
import type { Size } from './box.ts'

/** How a mark can be drawn: with all its words, with few, with these on two lines, as its sign; with its button, but for two lines and at last. */
export type Form = 'whole' | 'short' | 'stack' | 'sign' | 'bare'

/** What the sign takes that points from a mark on the edge into its row; mark.css draws it so wide. */
const POINTER = 14

/** What can be measured in each form. */
export interface Measurable {
  host: HTMLElement
  /** What it was drawn from last. */
  shown: string
  sizes: Partial<Record<Form, Size>>
}

/** In pixels; on a row's edge a mark has a sign more, which points into the row. Draws the mark in that form where it has to be measured. */
export function sizeOf(mark: Measurable, form: Form, isOverEdge = false): Size {
  const { host, sizes } = mark
  // Most marks of a list say the same: to measure one of them is enough, in a window of the same width.
  sizes[form] ??= measured(`${form} ${innerWidth} ${devicePixelRatio} ${mark.shown}`, () => {
    host.dataset.form = form
    host.removeAttribute('data-edge')
    return { width: host.offsetWidth, height: host.offsetHeight }
  })
  const { width, height } = sizes[form]
  return { width: width + (isOverEdge ? POINTER : 0), height }
}

/** Sizes of marks by what they say; of so many at most, then it begins anew. */
const known = new Map<string, Size>()
const MOST_KNOWN = 500

/** A mark that is not drawn at this moment has no size. */
function measured(what: string, measure: () => Size): Size {
  const size = known.get(what) ?? measure()
  if (known.size >= MOST_KNOWN) known.clear()
  if (size.width > 0) known.set(what, size)
  return size
}
