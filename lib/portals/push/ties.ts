// Ties the text of an opened i to the row at which the hand was, and forgets it as soon as it might be another row's.
import type { Topic } from '../../facts/topic.ts'
import { Doubts } from './doubts.ts'
import { type Gesture, Hand, type Pointing } from './hand.ts'
import { Hurried } from './hurried.ts'
import { ListLook } from './list-look.ts'
import { Notes } from './notes.ts'
import { ownTopics, topicsShownIn } from './own-topics.ts'
import { serialBeside } from './serial-around.ts'
import { type Shown, shownOutside } from './shown-outside.ts'
import { numberOf, type Tie } from './tie.ts'
import type { PortalRow, PushPortalView } from './view.ts'

/** Remembers, for one page, which row's i said what. Time is milliseconds since 1970. */
export class InformationTies {
  #ties = new Map<Element, Tie>()
  #hand = new Hand()
  #notes = new Notes()
  readonly hurried = new Hurried()
  readonly doubts = new Doubts()
  /** The list in which all ties were made: in another one nothing proves that a row is still the same. */
  #list = ''
  #signatures: ReadonlyMap<Element, string> = new Map()
  /** The list as it was read last. */
  #look: ListLook | undefined
  /** The UIDs that could be seen outside the rows when the page was last read. */
  #seen: ReadonlySet<Topic> = new Set()

  /** What the i of this row has said, if it is still surely this row. */
  topicOf(row: PortalRow): Topic | undefined {
    return this.#ties.get(row.element)?.topic
  }

  /** The serial number that the i of this row has shown; lower-case hexadecimal without leading zeros. */
  serialOf(row: PortalRow): string | undefined {
    const tie = this.#ties.get(row.element)
    return tie && numberOf(tie)
  }

  /** True while this row's i has been pressed and nothing has appeared yet. */
  isAwaited(row: PortalRow): boolean {
    return this.#hand.isAwaited(row.element)
  }

