// Marks every row with its verdict: an attribute for its look, and a label in words, because colour is never the only sign.

import type { Unit } from '../view.ts'
import { afterArrival } from '../watching/arrival.ts'
import type { Marking } from './contents.ts'
import { drawMark } from './draw-marks.ts'
import { sheetOf } from './make.ts'
import verdicts from './verdicts.css?inline'

const VERDICT_ATTRIBUTE = 'data-koshin-verdict'
/** On rows that have come near the screen: what costs the browser much is drawn on them alone. */
const NEAR_ATTRIBUTE = 'data-koshin-near'
/** A list of so few rows is labelled at once. */
const FEW = 50
/** Of a longer list, one row in so many is watched for coming near the screen, and its neighbours are labelled with it. */
const GROUP = 4
/** How near that is: a screen's height, so that a group's rows may well be high. */
const NEAR = '100%'
const SIGNS = { 'this-one': '✓', 'not-this-one': '✕', 'not-read': '?' } as const

/** The page's styles, of which ours are a part, do not reach into a component. */
function dressInside(element: Element): void {
  const root = element.getRootNode()
  if (!(root instanceof ShadowRoot)) return
  try {
    const sheet = sheetOf(verdicts)
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
  } catch {
    // Not every browser lets an extension see a page's sheets: the label says it in words.
  }
}

/**
 * The marks on one page. Attributes are set on every row at once; labels are made for the rows that come near the
 * screen, so that a list of a thousand costs no more than a short one.
 */
export class Marks {
  #marked = new Map<Element, { marking: Marking; order: number }>()
  /** In the page's order. */
  #elements: readonly Element[] = []
  #labelled = new Set<Element>()
  #watched = new Set<Element>()
  /** The watched ones that are near the screen. */
  #near = new Set<Element>()
  #observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) this.#near.add(target)
        else this.#near.delete(target)
      }
      afterArrival(this.#label)
    },
    { rootMargin: NEAR },
  )

  /** Marks these rows, and unmarks every row that is no more. */
  show<One extends Unit>(rows: readonly One[], markingOf: (row: One) => Marking): void {
    const before = this.#marked
    this.#marked = new Map()
    let isOther = rows.length !== this.#elements.length
    let unwatched = GROUP
    for (const [order, row] of rows.entries()) {
      const { element } = row
      const marking = markingOf(row)
      this.#marked.set(element, { marking, order })
      isOther ||= this.#elements[order] !== element
      const isNew = !before.delete(element)
      if (isNew || element.getAttribute(VERDICT_ATTRIBUTE) !== marking.verdict) {
        element.setAttribute(VERDICT_ATTRIBUTE, marking.verdict)
      }
      if (rows.length <= FEW) continue
      unwatched = this.#watched.has(element) ? 0 : unwatched + 1
      if (unwatched < GROUP) continue
      unwatched = 0
      this.#watched.add(element)
      this.#observer.observe(element)
    }
    for (const element of before.keys()) this.#unmark(element)
    if (isOther) this.#elements = rows.map(({ element }) => element)
    afterArrival(this.#label)
  }

  /** Unmarks every row. */
  clear(): void {
    this.show<never>([], (row) => row)
  }

  /** Labels what is near the screen, and anew what is labelled: its words may have changed. */
  #label = (): void => {
    const elements = this.#elements
    const wanted = new Set(elements.length <= FEW ? elements : this.#labelled)
    for (const element of this.#near) {
      const { order } = this.#marked.get(element) ?? {}
      if (order === undefined) continue
      for (const neighbour of elements.slice(Math.max(0, order - GROUP), order + GROUP)) wanted.add(neighbour)
    }
    for (const element of wanted) {
      const marked = this.#marked.get(element)
      if (!marked) continue
      this.#labelled.add(element)
      dressInside(element)
      if (!element.hasAttribute(NEAR_ATTRIBUTE)) element.setAttribute(NEAR_ATTRIBUTE, '')
      const { marking, order } = marked
      const sign = marking.sign ?? SIGNS[marking.verdict]
      drawMark(element, { ...marking, sign, text: marking.text(), controls: marking.controls?.() ?? [], order })
    }
  }

  #unmark(element: Element): void {
    this.#observer.unobserve(element)
    this.#watched.delete(element)
    this.#near.delete(element)
    element.removeAttribute(VERDICT_ATTRIBUTE)
    element.removeAttribute(NEAR_ATTRIBUTE)
    if (this.#labelled.delete(element)) drawMark(element, undefined)
  }
}
