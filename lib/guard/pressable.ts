// What can be pressed at all, by its element alone.
import { PRESSABLE } from '../portals/page/label.ts'

/** True where a press on this does something, though no known label says what. */
export function isPressable(path: EventTarget[]): boolean {
  return path.some((node) => node instanceof Element && node.matches(PRESSABLE) && !isTyped(node))
}

/** Fewer characters than this may be the label of a field that nobody can type into; a UID is longer, and is there to be copied. */
const LABEL = 48

/** A field that somebody types into, or a list whose choice is judged by itself: pressing it is harmless. */
export function isTyped(node: EventTarget): boolean {
  if (!(node instanceof Element)) return false
  if (node.matches('[readonly]') && ((node as Partial<HTMLInputElement>).value ?? '').length < LABEL) return false
  if (node.localName !== 'input') return node.matches('textarea,select,[contenteditable]:not([contenteditable=false])')
  return !['button', 'submit', 'reset', 'image', 'checkbox', 'radio', 'file'].includes((node as HTMLInputElement).type)
}
