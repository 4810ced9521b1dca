// Bends a page out of shape: the ways in which a property test changes one at random.
import fc from 'fast-check'

type Change = (element: Element, other: Element, document: Document) => void

const CHANGES: Record<string, Change> = {
  wrap(element, _, document) {
    const around = document.createElement('div')
    element.replaceWith(around)
    around.append(element)
  },
  unwrap(element) {
    element.replaceWith(...element.childNodes)
  },
  move(element, other) {
    if (!element.contains(other)) other.append(element)
  },
  moveBefore(element, other) {
    if (!element.contains(other)) other.before(element)
  },
  duplicate(element) {
    element.after(element.cloneNode(true))
  },
  remove(element) {
    element.remove()
  },
  rename(element, _, document) {
    const renamed = document.createElement('section')
    for (const { name, value } of element.attributes) renamed.setAttribute(name, value)
    renamed.append(...element.childNodes)
    element.replaceWith(renamed)
  },
  strip(element) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name)
  },
  split(element) {
    const text = [...element.childNodes].find(
      ({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue ?? '').length > 1,
    )
    const value = text?.nodeValue ?? ''
    const half = Math.floor(value.length / 2)
    text?.replaceWith(value.slice(0, half), value.slice(half))
  },
}

/** Some of them, each with the two elements that it is done to. */
export const changes = fc.array(fc.tuple(fc.constantFrom(...Object.values(CHANGES)), fc.nat(), fc.nat()), {
  minLength: 1,
  maxLength: 14,
})

/** Does these changes to a page; the numbers choose the elements. */
export function apply(document: Document, steps: [Change, number, number][]): void {
  for (const [change, one, other] of steps) {
    const elements = [...document.body.querySelectorAll('*')]
    const element = elements[one % elements.length]
    const second = elements[other % elements.length]
    if (element?.parentNode && second) change(element, second, document)
  }
}
