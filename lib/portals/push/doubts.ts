// Texts that have stood on the page and may be shown once more, old as they are, before an answer comes: a popover that is used again.
import type { Topic } from '../../facts/topic.ts'
import { ANSWERS_WITHIN } from './hand.ts'

/** A UID that may be shown without being an answer. */
interface Doubt {
  /** True for a row of this look that it can't be believed of. */
  refuses(look: string): boolean
  until: number
}

const everyRow = (): boolean => true

/** Remembers which texts are old. Time is milliseconds since 1970. */
export class Doubts {
  #doubts = new Map<Topic, Doubt>()

  /** Nobody knows whose text this is: until another one was shown it proves nothing of any row. */
  add(topic: Topic, now: number): void {
    this.#doubts.set(topic, { refuses: everyRow, until: now + ANSWERS_WITHIN })
  }

  /** This was a row's text, and the row can't be proven to be the same any more: no other row of that list had it. */
  addOf(
    { topic, signature, unique }: { topic: Topic; signature: string; unique: boolean },
    looks: ReadonlyMap<Element, string>,
    now: number,
  ): void {
    if (this.#doubts.has(topic)) return
    const isOther = (look: string): boolean => look !== signature && [...looks.values()].includes(look)
    const refuses = (look: string): boolean => isOther(look) || (look === signature && !unique)
    this.#doubts.set(topic, { refuses, until: now + ANSWERS_WITHIN })
  }

  refuses(topic: Topic, look: string): boolean {
    return this.#doubts.get(topic)?.refuses(look) ?? false
  }

  /** These can be seen now: what is not among them is the last text no more, and is not shown again by mistake. */
  seen(topics: ReadonlySet<Topic>, now: number): void {
    if (topics.size === 0) return
    for (const [topic, { until }] of this.#doubts) {
      if (!topics.has(topic) && now >= until) this.#doubts.delete(topic)
    }
  }
}
