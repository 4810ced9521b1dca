// Ties the text of an opened i to the row whose i was pressed, and forgets it as soon as it might be another row's.
import { readTopic, type Topic } from '../../facts/topic.ts'
import { findSerial } from './describe.ts'
import { ListLook } from './list-look.ts'
import { serialAround } from './serial-around.ts'
import { shownOutside } from './shown-outside.ts'
import type { PortalRow, PushPortalView } from './view.ts'

/** Milliseconds for which nothing is believed after two i were pressed at once: their answers can't be told apart. */
export const UNANSWERED_AFTER = 5_000
/** Milliseconds within which a pressed i may still answer: another i that is pressed meanwhile may get that answer. */
export const ANSWERS_WITHIN = 10_000

/** What is known of a row from its i. */
interface Tie {
  topic: Topic
  /** The serial number, or the text in which it may stand: it is looked for when somebody asks. */
  serial: { found: string | undefined } | { text: string }
  signature: string
  /** No other row of the list looked like this one. */
  unique: boolean
}

interface Press {
  element: Element
  signature: string
  /** The UIDs that could be seen outside the rows before the press: they can't be the answer. */
  before: Set<Topic>
  /** All that spoke of a subject outside the rows then, hidden or not: shown again, it may be an older answer. */
  elements: Set<Element>
  /** The whole list at that moment: only in the very same list can a row be proven to be this one. */
  list: string
  at: number
}

/** Remembers, for one page, which row's i said what. Time is milliseconds since 1970. */
export class InformationTies {
  #ties = new Map<Element, Tie>()
  #press: Press | undefined
  /** A press whose row can't be found any more, and which may still be answered. */
  #orphan: Press | undefined
  #contestedUntil = 0
  /** The list in which all ties were made: in another one nothing proves that a row is still the same. */
  #list = ''
  #signatures: ReadonlyMap<Element, string> = new Map()
  /** UIDs that have stood on the page and belong to no row: a popover may show one once more before its answer comes. */
  #unclaimed = new Set<Topic>()

  /** What the i of this row has said, if it is still surely this row. */
  topicOf(row: PortalRow): Topic | undefined {
    return this.#ties.get(row.element)?.topic
  }

  /** The serial number that the i of this row has shown; lower-case hexadecimal without leading zeros. */
  serialOf(row: PortalRow): string | undefined {
    const serial = this.#ties.get(row.element)?.serial
    return serial && ('text' in serial ? findSerial(serial.text) : serial.found)
  }

  /** Milliseconds since 1970 until which no answer is believed, because two i were pressed at once; 0 when all is calm. */
  get contestedUntil(): number {
    return this.#contestedUntil
  }

  /** True while this row's i has been pressed and nothing has appeared yet. */
  isAwaited(row: PortalRow): boolean {
    return this.#press?.element === row.element
  }

