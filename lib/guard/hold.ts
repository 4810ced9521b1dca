// Stands at the button: stops every way of pressing a control that must be held, before the page hears of it.
import { isOurs } from './ours.ts'
import { controlOf, controlOfForm, isPressable, rowOf } from './target.ts'
import type { Control, Unit, View } from './view.ts'

/** Something a user pressed: a control with a known label, or one that says nothing Koshin knows. */
export type Pressed<Action extends string, One extends Unit> =
  | Control<Action, One>
  | { action: 'unknown'; element: Element; row?: undefined }

/** How a held press was made, so that the very same can be let through. */
export interface HeldPress {
  element: Element
  /** `Enter` or a blank where it was pressed on the keyboard. */
  key?: string
}

/** What one page's guard tells of it: `Held` is its verdict on a press that is stopped. */
export interface Holder<Action extends string, One extends Unit, Held extends { held: true }> {
  /** The page as it stands at this very moment. */
  view(): View<Action, One>
  judge(pressed: Pressed<Action, One>): { held: false } | Held
  /** True for an action that submitting a form around it would do. */
  actsOnSubmit(action: Action): boolean
  /** A press was stopped: say why. Called once for each press. */
  onHeld(pressed: Pressed<Action, One>, press: HeldPress, verdict: Held): void
  /** A press went through; `isComplete`: with this event it was a press, not only the beginning of one. May be called several times for one press. */
  onPassed(pressed: Pressed<Action, One>, isComplete: boolean): void
  /** Something in a row was pressed that is none of its actions, perhaps its i. Called before the page reacts. */
  onRowPressed?(row: One): void
}

/**
 * Every event by which a page can learn of a press, or a browser act on it. With a `b` a press begins, with an `a` a page
 * may act, with a `c` the press is complete and it is time to say why it was held.
 */
const EVENTS: Record<string, string> = {
  pointerdown: 'ba',
  mousedown: 'ba',
  touchstart: 'ba',
  pointerup: '',
  mouseup: '',
  touchend: '',
  click: 'bac',
  auxclick: 'ac',
  dblclick: '',
  contextmenu: 'c',
  keydown: 'bac',
  keypress: '',
  keyup: '',
  submit: 'ac',
  dragstart: 'c',
}

function is(event: Event, phase: 'a' | 'b' | 'c'): boolean {
  return EVENTS[event.type]?.includes(phase) ?? false
}

function isPressKey(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && !event.isComposing
}

/** Only a link offers to be opened elsewhere from its context menu. */
function isBeyond(event: Event, element: Element): boolean {
  return event.type === 'contextmenu' && element.closest('a[href]') === null
}

/** The right button's click: the context menu it opens has been answered already. */
function isMenu(event: Event): boolean {
  return event.type === 'auxclick' && (event as MouseEvent).button === 2
}

/** What the browser itself turns Enter into a click on. */
const ACTIVATED_BY_KEY = 'a[href],button,input,summary'

/** A mark may stand inside a control of the page: pressing it presses the control. */
function isMarkInControl(path: EventTarget[], view: View): boolean {
  const mark = path.findIndex((node) => isOurs(node) && (node as Element).localName === 'koshin-mark')
  return mark >= 0 && controlOf(path.slice(mark + 1), view) !== undefined
}

/** A key on what the browser itself turns into a click is complete only with that click: with a blank, as it is let go. */
function isComplete(event: Event): boolean {
  if (event.type !== 'keydown') return ['click', 'auxclick', 'submit'].includes(event.type) && !isMenu(event)
  const [innermost] = event.composedPath()
  return innermost instanceof Element && innermost.closest(ACTIVATED_BY_KEY) === null
}

function repeatKey(element: Element, key: string): void {
  const options = { key, code: key === ' ' ? 'Space' : key, bubbles: true, cancelable: true, composed: true }
  const goesOn = element.dispatchEvent(new KeyboardEvent('keydown', options))
  element.dispatchEvent(new KeyboardEvent('keyup', options))
  if (goesOn && element.matches(ACTIVATED_BY_KEY)) (element as HTMLElement).click()
}

function repeatClick(element: Element): void {
  const options = { bubbles: true, cancelable: true, composed: true, view: window }
  element.dispatchEvent(new PointerEvent('pointerdown', options))
  element.dispatchEvent(new MouseEvent('mousedown', options))
  element.dispatchEvent(new PointerEvent('pointerup', options))
  element.dispatchEvent(new MouseEvent('mouseup', options))
  if (element instanceof HTMLElement) element.click()
  else element.dispatchEvent(new MouseEvent('click', options))
}

export interface PressHold {
  /** Lets one press through. */
  pass(press: HeldPress): void
  /** Listens again: a page that writes its document anew (document.open) takes every listener of its window away. */
  listen(): void
}

/** Holds presses on one window from now on, from its capture phase. Gives the way to let one press through. */
export function holdPresses<Action extends string, One extends Unit, Held extends { held: true }>(
  target: Window,
  holder: Holder<Action, One, Held>,
): PressHold {
  let passing = false

  function onEvent(event: Event): void {
    if (passing) return
    const path = event.composedPath()
    if (path.some(isOurs) && !isMarkInControl(path, holder.view())) return
    if (event.type.startsWith('key') && !isPressKey(event as KeyboardEvent)) return
    const view = holder.view()
    const pressed = pressedBy(event, path, view)
    if (!pressed) return
    const verdict = holder.judge(pressed)
    if (!verdict.held) {
      if (is(event, 'a')) holder.onPassed(pressed, isComplete(event))
      return
    }
    if (isBeyond(event, pressed.element)) return
    event.stopImmediatePropagation()
    // A touch that is prevented never becomes the click that says why.
    if (!event.type.startsWith('touch') && !event.type.startsWith('pointer')) event.preventDefault()
    if (is(event, 'c') && !isMenu(event)) {
      const [innermost] = path
      const element = event.type !== 'submit' && innermost instanceof Element ? innermost : pressed.element
      const key = event.type === 'keydown' ? (event as KeyboardEvent).key : undefined
      holder.onHeld(pressed, { element, ...(key !== undefined && { key }) }, verdict)
    }
  }

  function pressedBy(event: Event, path: EventTarget[], view: View<Action, One>): Pressed<Action, One> | undefined {
    const control =
      event.type === 'submit'
        ? controlOfForm(event as SubmitEvent, view, (action) => holder.actsOnSubmit(action))
        : controlOf(path, view)
    if (control) return control
    const row = rowOf(path, view)
    if (row && is(event, 'b')) holder.onRowPressed?.(row)
    const [innermost] = path
    if (event.type === 'submit') return { action: 'unknown', element: event.target as Element }
    return innermost instanceof Element && isPressable(path) ? { action: 'unknown', element: innermost } : undefined
  }

  function listen(): void {
    for (const type in EVENTS) target.addEventListener(type, onEvent, { capture: true, passive: false })
  }

  listen()
  return {
    listen,
    pass({ element, key }) {
      passing = true
      try {
        if (element instanceof HTMLFormElement) element.requestSubmit()
        else if (key !== undefined) repeatKey(element, key)
        else repeatClick(element)
      } finally {
        passing = false
      }
    },
  }
}
