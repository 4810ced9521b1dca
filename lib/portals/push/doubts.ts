// Texts that have stood on the page and may be shown once more, old as they are, before an answer comes: a popover that is used again.
import type { Topic } from '../../facts/topic.ts'
import { hasOtherDate } from './describe.ts'
import { ANSWERS_WITHIN } from './hand.ts'

/** A row, by how it looks and by the list in which no other one looks so. */
interface Place {
  signature: string
  list: string
}

/** A UID that may be shown without being an answer. */
interface Doubt {
  /** The only row of which it can be believed; absent where that is none. */
  only: Place | undefined
  /** Its row was being renewed, and may look otherwise since: the looks of its list then, none of which it has now. */
  renewedAmong?: ReadonlySet<string>
  until: number
}

/** Where a text stood without being asked for: the row, how it looked, and how all of its list did. */
interface Stood {
  element: Element
  signature: string
  among: ReadonlyMap<Element, string>
}

/** Remembers which texts are old. Time is milliseconds since 1970. */
export class Doubts {
  #doubts = new Map<Topic, Doubt>()
  #renewed: Topic | undefined
  #stood = new Map<Topic, Stood>()

  /** Renew went through on the row of this UID; absent where none was proven. */
  renewed(topic: Topic | undefined): void {
    this.#renewed = topic
  }

  /** Nobody knows whose text this is: until another one was shown it proves nothing of any row. */
  add(topic: Topic, now: number): void {
    this.#doubts.set(topic, { only: undefined, until: now + ANSWERS_WITHIN })
  }

  /**
   * This was this row's text, and the row can't be proven to be the same any more: of any other one, and in any other list, it proves
   * nothing, for it may be shown once more, old as it is. `place`: absent where another row looked the same; `looks` are those of all
   * its list. An earlier doubt about it stays, and lasts as long as this one.
   */
  addOf(topic: Topic, place: Place | undefined, looks: Iterable<string>, now: number): void {
    const known = this.#doubts.get(topic)
    const only = place && (!known || isSame(known.only, place)) ? place : undefined
    const isRenewed = only !== undefined && topic === this.#renewed
    this.#doubts.set(topic, { only, ...(isRenewed && { renewedAmong: new Set(looks) }), until: now + ANSWERS_WITHIN })
  }

  /** This text stands in such a row, unasked. A page that puts other rows into the same elements may change it last of all. */
  stood(topic: Topic, where: Stood): void {
    this.#stood.set(topic, where)
  }

  /** True where its row has another date now: a renewed one has one, which was none of the others'. */
  isLeft(topic: Topic, element: Element, signature: string): boolean {
    const stood = this.#stood.get(topic)
    if (stood?.element !== element || !hasOtherDate(signature, stood.signature)) return false
    return topic !== this.#renewed || [...stood.among.values()].includes(signature)
  }

  refuses(topic: Topic, place: Place): boolean {
    const doubt = this.#doubts.get(topic)
    if (!doubt || isSame(doubt.only, place)) return false
    return doubt.renewedAmong?.has(place.signature) ?? true
  }

  /** These can be seen now: what is not among them is the last text no more, and is not shown again by mistake. */
  seen(topics: ReadonlySet<Topic>, now: number): void {
    if (topics.size === 0) return
    for (const [topic, { until }] of this.#doubts) {
      if (!topics.has(topic) && now >= until) this.#doubts.delete(topic)
    }
  }
}

const isSame = (one: Place | undefined, other: Place): boolean =>
  one?.signature === other.signature && one.list === other.list
