// What only styles tell of an element: that it scrolls by itself, that it shows the hand of what can be pressed.

/** True of an element that scrolls up and down by itself. */
export function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false
  return element.scrollTop !== 0 || /auto|scroll/.test(getComputedStyle(element).overflowY)
}

/** True of an element over which the pointer is a hand. */
export function showsHand(element: Element): boolean {
  return getComputedStyle(element).cursor === 'pointer'
}
