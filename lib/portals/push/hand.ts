// Where the hand has pointed: which rows may still answer. Whose text appears is known only where that is one row.
import type { Topic } from '../../facts/topic.ts'
import type { ListLook } from './list-look.ts'
import { topicsShownIn } from './own-topics.ts'

/**
 * Milliseconds after which a row that was pointed at is not waited for any more: answers up to a minute late are told apart.
 * It never decides between two rows: as long as both may answer, neither is believed.
 */
export const ANSWERS_WITHIN = 65_000

/** How the hand pointed: it pressed or focused something, rested on what may be the i, or only passed over the row. */
export type Gesture = 'press' | 'rest' | 'pass'

/** A row that may still answer. */
export interface Pointing {
  element: Element
  isPressed: boolean
  at: number
  /** How the row and its list looked then: only in the very same list can it be found again after a page was drawn anew. */
  signature: string
  list: string
  /** The UIDs that could be seen then: they can't be the answer. */
  before: ReadonlySet<Topic>
}

/** Remembers the rows that may still answer. Time is milliseconds since 1970. */
export class Hand {
  #pointings = new Map<Element, Pointing>()
  /** Rows that the hand has passed over since it last pointed at one. */
  #passed = new Set<Element>()
  #last: Element | undefined
  #hasStrayed = false

  /** The row that the hand pointed at last, where it has not been over another one since. */
  get last(): Element | undefined {
    return this.#passed.size === 0 ? this.#last : undefined
  }

  get isWaiting(): boolean {
    return this.#pointings.size > 0
  }

  isAwaited(element: Element): boolean {
    return this.#pointings.get(element)?.isPressed ?? false
  }

  /** The hand points at a row of which nothing is known. */
  point(pointing: Pointing): void {
    const known = this.#pointings.get(pointing.element)
    const isPressed = pointing.isPressed || (known?.isPressed ?? false)
    this.#pointings.set(pointing.element, { ...pointing, isPressed })
    this.rest(pointing.element)
  }

  /** The hand is at a row, and nothing is asked of it. */
  rest(element: Element): void {
    this.#last = element
    this.#passed.clear()
  }

  /** The hand has pressed what may ask for another row, nobody knows which: as long as any may answer, no text is believed. */
  stray(): void {
    this.#hasStrayed = this.isWaiting
  }

  pass(element: Element): void {
    if (element !== this.#last) this.#passed.add(element)
  }

  /** Rows that may be answered by the next text: those pointed at, and those that the hand has passed over since. */
  candidates(isKnown: (element: Element) => boolean): { only?: Pointing; all: Element[] } {
    const passed = [...this.#passed].filter((element) => !isKnown(element))
    const all = [...new Set([...this.#pointings.keys(), ...passed])]
    const only = all.length === 1 && all[0] && !this.#hasStrayed ? this.#pointings.get(all[0]) : undefined
    return only ? { only, all } : { all }
  }

  /** A list has become another one, of which is known that its rows are the same, but for those that look alike: only more of them. */
  grown(before: string, list: string, repeated: ReadonlySet<string>): void {
    for (const pointing of this.#pointings.values()) {
      if (pointing.list === before && !repeated.has(pointing.signature)) pointing.list = list
    }
  }

  /** This row has answered, or needs no answer any more. */
  answered(element: Element): void {
    this.#pointings.delete(element)
  }

  /**
   * Forgets what is waited for no more, and follows rows to where the page has drawn them anew. `seen` are the UIDs that can be
   * seen outside the rows: a text that has gone may come back as an answer.
   */
  follow(look: ListLook, seen: ReadonlySet<Topic>, now: number): void {
    for (const element of this.#passed) if (look.of(element) === undefined) this.#passed.delete(element)
    for (const [element, pointing] of [...this.#pointings]) {
      if (now - pointing.at >= ANSWERS_WITHIN) this.#pointings.delete(element)
      else if (look.of(element) === undefined) this.#redrawn(element, pointing, look)
      else if (pointing.before.size > 0)
        this.#pointings.set(element, { ...pointing, before: stillSeen(pointing, look, seen) })
    }
    this.#hasStrayed &&= this.isWaiting
  }

  /** A row that can't be found again may still answer: it is kept under the element it had. */
  #redrawn(element: Element, pointing: Pointing, look: ListLook): void {
    const row = look.list === pointing.list ? look.only(pointing.signature) : undefined
    if (!row) return
    this.#pointings.delete(element)
    this.#pointings.set(row.element, { ...pointing, element: row.element })
    if (this.#last === element) this.#last = row.element
  }

  /** True where this pointing is at a row of the list as it stands now, which has not become another one since. */
  isStill({ element, signature, list }: Pointing, look: ListLook): boolean {
    return look.list === list && look.of(element) === signature
  }
}

function stillSeen({ element, before }: Pointing, look: ListLook, seen: ReadonlySet<Topic>): Set<Topic> {
  const row = look.view.rows.find((one) => one.element === element)
  const inside = row ? topicsShownIn(row) : []
  return new Set([...before].filter((topic) => seen.has(topic) || inside.includes(topic)))
}
