// Selecting a text with the mouse, which begins like a press and is none.
import { isPressable } from './pressable.ts'

/** Where the mouse went down last. */
let downAt = { x: 0, y: 0 }
/** So many CSS pixels a hand trembles. */
const TREMBLE = 4

/** Where no control is under it, a mouse that goes down may begin to select a text: that is no press. */
export function isSelecting(event: Event, path: EventTarget[]): boolean {
  if (isPressable(path)) return false
  const { type, clientX: x, clientY: y } = event as MouseEvent
  if (type === 'mousedown') downAt = { x, y }
  return (
    type === 'mousedown' || (type === 'click' && event.isTrusted && Math.hypot(x - downAt.x, y - downAt.y) > TREMBLE)
  )
}
