// UIDs that stand in a row though no hand pointed anywhere, and prove nothing: somebody may have written them there.
import type { Topic } from '../../facts/topic.ts'
import { topicsShownIn } from './own-topics.ts'
import type { PortalRow } from './view.ts'

/** Remembers, for one list, in which row each of them stands. */
export class Notes {
  #rows = new Map<Topic, Element>()

  add(topic: Topic, row: Element): void {
    this.#rows.set(topic, row)
  }

  isOf(topic: Topic, row: Element): boolean {
    return this.#rows.get(topic) === row
  }

  /** True where it stood in another row when the page was read last: a popover that wanders still shows what it showed there. */
  isOfOther(topic: Topic, row: Element): boolean {
    return this.#rows.has(topic) && !this.isOf(topic, row)
  }

  /** Forgets those that have left their row, and tells which they were: where one comes back, it may be an answer or an old text. */
  takeGone(rows: readonly PortalRow[]): Topic[] {
    const gone = [...this.#rows].filter(([topic, element]) => {
      const row = rows.find((one) => one.element === element)
      return !row || !topicsShownIn(row).includes(topic)
    })
    for (const [topic] of gone) this.#rows.delete(topic)
    return gone.map(([topic]) => topic)
  }
}
