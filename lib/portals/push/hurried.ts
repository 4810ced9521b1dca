// Rows one of which an answer belongs to, nobody knows which, and until when that is said of them.
import { ANSWERS_WITHIN } from './hand.ts'

/** Time is milliseconds since 1970. */
export class Hurried {
  #until = new Map<Element, number>()

  add(elements: readonly Element[], now: number): void {
    for (const element of elements) this.#until.set(element, now + ANSWERS_WITHIN)
  }

  has(element: Element): boolean {
    return this.#until.has(element)
  }

  delete(element: Element): void {
    this.#until.delete(element)
  }

  /** Forgets those of which it is said no more. */
  settle(now: number): void {
    for (const [element, until] of this.#until) if (now >= until) this.#until.delete(element)
  }

  /** When the first of them ends; 0 where there are none. */
  get until(): number {
    return this.#until.size === 0 ? 0 : Math.min(...this.#until.values())
  }
}
