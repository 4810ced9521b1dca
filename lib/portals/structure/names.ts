// Numbers the names that a page gives by itself: elements, slots, and ids to which something refers.
import { shadowRootsIn } from '../page/components.ts'
import { REFERENCES } from './format.ts'

const REFERRING = REFERENCES.map((name) => `[${name}]`).join()

const idsIn = (value: string | null): string[] => (value ?? '').split(/\s+/).filter((id) => id !== '')

/** The names of one page, each numbered as it is met. */
export class Names {
  #ids = new Map<string, string>()
  #elements = new Map<string, string>()
  #slots = new Map<string, string>()

  constructor(document: Document) {
    for (const root of [document, ...shadowRootsIn(document)]) {
      for (const element of root.querySelectorAll(REFERRING)) {
        for (const name of REFERENCES) {
          for (const id of idsIn(element.getAttribute(name)))
            this.#ids.set(id, this.#ids.get(id) ?? `id${this.#ids.size}`)
        }
      }
    }
  }

  /** The numbers of the ids that an attribute names; empty where it names none. */
  references(value: string | null): string {
    return idsIn(value)
      .map((id) => this.#ids.get(id))
      .join(' ')
  }

  /** The number of an id to which something refers. */
  referenced(id: string): string | undefined {
    return this.#ids.get(id)
  }

  /** A name for an element that HTML does not know: that of a web component has a hyphen, and keeps one. */
  elementName(name: string): string {
    const number = this.#elements.get(name) ?? String(this.#elements.size)
    this.#elements.set(name, number)
    return name.includes('-') ? `x-${number}` : `x${number}`
  }

  slot(name: string | null): string {
    const number = this.#slots.get(name ?? '') ?? `slot${this.#slots.size}`
    this.#slots.set(name ?? '', number)
    return number
  }
}
