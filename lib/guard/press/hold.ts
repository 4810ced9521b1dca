// Stands at the button: stops every way of pressing a control that must be held, before the page hears of it.

import { HEADING } from '../../portals/page/label.ts'
import { isOurs } from '../../portals/page/ours.ts'
import { wayOut } from '../../portals/page/tree.ts'
import type { Pressed, Unit, View } from '../view.ts'
import type { Listening } from '../watching/lasting-listeners.ts'
import { holdChoices } from './choices.ts'
import { type IsHarmless, saysHarmless } from './doubt.ts'
import { isMenuClick, isOtherKey, isSecondClick, isSent, PRESS_EVENT_TYPES, partOfPress } from './press-events.ts'
import { type HeldPress, repeatPress } from './repeat-press.ts'
import { isSelecting } from './selecting.ts'
import { controlByKey } from './shortcuts.ts'
import { chosenBy, type DangerIn, spokenInForm, spokenOn } from './spoken.ts'
import { isBeyond, stop } from './stop.ts'
import { controlOfForm, pressedBy, rowOf, sentFrom, unknownAt } from './target.ts'

/** How a guard tells what is pressed on its page. */
export interface ControlRules<Action extends string, One extends Unit> {
  /** The action that a label speaks of, where it may do harm: what the page says at the moment of the press. */
  dangerIn: DangerIn<Action>
  /** Also of what submitting a form around its control would do. */
  isDangerous(action: Action): boolean
  isHarmless: IsHarmless
  /** The action that Delete in a row stands for. */
  deletes?: Action
  /** The page's own words are not known where this stands: what is not known to be harmless may be anything. */
  isDoubtful(element: Element): boolean
  /** What Enter in a field may send, where that is dangerous, or nobody knows. */
  sentFrom?(field: Element): Pressed<Action, One> | undefined
  /** True where this asks a row to do something by itself, and that may be anything. */
  asksInDoubt?(event: Event): boolean
  /** Something in a row was pressed that is none of its actions, perhaps its i. Called before the page reacts. */
  onRowPressed?: (row: One) => void
}

/** What is asked of each event by which something is pressed. */
export interface Holder<Action extends string, One extends Unit> extends ControlRules<Action, One> {
  /** The page as it stands at this very moment; `anew`: read again though nothing seems to have changed, for styles cannot be watched. */
  view(anew?: boolean): View<Action, One>
  /** The page as it was read last. */
  lastView(): View<Action, One>
  /** Takes each event of a press; true for its first. */
  note(event: Event): boolean
  /** True where the page must not hear of this event. */
  holds(pressed: Pressed<Action, One>, event: Event): boolean
  /** A held press is whole: say why. */
  say(pressed: Pressed<Action, One>, press: HeldPress): void
}

const HEADS = `legend,${HEADING}`

/** Files are judged by themselves, wherever they are dropped. */
const bringsFiles = (event: Event): boolean =>
  (event as Partial<DragEvent>).dataTransfer?.types.includes('Files') ?? false

