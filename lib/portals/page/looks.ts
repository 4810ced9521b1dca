// What styles tell of an element: that it scrolls by itself, lies over the page, or shows the hand of what can be pressed.
import { IN_FRONT } from './label.ts'

/** True of an element that scrolls up and down by itself. */
export function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false
  return element.scrollTop !== 0 || /auto|scroll/.test(getComputedStyle(element).overflowY)
}

/** True of an element over which the pointer is a hand. */
export function showsHand(element: Element): boolean {
  return getComputedStyle(element).cursor === 'pointer'
}

/** True of an element that lies over what the page else shows, by its own word or where styles put it. */
export function liesOver(element: Element): boolean {
  return element.matches(IN_FRONT) || /fixed|absolute/.test(getComputedStyle(element).position)
}
