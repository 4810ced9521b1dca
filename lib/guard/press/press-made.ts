// How a press was made, told from its last event.
import type { Pressed } from '../view.ts'
import { isOtherKey, isSecondClick, isSent } from './press-events.ts'
import type { HeldPress } from './repeat-press.ts'

/** The press that this event, its last, has been part of. What is pressed from afar is pressed where it stands by whoever insists. */
export function pressMadeBy(event: Event, pressed: Pressed): HeldPress {
  const [innermost] = event.composedPath()
  const isElsewhere = isSent(event) && pressed.element !== innermost
  const isAfar = isOtherKey(event) || isElsewhere || event.type === 'submit' || event.type === 'drop'
  const key = event.type === 'keydown' && !isAfar ? (event as KeyboardEvent).key : undefined
  const element = !isAfar && innermost instanceof Element ? innermost : pressed.element
  const isTwice = pressed.action === 'unknown' && isSecondClick(event)
  return { element, ...(key !== undefined && { key }), ...(isTwice && { isTwice }) }
}
