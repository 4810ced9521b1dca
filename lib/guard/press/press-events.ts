// Every event by which a page can learn of a press, or a browser act on it.
import { PRESSABLE } from '../../portals/page/label.ts'
import { CONTROL } from './doubt.ts'
import { isTyped } from './pressable.ts'

/** What one kind of event means for the press that it belongs to. */
export interface PartOfPress {
  /** The press begins. */
  begins?: true
  /** The page, or the browser, may act on this alone. */
  acts?: true
  /** It is time to say why the press was held. */
  completes?: true
}

const PRESS_EVENTS = {
  pointerdown: { begins: true, acts: true },
  mousedown: { begins: true, acts: true },
  touchstart: { begins: true, acts: true },
  pointerup: {},
  mouseup: {},
  touchend: {},
  click: { begins: true, acts: true, completes: true },
  auxclick: { acts: true, completes: true },
  dblclick: {},
  contextmenu: { begins: true, completes: true },
  keydown: { begins: true, acts: true, completes: true },
  keypress: {},
  keyup: {},
  submit: { acts: true, completes: true },
  dragstart: { completes: true },
  drop: { acts: true, completes: true },
} as const satisfies Partial<Record<keyof WindowEventMap, PartOfPress>>

export const PRESS_EVENT_TYPES = Object.keys(PRESS_EVENTS) as (keyof typeof PRESS_EVENTS)[]

/** One press reaches the page as several events; between two of them there are at most so many milliseconds. */
const ONE_PRESS = 1_000
/** What the browser itself turns Enter into a click on. */
export const ACTIVATED_BY_KEY = 'a[href],button,input,summary'

export function partOfPress({ type }: Event): PartOfPress {
  return (PRESS_EVENTS as Record<string, PartOfPress>)[type] ?? {}
}

/** True for a key that presses nothing. */
export function isOtherKey(event: Event): boolean {
  if (!event.type.startsWith('key')) return false
  const { key, isComposing } = event as KeyboardEvent
  const [innermost] = event.composedPath()
  // Every key but this moves a slider.
  if ((innermost as Partial<HTMLInputElement> | undefined)?.type === 'range') return key === 'Tab'
  return (key !== 'Enter' && key !== ' ') || isComposing
}

/** A field in which Enter begins no new line. */
const ONE_LINE = 'input,[role=textbox]:not(textarea,[aria-multiline=true])'

/**
 * Enter in a field of one line, or where nothing can be pressed but what stands inside, and with Ctrl or Command anywhere: a page may send
 * all that stands around it.
 */
export function isSent(event: Event): boolean {
  const [place] = event.composedPath()
  if (!event.type.startsWith('key') || (event as KeyboardEvent).key !== 'Enter' || !(place instanceof Element))
    return false
  if (hasModifier(event)) return true
  return isTyped(place) ? place.matches(ONE_LINE) : !place.matches(CONTROL) && place.querySelector(PRESSABLE) !== null
}

/** True of a key that is pressed together with Ctrl or Command. */
export function hasModifier(event: Event): boolean {
  const { ctrlKey, metaKey } = event as KeyboardEvent
  return ctrlKey || metaKey
}

/** True for the second of two clicks, and all that belongs to it. */
export const isSecondClick = (event: Event): boolean =>
  /^(?:mouse|click|dblclick)/.test(event.type) && (event as MouseEvent).detail >= 2

/** The right button's click: the context menu it opens has been answered already. */
export function isMenuClick(event: Event): boolean {
  return event.type === 'auxclick' && (event as MouseEvent).button === 2
}

/** True where with this event it was a press. A key on what the browser turns into a click is one only with that click: with a blank, as it is let go. */
export function isWholePress(event: Event): boolean {
  if (event.type !== 'keydown') return ['click', 'auxclick', 'submit'].includes(event.type) && !isMenuClick(event)
  const [innermost] = event.composedPath()
  return innermost instanceof Element && innermost.closest(ACTIVATED_BY_KEY) === null
}

/** Tells which events are one press. */
export class PressCount {
  /** The number of the press that is under way, or was the last one. */
  current = 0
  #lastAt = Number.NEGATIVE_INFINITY
  #isDown = false

  /** Takes every event of every press, in their order; true for the first of a press. */
  note(event: Event): boolean {
    const { type, timeStamp } = event
    const before = this.current
    const goesDown = type === 'pointerdown' || (type === 'keydown' && !(event as KeyboardEvent).repeat)
    // What comes long after, with nothing held down, is a press of the page's own script.
    if (goesDown || (!this.#isDown && timeStamp - this.#lastAt > ONE_PRESS)) this.current++
    if (goesDown) this.#isDown = true
    if (type === 'pointerup' || type === 'keyup') this.#isDown = false
    this.#lastAt = timeStamp
    return this.current !== before
  }

  /** Another press begins, by Koshin itself. */
  begin(): void {
    this.current++
    this.#lastAt = performance.now()
  }
}
