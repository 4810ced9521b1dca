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

/**
 * In pixels; on a row's edge a mark has a sign more, which points into the row. Where the mark has to be measured it is drawn in that
 * form, and with it those of `others`: what is measured in one go is laid out once.
 */
export function sizeOf(mark: Measurable, form: Form, isOverEdge = false, others: Iterable<Measurable> = []): Size {
  const { sizes, shown } = mark
  sizes[form] ??= known.get(nameOf(form, shown)) ?? measured(mark, form, others)
  const { width, height } = sizes[form]
  return { width: width + (isOverEdge ? POINTER : 0), height }
}

/** Most marks of a list say the same: to measure one of them is enough, in a window of the same width. */
const nameOf = (form: Form, shown: string): string => `${form} ${innerWidth} ${devicePixelRatio} ${shown}`

/** Sizes of marks by what they say; of so many at most, then it begins anew. */
const known = new Map<string, Size>()
const MOST_KNOWN = 500

function measured(mark: Measurable, form: Form, others: Iterable<Measurable>): Size {
  const hosts = new Map([...others, mark].map(({ host, shown }) => [nameOf(form, shown), host]))
  for (const [name, host] of hosts) {
    if (known.has(name)) hosts.delete(name)
    else {
      host.dataset.form = form
      host.removeAttribute('data-edge')
    }
  }
  if (known.size >= MOST_KNOWN) known.clear()
  for (const [name, host] of hosts) {
    const size = sizeNow(host)
    // A mark that is not drawn at this moment has no size.
    if (size.width > 0) known.set(name, size)
  }
  return sizeNow(mark.host)
}

const sizeNow = ({ offsetWidth, offsetHeight }: HTMLElement): Size => ({ width: offsetWidth, height: offsetHeight })
