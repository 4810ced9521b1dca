// A certificate that is shown by itself, one of several that can be chosen: whether it is surely the one that was chosen last, not the one before, whose pane has stayed.
import type { Topic } from '../../facts/topic.ts'
import { holds, matching, shownIn } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import { ANSWERS_WITHIN } from './hand.ts'
import { saysUnasked } from './information.ts'
import { CHOSEN } from './loose-rows.ts'
import { hasAllActions, type PortalRow, type PushPortalView } from './view.ts'

/** The only row that says which certificate it is, where no other one has actions of its own. */
export function loneRow({ rows }: PushPortalView): PortalRow | undefined {
  const [row, ...others] = rows.filter(({ subject }) => subject.kind !== 'none')
  return others.length === 0 && rows.every((one) => one === row || !hasAllActions(one)) ? row : undefined
}

/** What was pressed, by which another certificate may have been chosen. */
export interface Choosing {
  /** What stands for one certificate, or was pressed: all inside it on the press's way. */
  within: readonly EventTarget[]
  /** What stays the same when the same certificate is chosen once more; absent for what may lead to another one each time. */
  same?: { by: string | Element; says: string } | undefined
  /** The page says of it that it is the chosen one already. */
  isChosen?: boolean
  /** More than one may be chosen by it. */
  isMore: boolean
}

/** So many are remembered. */
const MOST_KNOWN = 100

/** Remembers what was pressed since a certificate has come to be shown by itself. Time is milliseconds since 1970. */
export class Lone {
  #shown: Element | undefined
  /** The UID that was shown last, and by what it was chosen. */
  #last: { topic: Topic; same: Choosing['same'] } | undefined
  #asked: (Choosing & { count: number; at: number }) | undefined
  /** What each has shown that was chosen while nothing else was under way. */
  #known: { topic: Topic; same: Choosing['same'] }[] = []
  /** What is shown is known to be what was chosen last, though an answer of another one may still come. */
  #isKnown = false
  #isSeveral = false
  /** A list stood there, too. */
  #isBeside = false

  get isShown(): boolean {
    return this.#shown !== undefined
  }

  /** False where nobody can tell whether the row is the chosen one. */
  isSure({ element }: PortalRow): boolean {
    return element !== this.#shown || !((this.#asked && !this.#isKnown) || this.#isSeveral)
  }

  /** The UID of the row that is shown by itself, where all it says was there without an i. */
  topicOf(row: PortalRow, hasShadows: boolean): Topic | undefined {
    const { subject } = row
    const isOwn = row.element === this.#shown && this.isSure(row) && subject.kind === 'one' && subject.asSubject
    return isOwn && saysUnasked(row, hasShadows) ? subject.topic : undefined
  }

  /** To be told of each press by which another one may have been chosen, with the page as it stood before. */
  chosen(by: Choosing, now: number): void {
    const before = this.#asked && now - this.#asked.at < ANSWERS_WITHIN ? this.#asked.count : 0
    if (before === 0 && this.#shown && (by.isChosen || isSame(by.same, this.#last?.same))) return
    // Whoever presses twice chooses once.
    if (before > 0 && !by.isMore && isSame(by.same, this.#asked?.same)) return
    const within = by.within.filter((node) => node instanceof Element && !this.#isAround(node))
    const isMore = by.isMore || (before > 0 && (this.#asked?.isMore ?? false))
    this.#asked = { ...by, within, isMore, count: before + (by.isMore ? 2 : 1), at: now }
  }

  #isAround(element: Element): boolean {
    return this.#shown !== undefined && (holds(element, this.#shown) || holds(this.#shown, element))
  }

  /** A list that was not there beside the certificate: nothing is awaited any more. */
  #isListBack({ rows, unread }: PushPortalView): boolean {
    return rows.length === 0 ? unread.length > 0 && !this.#isBeside : rows.length > 1 && rows.every(hasAllActions)
  }

  /** To be told of every new reading. */
  settle(view: PushPortalView): void {
    const row = loneRow(view)
    const topic = row?.subject.kind === 'one' ? row.subject.topic : undefined
    const asked = this.#asked
    const isOnce = asked?.count === 1
    const isBack = isOnce && this.#shown && !row && this.#isListBack(view)
    const isAnother =
      isOnce && topic !== undefined && (topic !== this.#last?.topic || isSame(asked.same, this.#last.same))
    const isItself = row !== undefined && asked?.within.includes(row.element)
    if (isBack || isAnother || isItself) this.#asked = undefined
    const isNews = asked !== undefined || topic !== this.#last?.topic
    if (topic !== undefined && !this.#asked && isNews) {
      this.#last = { topic, same: asked?.same }
      this.#known = [this.#last, ...this.#known.filter(({ same }) => !isSame(same, asked?.same))].slice(0, MOST_KNOWN)
    }
    const known = this.#known.find(({ same }) => isSame(same, asked?.same))
    this.#isKnown = known !== undefined && known.topic === topic && !asked?.isMore
    this.#shown = row?.element
    this.#isBeside = view.unread.length > 0
    this.#isSeveral = row !== undefined && areSeveralChosen(row, view)
  }
}

const isSame = (one: Choosing['same'], other: Choosing['same']): boolean =>
  one !== undefined && one.by === other?.by && one.says === other.says

/** True where more than one certificate of the list is marked as chosen. */
function areSeveralChosen({ element }: PortalRow, { unread, shadowRoots }: PushPortalView): boolean {
  const marked = matching(element.ownerDocument.documentElement, CHOSEN, shadowRoots.length > 0).filter(isVisible)
  const dates = unread.filter(({ word }) => word === 'date')
  const isOfOne = (mark: Element): boolean => {
    for (let at: Element | null = mark; at; at = shownIn(at)) {
      const part: Element = at
      const inside = dates.filter((date) => holds(part, date.element)).length
      if (inside > 0) return inside === 1
    }
    return false
  }
  const outermost = marked.filter((one) => !marked.some((other) => other !== one && holds(other, one)))
  return outermost.filter((one) => holds(element, one) || isOfOne(one)).length > 1
}
