// The question that a page may ask behind Renew: its own Renew is about the proven row as long as nothing else has been pressed.
import { readTopic, sameTopic, type Topic } from '../../facts/topic.ts'
import { DIALOG } from '../../portals/page/label.ts'
import { asks, saidBy } from '../../portals/page/questions.ts'
import { shownText } from '../../portals/page/tree.ts'
import type { PortalRow } from '../../portals/push/view.ts'
import { ASKS_TO_RENEW } from '../../portals/push/words.ts'
import { questionsAround } from '../press/question.ts'
import { StillAbout } from './still-about.ts'

/** Renew on a proven row, and the press right behind it. */
export class Confirming {
  /** Tells the number of the press that is under way. */
  readonly #current: () => number
  #renewed: { topic: Topic; press: number } | undefined
  /** The certificate that the screen behind it is about. */
  about = new StillAbout()

  constructor(current: () => number) {
    this.#current = current
  }

  /** Renew went through on this one of these rows, which has this UID; undefined where none is proven, or the user insisted. */
  renewed(topic: Topic | undefined, row?: PortalRow, rows: readonly PortalRow[] = []): void {
    this.about = topic === undefined ? new StillAbout() : new StillAbout(row, rows)
    this.#renewed = topic === undefined ? undefined : { topic, press: this.#current() }
  }

  /**
   * The UID that a Renew without a row is about: in a dialog, or in what lies over the page and asks, that names no other one, nor
   * another row’s vendor or date. A menu there may be another row’s.
   */
  topicAt(element: Element): Topic | undefined {
    const renewed = this.#renewed
    const question = questionsAround(element).find((part) => part.matches(DIALOG) || asks(saidBy(part), ASKS_TO_RENEW))
    if (!renewed || !question || renewed.press !== this.#current() - 1) return undefined
    const text = shownText(question, true)
    const said = readTopic(text)
    const isAbout = said.kind === 'none' || (said.kind === 'one' && sameTopic(said.topic, renewed.topic))
    return isAbout && !this.about.namesAnother(text) ? renewed.topic : undefined
  }
}