  /** To be told of every press inside a row that is not on one of its actions, before the page reacts to it. */
  pressed(row: PortalRow, view: PushPortalView, now: number): void {
    const open = this.#press
    if (open && open.element === row.element && now - open.at < UNANSWERED_AFTER) return
    const other = open && open.element !== row.element && !this.#ties.has(open.element) ? open : this.#orphan
    if (now < this.#contestedUntil || (other && now - other.at < ANSWERS_WITHIN)) {
      this.#contest(now)
      return
    }
    const look = new ListLook(view)
    this.#press = {
      element: row.element,
      signature: look.of(row.element) ?? '',
      before: new Set(shownOutside(view).flatMap(({ topics }) => topics)),
      elements: new Set(view.subjectsOutside),
      list: look.list,
      at: now,
    }
  }

  /** To be told of every new reading of the page; `touched` says whether an element's inside has changed since the last. */
  settle(view: PushPortalView, now: number, touched: (element: Element) => boolean): void {
    if (now >= this.#contestedUntil) this.#contestedUntil = 0
    const look = new ListLook(view, this.#signatures, touched)
    if (this.#ties.size > 0) this.#follow(look, touched)
    if (this.#press) this.#followPress(this.#press, look)
    this.#learnFromRows(look)
    if (this.#press || this.#orphan || this.#contestedUntil > 0) this.#answer(look, now)
    this.#signatures = look.known
  }

  /** Nobody can tell any more whose answer comes next. */
  #contest(now: number): void {
    this.#contestedUntil = now + UNANSWERED_AFTER
    this.#press = undefined
    this.#orphan = undefined
  }

  #forget(element: Element): void {
    const tie = this.#ties.get(element)
    if (tie) this.#unclaimed.add(tie.topic)
    this.#ties.delete(element)
  }

  /** Keeps what belongs to rows that are still there, carries it over to rows proven the same, forgets the rest. */
  #follow(look: ListLook, touched: (element: Element) => boolean): void {
    const isSameList = look.list === this.#list
    for (const [element, tie] of [...this.#ties]) {
      const signature = look.of(element)
      if (isSameList && signature === tie.signature && (tie.unique || !touched(element))) continue
      this.#forget(element)
      const row = isSameList && signature === undefined && tie.unique ? look.only(tie.signature) : undefined
      if (row && !this.#ties.has(row.element)) this.#ties.set(row.element, tie)
    }
  }

  #followPress(press: Press, look: ListLook): void {
    const isSameList = look.list === press.list
    if (isSameList && look.of(press.element) === press.signature) return
    const row = isSameList ? look.only(press.signature) : undefined
    this.#press = row && { ...press, element: row.element }
    if (!row) this.#orphan = press
  }

  /** A text inside a row is that row's own, and stays so when the page takes it away again. */
  #learnFromRows(look: ListLook): void {
    const { rows } = look.view
    if (rows.every(({ subject }) => subject.kind === 'none')) return
    const silent = new Set(rows.filter(({ subject }) => subject.kind === 'none').map(({ element }) => element))
    const elsewhere = new Set([...this.#ties].filter(([element]) => silent.has(element)).map(([, { topic }]) => topic))
    const { repeated } = look
    for (const { element, subject, subjectText } of rows) {
      if (subject.kind === 'none') continue
      const known = this.#ties.get(element)
      if (subject.kind === 'one' && known?.topic === subject.topic) continue
      if (subject.kind !== 'one' || !subject.asSubject) this.#forget(element)
      // A popover that wanders from row to row still shows the row it comes from.
      else if (!elsewhere.has(subject.topic)) {
        this.#tie(element, subject.topic, { text: subjectText }, look, repeated)
      }
    }
  }

  #tie(element: Element, topic: Topic, serial: Tie['serial'], look: ListLook, repeated: ReadonlySet<string>): void {
    const signature = look.of(element) ?? ''
    const unique = !repeated.has(signature)
    this.#ties.set(element, { topic, signature, unique, serial })
    this.#list = look.list
    this.#unclaimed.delete(topic)
  }

  /** Takes text that was not there before the press as the pressed row's, unless it may be another row's. */
  #answer(look: ListLook, now: number): void {
    const shown = shownOutside(look.view)
    const topics = new Set(shown.flatMap((one) => one.topics))
    const press = this.#press
    if (!press || this.#contestedUntil > 0) {
      for (const topic of topics) {
        this.#unclaimed.add(topic)
        if (!this.#orphan?.before.has(topic)) this.#orphan = undefined
      }
      return
    }
    for (const topic of press.before) {
      if (topics.has(topic)) continue
      press.before.delete(topic)
      this.#unclaimed.add(topic)
    }
    const fresh = shown.filter((one) => one.topics.some((topic) => !press.before.has(topic)))
    const text = [...new Set(fresh.map((one) => one.text))].join('\n')
    const reading = readTopic(text)
    if (reading.kind !== 'one' || !reading.asSubject) return
    const { topic } = reading
    const mayBeOld = this.#unclaimed.has(topic) && fresh.every(({ element }) => press.elements.has(element))
    if (mayBeOld && now - press.at < UNANSWERED_AFTER) return
    for (const [element, tie] of this.#ties) if (element !== press.element && tie.topic === topic) return
    if (this.#ties.get(press.element)?.topic !== topic) {
      const rows = look.view.rows.map((row) => row.element)
      const serials = fresh.map((one) => serialAround(one.element, topic, rows))
      const found = serials.find((serial) => serial !== undefined)
      this.#tie(press.element, topic, { found }, look, look.repeated)
    }
    this.#press = undefined
  }
}