  /**
   * To be told of every press, focus and hovering in a row, before the page reacts to it, with the page as it stands. A press on
   * one of its actions is none. No row: what was pressed may make the page answer for another one, the next, say.
   */
  pointed(row: PortalRow | undefined, gesture: Gesture, view: PushPortalView, now: number): void {
    if (!row) this.#hand.stray()
    else if (gesture === 'pass') this.#hand.pass(row.element)
    else if (this.#ties.has(row.element)) this.#hand.rest(row.element)
    else this.#point(row, gesture, view, now)
  }

  #point(row: PortalRow, gesture: Gesture, view: PushPortalView, now: number): void {
    const { element } = row
    const look = new ListLook(view, this.#signatures, () => false)
    const before = new Set([...shownOutside(view).flatMap(({ topics }) => topics), ...topicsShownIn(row)])
    const signature = look.of(element) ?? ''
    this.#hand.point({ element, isPressed: gesture === 'press', at: now, signature, list: look.list, before })
  }

  /** To be told of every new reading of the page; `touched` says whether an element's inside has changed since the last. */
  settle(view: PushPortalView, now: number, touched: (element: Element) => boolean): void {
    const look = new ListLook(view, this.#signatures, touched)
    this.hurried.settle(now)
    if (this.#ties.size > 0 || this.#hand.isWaiting) this.#grow(look, touched, now)
    if (this.#ties.size > 0) this.#follow(look, touched, now)
    const outside = view.subjectsOutside.length > 0 ? shownOutside(view) : []
    const seen = new Set(outside.flatMap(({ topics }) => topics))
    this.#hand.follow(look, seen, now)
    this.#learnFromRows(look, now)
    for (const topic of this.#notes.takeGone(view.rows)) this.doubts.add(topic, now)
    if (outside.length > 0) this.#answer(look, outside, now)
    this.doubts.seen(seen, now)
    this.#seen = seen
    this.#signatures = look.known
    this.#look = look
  }

  /** Rows that come to a list whose rows all stay as they are make it no other list; of those that look alike nobody knows which came. */
  #grow(look: ListLook, touched: (element: Element) => boolean, now: number): void {
    const before = this.#look
    if (!before || !look.hasGrownFrom(before, touched)) return
    const { repeated } = look
    this.#hand.grown(before.list, look.list, repeated)
    if (this.#list !== before.list) return
    this.#list = look.list
    for (const tie of this.#ties.values()) tie.unique &&= !repeated.has(tie.signature)
    for (const [element, { unique }] of this.#ties) if (!unique) this.#forget(element, now)
  }

  #forget(element: Element, now: number): void {
    const tie = this.#ties.get(element)
    if (tie) this.#doubt(tie, now)
    this.#ties.delete(element)
  }

  #doubt({ topic, signature, unique, isFixed }: Tie, now: number): void {
    const place = unique ? { signature, list: this.#list } : undefined
    if (!isFixed) this.doubts.addOf(topic, place, this.#look?.all.values() ?? [], now)
  }

  /** Keeps what belongs to rows that are still there, carries it over to rows proven the same, forgets the rest. */
  #follow(look: ListLook, touched: (element: Element) => boolean, now: number): void {
    const isSameList = look.list === this.#list
    const before = [...this.#ties]
    this.#ties.clear()
    for (const [element, tie] of before) {
      const isHere = look.of(element) === tie.signature && (tie.unique || !touched(element))
      const at = isHere ? element : tie.unique && look.only(tie.signature)?.element
      if (isSameList && at) this.#ties.set(at, tie)
      else this.#doubt(tie, now)
    }
  }

  #candidates() {
    return this.#hand.candidates((element) => this.#ties.has(element))
  }

  /** A text in a row is its own where every row has one, or where it came while the hand was at this row alone; it stays so when it goes. */
  #learnFromRows(look: ListLook, now: number): void {
    const own = ownTopics(look.view.rows)
    if (!own) return
    const tiedTo = new Map([...this.#ties].map(([element, { topic }]) => [topic, element]))
    const { only, all } = this.#candidates()
    // Into a popover that wanders from row to row a row may still answer that has gone.
    const isAwaitedElsewhere = all.some((element) => look.of(element) === undefined)
    for (const row of own.rows) {
      const { element, subject, subjectText } = row
      if (subject.kind !== 'one' || !subject.asSubject) {
        this.#forget(element, now)
        continue
      }
      const { topic } = subject
      const tie = this.#ties.get(element)
      if (tie?.topic === topic) continue
      // Whoever else this text belongs to: it speaks against what was known of this row.
      if (tie) this.#forget(element, now)
      const owner = tiedTo.get(topic)
      const place = { signature: look.of(element) ?? '', list: look.list }
      // A popover that wanders from row to row still shows the row it comes from.
      if ((owner !== undefined && owner !== element) || this.doubts.isLeft(topic, element, place.signature)) continue
      const isAsked = only?.element === element && !this.#notes.isOfOther(topic, element)
      const isAnswer = isAsked && topicsShownIn(row).some((one) => this.#isNew(one, only, look))
      const isOwn = own.isSoleOwner(row) && !isAwaitedElsewhere && !this.doubts.refuses(topic, place)
      if (isOwn || (isAnswer && own.isAlone(topic))) {
        this.#tie(element, { topic, serial: { text: subjectText }, isFixed: all.length === 0 }, look)
        if (isAnswer) this.doubts.seen(new Set([topic]), now)
        continue
      }
      if (all.length === 0) this.#notes.add(topic, element)
      if (this.#notes.isOf(topic, element)) continue
      if (all.length > 1 && all.includes(element)) this.hurried.add(all, now)
      this.doubts.add(topic, now)
    }
  }

  /** True where a text can be the answer of the row that was pointed at, and is no old one. */
  #isNew(topic: Topic, pointing: Pointing, look: ListLook): boolean {
    return this.#hand.isStill(pointing, look) && !pointing.before.has(topic) && !this.doubts.refuses(topic, pointing)
  }

  /** Takes a text outside the rows that was not there before as the row's at which alone the hand was. */
  #answer(look: ListLook, shown: Shown[], now: number): void {
    const { only, all } = this.#candidates()
    const before = only?.before ?? this.#seen
    const fresh = shown.filter(({ topics }) => topics.some((topic) => !before.has(topic)))
    const tied = new Set([...this.#ties.values()].map(({ topic }) => topic))
    const topics = [...new Set(fresh.flatMap((one) => one.topics))].filter((topic) => !tied.has(topic))
    const [topic, ...others] = topics
    if (topic === undefined) return
    if (only && this.#hand.isStill(only, look)) {
      // The hand pointed at no other row: a text that proves nothing may still be followed by one that does.
      if (others.length > 0 || !fresh.some(({ subject }) => subject.kind === 'one' && subject.asSubject)) return
      if (!this.#isNew(topic, only, look)) {
        this.hurried.add([only.element], now)
        return
      }
      this.#tie(only.element, { topic, serial: { found: serialBeside(fresh, topic, look.view) }, isFixed: false }, look)
      return
    }
    for (const one of topics) this.doubts.add(one, now)
    this.hurried.add(all, now)
    // Nothing else was pointed at, and the row that had answered answers otherwise.
    if (all.length === 0 && this.#hand.last) this.#forget(this.#hand.last, now)
  }

  #tie(element: Element, said: Pick<Tie, 'topic' | 'serial' | 'isFixed'>, look: ListLook): void {
    const signature = look.of(element) ?? ''
    this.#ties.set(element, { ...said, signature, unique: !look.repeated.has(signature) })
    this.#list = look.list
    if (said.isFixed) this.doubts.stood(said.topic, { element, signature, among: look.all })
    this.hurried.delete(element)
    this.#hand.answered(element)
  }
}