/** Holds presses from now on, from the window's capture phase. Gives the way to let one press through, once. */
export function holdPresses<Action extends string, One extends Unit>(
  listeners: Listening,
  holder: Holder<Action, One>,
): (press: HeldPress) => void {
  type Press = Pressed<Action, One>
  let isPassing = false
  /** The way outwards from what is dragged over the page. */
  let dragged: EventTarget[] = []

  function onEvent(event: Event): void {
    if (isPassing) return
    const path = event.composedPath()
    const byKey = isOtherKey(event)
    const [innermost] = path
    let pressed: Press | undefined
    try {
      if (path.some(isOurs) || bringsFiles(event)) return
      if (event.type === 'dragstart') dragged = path
      pressed = byKey
        ? pressedByKey(event as KeyboardEvent, path)
        : event.type === 'submit'
          ? submittedBy(event as SubmitEvent)
          : pressedIn(event, path)
    } catch {
      // A form's field named like what is asked of the form, say: what cannot be judged may be anything.
      pressed = !byKey && innermost instanceof Element ? unknownAt(innermost, true) : undefined
    }
    if (!pressed || !holder.holds(pressed, event)) return
    stop(event, pressed)
    if (!partOfPress(event).completes || isMenuClick(event) || isBeyond(event, pressed.element)) return
    if (isSelecting(event, path)) return
    // What is pressed from afar is pressed where it stands by whoever insists.
    const isElsewhere = isSent(event) && pressed.element !== innermost
    const isAfar = byKey || isElsewhere || event.type === 'submit' || event.type === 'drop'
    const key = event.type === 'keydown' && !isAfar ? (event as KeyboardEvent).key : undefined
    const element = !isAfar && innermost instanceof Element ? innermost : pressed.element
    const isTwice = pressed.action === 'unknown' && isSecondClick(event)
    holder.say(pressed, { element, ...(key !== undefined && { key }), ...(isTwice && { isTwice }) })
  }

  function find(element: Element, path: EventTarget[], view: View<Action, One>): Press | undefined {
    const { isDangerous, isHarmless } = holder
    const spoken = spokenOn(path, holder.dangerIn)
    return pressedBy(element, path, view, {
      spoken,
      isDangerous,
      isHarmless,
      get isDoubtful() {
        return holder.isDoubtful(element)
      },
    })
  }

  function pressedByKey(event: KeyboardEvent, path: EventTarget[]): Press | undefined {
    const find = () => controlByKey(event, path, holder.lastView(), holder.deletes)
    // To scroll by keys is to cost nothing: the page is read for what may be a press.
    if (!find()) return undefined
    holder.note(event)
    holder.view()
    return find()
  }

  function submittedBy(event: SubmitEvent): Press | undefined {
    holder.note(event)
    const acting = controlOfForm(event, holder.view(), holder.isDangerous)
    const { submitter } = event
    if (submitter && holder.isDoubtful(submitter) && saysHarmless(wayOut(submitter), holder.isHarmless))
      return undefined
    const form = event.target as Element
    return acting ?? spokenInForm(form, holder.dangerIn) ?? unknownAt(form, holder.isDoubtful(submitter ?? form))
  }

  function sentBy(field: Element, view: View<Action, One>): Press | undefined {
    // Enter in a field that chooses from a list presses what is chosen there.
    const option = chosenBy(field)
    const chosen = option && find(option, wayOut(option), view)
    return chosen ?? sentFrom(field, view, holder.isDangerous, holder.dangerIn) ?? holder.sentFrom?.(field)
  }

  function pressedIn(event: Event, path: EventTarget[]): Press | undefined {
    const isFirst = holder.note(event)
    const [innermost] = path
    if (!(innermost instanceof Element)) return undefined
    let view = holder.view()
    let pressed = find(innermost, path, view)
    if (isFirst && pressed !== undefined && pressed.action !== 'unknown' && holder.isDangerous(pressed.action)) {
      view = holder.view(true)
      pressed = find(innermost, path, view)
    }
    if (event.type === 'drop') {
      // A row dragged to what says Renew, or below a heading that says Revoked, is pressed like the row's own Renew, or Revoke.
      const from = rowOf(dragged, view)
      const around = path.flatMap((node) => (node instanceof Element ? [node, node.querySelector(HEADS) ?? []] : []))
      const spoken = from && spokenOn(around.flat(), (label) => holder.dangerIn(label, true))
      pressed = spoken ?? pressed
      const isOwn = ({ row, action }: Press): boolean =>
        from !== undefined && row === from && action === pressed?.action
      return [...view.controls.values()].find(isOwn) ?? pressed
    }
    if (holder.asksInDoubt?.(event)) return unknownAt(innermost, true)
    if (isSent(event)) pressed = sentBy(innermost, view)
    // A page's own menu of a row is asked for on any part of it.
    const isOfRow = !pressed || pressed.action === 'unknown' || event.type === 'contextmenu'
    const row = isOfRow ? rowOf(path, view) : undefined
    if (row && partOfPress(event).begins) holder.onRowPressed?.(row)
    return pressed
  }

  function holdsChoice(select: HTMLSelectElement, event: Event): boolean {
    holder.note(event)
    const [option] = select.selectedOptions
    const path = option ? [option, ...event.composedPath()] : event.composedPath()
    const view = holder.view()
    const row = rowOf(path, view)
    const spoken = spokenOn(path, (label) => holder.dangerIn(label, row !== undefined))
    if (!spoken && saysHarmless(path, holder.isHarmless)) return false
    const pressed: Press = spoken ? { ...spoken, ...(row && { row }) } : unknownAt(select, holder.isDoubtful(select))
    if (!holder.holds(pressed, event)) return false
    const choice = select.selectedIndex
    // The old choice is put back first.
    queueMicrotask(() => holder.say(pressed, { element: select, choice }))
    return true
  }

  for (const type of PRESS_EVENT_TYPES) listeners.addEventListener(type, onEvent, { capture: true, passive: false })
  const choose = holdChoices(listeners, holdsChoice)
  return (press) => {
    isPassing = true
    try {
      if (press.choice !== undefined) choose(press.element as HTMLSelectElement, press.choice)
      else repeatPress(press)
    } finally {
      isPassing = false
    }
  }
}
