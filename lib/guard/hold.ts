// Stands at the button: stops every way of pressing a control that must be held, before the page hears of it.
import type { Listening } from './lasting-listeners.ts'
import { isOurs } from './ours.ts'
import { isMenuClick, isOtherKey, PRESS_EVENT_TYPES, partOfPress } from './press-events.ts'
import { type HeldPress, repeatPress } from './repeat-press.ts'
import { controlOf, controlOfForm, pressedBy, rowOf } from './target.ts'
import type { Pressed, Unit, View } from './view.ts'

/** What is asked of each event by which something is pressed. */
export interface Holder<Action extends string, One extends Unit> {
  /** The page as it stands at this very moment. */
  view(): View<Action, One>
  /** Actions that submitting a form around their control would do. */
  actsOnSubmit(action: Action): boolean
  /** An event of a press has come. */
  note(event: Event): void
  /** True where the page must not hear of this event. */
  holds(pressed: Pressed<Action, One>, event: Event): boolean
  /** A held press is whole: say why. */
  say(pressed: Pressed<Action, One>, press: HeldPress): void
  /** Something in a row was pressed that is none of its actions, perhaps its i. Called before the page reacts. */
  onRowPressed: ((row: One) => void) | undefined
}

/** Only a link offers to be opened elsewhere from its context menu. */
function isBeyond(event: Event, element: Element): boolean {
  return event.type === 'contextmenu' && element.closest('a[href]') === null
}

/** A mark may stand inside a control of the page: pressing it presses the control. */
function isMarkInControl(path: EventTarget[], view: View): boolean {
  const mark = path.findIndex((node) => isOurs(node) && (node as Element).localName === 'koshin-mark')
  return mark >= 0 && controlOf(path.slice(mark + 1), view) !== undefined
}

/** Holds presses from now on, from the window's capture phase. Gives the way to let one press through, once. */
export function holdPresses<Action extends string, One extends Unit>(
  listeners: Listening,
  holder: Holder<Action, One>,
): (press: HeldPress) => void {
  let isPassing = false

  function onEvent(event: Event): void {
    if (isPassing) return
    const path = event.composedPath()
    if (path.some(isOurs) && !isMarkInControl(path, holder.view())) return
    if (isOtherKey(event)) return
    holder.note(event)
    const pressed = pressedIn(event, path, holder.view())
    if (!pressed || !holder.holds(pressed, event) || isBeyond(event, pressed.element)) return
    event.stopImmediatePropagation()
    // A touch that is prevented never becomes the click that says why.
    if (!event.type.startsWith('touch') && !event.type.startsWith('pointer')) event.preventDefault()
    if (!partOfPress(event).completes || isMenuClick(event)) return
    const [innermost] = path
    const element = event.type !== 'submit' && innermost instanceof Element ? innermost : pressed.element
    const key = event.type === 'keydown' ? (event as KeyboardEvent).key : undefined
    holder.say(pressed, { element, ...(key !== undefined && { key }) })
  }

  function pressedIn(event: Event, path: EventTarget[], view: View<Action, One>): Pressed<Action, One> | undefined {
    if (event.type === 'submit') {
      const acting = controlOfForm(event as SubmitEvent, view, (action) => holder.actsOnSubmit(action))
      return acting ?? { action: 'unknown', element: event.target as Element }
    }
    const [innermost] = path
    const pressed = innermost instanceof Element ? pressedBy(innermost, path, view) : undefined
    const row = pressed && pressed.action !== 'unknown' ? undefined : rowOf(path, view)
    if (row && partOfPress(event).begins) holder.onRowPressed?.(row)
    return pressed
  }

  for (const type of PRESS_EVENT_TYPES) listeners.addEventListener(type, onEvent, { capture: true, passive: false })
  return (press) => {
    isPassing = true
    try {
      repeatPress(press)
    } finally {
      isPassing = false
    }
  }
}
