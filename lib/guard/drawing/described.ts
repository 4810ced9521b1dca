// What those who hear a page are told of a judged unit, at the unit itself and at each of its controls.

/** What a screen reader reads after a name; theirs alone where the page has said something itself. */
const DESCRIPTION = 'aria-description'

/** The descriptions of one unit. */
export class Described {
  #said = new Map<Element, string>()

  /** Describes these elements with `text`, and takes back what was said of others. What the page says of one itself stays. */
  say(elements: readonly Element[], text: string): void {
    for (const [element, said] of this.#said) {
      if (elements.includes(element)) continue
      if (element.getAttribute(DESCRIPTION) === said) element.removeAttribute(DESCRIPTION)
      this.#said.delete(element)
    }
    for (const element of elements) {
      const stands = element.getAttribute(DESCRIPTION)
      if (stands === text || (stands !== null && stands !== this.#said.get(element))) continue
      element.setAttribute(DESCRIPTION, text)
      this.#said.set(element, text)
    }
  }
}
