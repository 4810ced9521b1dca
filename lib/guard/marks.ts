// Marks every row with its verdict: an attribute for its look, and a label in words, because colour is never the only sign.
import { draw } from './drawing.ts'
import type { Unit, UnitVerdict } from './view.ts'

export const VERDICT_ATTRIBUTE = 'data-koshin-verdict'
/** A list of so few rows is labelled at once. */
const FEW = 50
const SIGNS = { 'this-one': '✓', 'not-this-one': '✕', 'not-read': '?' } as const

/** What a unit is marked with. */
export interface Marking {
  verdict: UnitVerdict
  /** The label's words; asked for only where the label comes near the screen. */
  text(): string
  /** The element that the label is put into. */
  place: Element
  /** What the user may tell Koshin of this unit; part of the label. */
  button?: { text: string; onClick: () => void }
}

/** A mark as it is drawn, its words worked out. */
export interface MarkLabel extends Omit<Marking, 'text'> {
  text: string
}

/**
 * The marks on one page. Attributes are set on every row at once; labels are made for the rows that come near the
 * screen, so that a list of a thousand costs no more than a short one.
 */
export class Marks {
  #labelled = new Set<Element>()
  #wanted = new WeakMap<Element, Marking>()
  #marked = new Set<Element>()
  #near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#label(target)
    },
    { rootMargin: '300px' },
  )

  /** Marks these rows, and unmarks every row that is no more. */
  show<One extends Unit>(rows: readonly One[], markingOf: (row: One) => Marking): void {
    const before = this.#marked
    this.#marked = new Set()
    for (const row of rows) {
      const { element } = row
      const marking = markingOf(row)
      this.#marked.add(element)
      const isNew = !before.delete(element)
      if (element.getAttribute(VERDICT_ATTRIBUTE) !== marking.verdict) {
        element.setAttribute(VERDICT_ATTRIBUTE, marking.verdict)
      }
      this.#wanted.set(element, marking)
      if (rows.length <= FEW || this.#labelled.has(element)) this.#label(element)
      else if (isNew) this.#near.observe(element)
    }
    for (const element of before) this.#unmark(element)
  }

  #label(element: Element): void {
    const wanted = this.#wanted.get(element)
    if (!wanted || !this.#marked.has(element)) return
    this.#labelled.add(element)
    const label = { ...wanted, text: `${SIGNS[wanted.verdict]} ${wanted.text()}` }
    draw('mark', { element, label }, element)
  }

  #unmark(element: Element): void {
    this.#near.unobserve(element)
    element.removeAttribute(VERDICT_ATTRIBUTE)
    if (this.#labelled.delete(element)) draw('mark', { element, label: undefined }, element)
  }
}
