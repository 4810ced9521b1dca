// Texts that have stood on the page and may be shown once more, old as they are, before an answer comes: a popover that is used again.
import type { Topic } from '../../facts/topic.ts'
import { ANSWERS_WITHIN } from './hand.ts'

/** A UID that may be shown without being an answer. */
interface Doubt {
  /** How the rows look of which it can't be believed. */
  refused: ReadonlySet<string> | 'every row'
  until: number
}

/** Remembers which texts are old. Time is milliseconds since 1970. */
export class Doubts {
  #doubts = new Map<Topic, Doubt>()

  /** Nobody knows whose text this is: until another one was shown it proves nothing of any row. */
  add(topic: Topic, now: number): void {
    this.#doubts.set(topic, { refused: 'every row', until: now + ANSWERS_WITHIN })
  }

  /**
   * This was a row's text, and the row can't be proven to be the same any more: no other row of that list had it. An earlier doubt
   * about it stays, and lasts as long as this one.
   */
  addOf(
    { topic, signature, unique }: { topic: Topic; signature: string; unique: boolean },
    looks: ReadonlyMap<Element, string>,
    now: number,
  ): void {
    const known = this.#doubts.get(topic)?.refused
    const others = [...looks.values(), signature].filter((look) => look !== signature || !unique)
    const refused = known === 'every row' ? known : new Set([...(known ?? []), ...others])
    this.#doubts.set(topic, { refused, until: now + ANSWERS_WITHIN })
  }

  refuses(topic: Topic, look: string): boolean {
    const refused = this.#doubts.get(topic)?.refused
    return refused === 'every row' || (refused?.has(look) ?? false)
  }

  /** These can be seen now: what is not among them is the last text no more, and is not shown again by mistake. */
  seen(topics: ReadonlySet<Topic>, now: number): void {
    if (topics.size === 0) return
    for (const [topic, { until }] of this.#doubts) {
      if (!topics.has(topic) && now >= until) this.#doubts.delete(topic)
    }
  }
}
