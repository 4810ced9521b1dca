// What can be pressed at all, by its element alone.
import { isField } from '../../portals/page/fields.ts'
import { PRESSABLE } from '../../portals/page/label.ts'

/** True where a press on this does something, though no known label says what. */
export function isPressable(path: EventTarget[]): boolean {
  return path.some((node) => node instanceof Element && node.matches(PRESSABLE) && !isTyped(node))
}

/** A field that somebody types into, or a list whose choice is judged by itself: pressing it is harmless. */
export const isTyped = (node: EventTarget): boolean => node instanceof Element && isField(node)
