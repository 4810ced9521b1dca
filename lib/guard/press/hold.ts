// Stands at the button: stops every way of pressing a control that must be held, before the page hears of it.

import { isOurs } from '../../portals/page/ours.ts'
import { holds, wayOut } from '../../portals/page/tree.ts'
import type { Pressed, Unit, View } from '../view.ts'
import type { Listening } from '../watching/lasting-listeners.ts'
import { holdChoices } from './choices.ts'
import { type IsHarmless, saysHarmless } from './doubt.ts'
import { droppedOn } from './dropped.ts'
import { hasModifier, isMenuClick, isOtherKey, isSent, PRESS_EVENT_TYPES, partOfPress } from './press-events.ts'
import { pressMadeBy } from './press-made.ts'
import { isTyped } from './pressable.ts'
import { type HeldPress, repeatPress } from './repeat-press.ts'
import { holdRowDrags } from './row-drag.ts'
import { isSelecting } from './selecting.ts'
import { controlByKey } from './shortcuts.ts'
import { type DangerIn, markedFor, spokenInForm, spokenOn } from './spoken.ts'
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
  /** What Enter may send where it presses nothing by itself, in a field say, where that is dangerous, or nobody knows. */
  sentFrom?(place: Element): Pressed<Action, One> | undefined
  /** True where this asks a row to do something by itself, and that may be anything. `dropped`: the row that falls there. */
  asksInDoubt?(event: Event, dropped?: One): boolean
  /** True for a row that may act by being drawn aside with the pointer. */
  drawsInDoubt?(row: One): boolean
  /** True where nothing is to be said of an event that the page does not hear. */
  isQuiet?(event: Event): boolean
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
    if (isSelecting(event, path) || holder.isQuiet?.(event)) return
    holder.say(pressed, pressMadeBy(event, pressed))
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

  function sentBy(event: Event, place: Element, view: View<Action, One>, pressed?: Press): Press | undefined {
    if (isTyped(place)) {
      const marked = markedFor(place)
      if (marked) return find(marked, wayOut(marked), view)
      return sentFrom(place, view, holder.isDangerous, holder.dangerIn) ?? holder.sentFrom?.(place)
    }
    const isNothing = !pressed || ('isUnclear' in pressed && !pressed.isUnclear)
    if (!isNothing) return pressed
    const sent = holder.sentFrom?.(place)
    return sent && (hasModifier(event) || holds(place, sent.element)) ? sent : pressed
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
    const dropped = event.type === 'drop' ? rowOf(dragged, view) : undefined
    const becomes = dropped && droppedOn(path, dropped, view, holder.dangerIn)
    if (becomes) return becomes
    if (holder.asksInDoubt?.(event, dropped)) return unknownAt(innermost, true)
    if (isSent(event)) pressed = sentBy(event, innermost, view, pressed)
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

  const inDoubt = (path: EventTarget[]) => {
    const row = rowOf(path, holder.lastView())
    return row && holder.drawsInDoubt?.(row) ? row.element : undefined
  }
  const allowDrag = holdRowDrags(listeners, inDoubt, (row) =>
    holder.say(unknownAt(row, true), { element: row, isDrawn: true }),
  )
  for (const type of PRESS_EVENT_TYPES) listeners.addEventListener(type, onEvent, { capture: true, passive: false })
  const choose = holdChoices(listeners, holdsChoice)
  return (press) => {
    isPassing = true
    try {
      if (press.choice !== undefined) choose(press.element as HTMLSelectElement, press.choice)
      else if (press.isDrawn) allowDrag(press.element)
      else repeatPress(press)
    } finally {
      isPassing = false
    }
  }
}
