// What differs from guard to guard: how a press is judged, the words for one that is held, and what it leads to.
import type { Withheld } from '../../model/policy.ts'
import type { DialogSubject, Notice } from '../drawing/contents.ts'
import type { WayOn } from '../drawing/way-on.ts'
import type { Pressed, Unit, View } from '../view.ts'
import type { Watch } from '../watching/watch.ts'
import type { Subject } from './held-then.ts'
import type { ControlRules } from './hold.ts'

/** What a guard's dialog says of a held press; what was pressed and the way on past it are added here. */
export type HeldWords = Omit<DialogSubject, 'label' | 'wayOn'> & { wayOn: Omit<WayOn, 'onInsist' | 'withheld'> }

/** What every guard knows of its page. */
interface GuardState {
  /** What is remembered at this moment; undefined until the background has answered. */
  readonly memory: { withheld?: Withheld } | undefined
  notice: Notice | undefined
  /** Shows what is known and said anew. */
  show(): void
}

/** What differs from guard to guard. `Held` is its verdict on a press that is stopped. */
export interface PressRules<Action extends string, One extends Unit, Held extends { held: true; reason: string }>
  extends ControlRules<Action, One> {
  watch: Pick<Watch, 'flush' | 'flushForPress' | 'readForPress' | 'pressedOn'>
  /** The page as it was read last. */
  view(): View<Action, One>
  /** Brings up to date what `judge` and `subjectOf` go by: asked once an event, before both. */
  look?(pressed: Pressed<Action, One>): void
  judge(pressed: Pressed<Action, One>): { held: false } | Held
  state: GuardState
  /** What choosing a file in this field, or dropping one here, may be, where the page has no other way to send it. */
  sentByChoosing?(place: Element): Pressed<Action, One> | undefined
  subjectOf(pressed: Pressed<Action, One>): Subject
  /** Throws where the extension has lost its words. */
  words(pressed: Pressed<Action, One>, verdict: Held): HeldWords
  /** A press, or its beginning, went through: a page may act on that alone, and be gone before the press is whole. Once a press. */
  onBegun?(pressed: Pressed<Action, One>, insisted: boolean): void
  /** A whole press went through. Once a press. */
  onWhole?(pressed: Pressed<Action, One>, insisted: boolean): void
}
