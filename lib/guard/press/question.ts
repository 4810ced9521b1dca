// The parts of a page that may ask the user something: what says of itself that it is a dialog, and what lies over the page.
import { labelsOf, PRESSABLE } from '../../portals/page/label.ts'
import { liesOver } from '../../portals/page/looks.ts'
import { DECLINES } from '../../portals/page/question-words.ts'
import { closest, holds, shownIn } from '../../portals/page/tree.ts'

/** All of them around an element, innermost first, but for what is or holds the first of these units: that is the page itself. */
export function questionsAround(element: Element, [first]: readonly { element: Element }[] = []): Element[] {
  const found: Element[] = []
  for (let at: Element | null = element; at && at.localName !== 'body'; at = shownIn(at)) {
    if (first && holds(at, first.element)) break
    if (liesOver(at)) found.push(at)
  }
  return found
}

/** True for what says no to a question. */
export const declines = (element: Element): boolean =>
  labelsOf(closest(element, PRESSABLE) ?? element).some((label) => DECLINES.test(label))

/** True for what says so in a word: a cross may be another row's. */
export const declinesInWords = (element: Element): boolean =>
  declines(element) && /\p{L}/u.test(element.textContent ?? '')

/** How far around an answer its question stands. */
const DEPTH = 3

/** True for what says no in a word beside a question that `isAsked` knows: nothing comes of that. */
export function declinesBeside(element: Element, isAsked: (part: Element) => boolean): boolean {
  if (!declinesInWords(element)) return false
  let at: Element | null = closest(element, PRESSABLE)
  for (let up = 0; at && up < DEPTH; up++) {
    at = shownIn(at)
    if (at && isAsked(at)) return true
  }
  return false
}
