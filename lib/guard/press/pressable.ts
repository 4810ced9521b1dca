// What can be pressed at all, by its element alone.
import { isField } from '../../portals/page/fields.ts'
import { PRESSABLE } from '../../portals/page/label.ts'
import { showsHand } from '../../portals/page/looks.ts'
import { closest, shownIn } from '../../portals/page/tree.ts'

/** What only opens something, or is ticked: what comes of it is judged by itself. */
export const OPENS = '[aria-haspopup],[aria-expanded],summary,input[type=checkbox]:not([role=switch]),input[type=radio]'

/** What leads to another page, or to another part of the portal: nothing is done there before something is pressed. */
const LEADS_ELSEWHERE = /^(?:[a-z]+:)?\/\/|^\/|^#!?\/./i

/** A link may bring a file, or do what its address says. */
const ACTS = /^[^#].*(?:token|download|delete|revoke)(?![a-z])/i

/** True for what only opens something, is ticked, or leads elsewhere. */
export function onlyOpens(control: Element): boolean {
  if (control.matches(`${OPENS},[role=tab]`)) return true
  // A page's own script saves a file by a link that shows nothing.
  const link = closest(control, 'a:not([download]), a:empty')
  const to = link?.getAttribute('href') ?? ''
  return LEADS_ELSEWHERE.test(to) && !ACTS.test(to)
}

/** True where a press on this does something, though no known label says what. */
export function isPressable(path: EventTarget[]): boolean {
  return path.some((node) => node instanceof Element && node.matches(PRESSABLE) && !isTyped(node))
}

/** A field that somebody types into, or a list whose choice is judged by itself: pressing it is harmless. */
export const isTyped = (node: EventTarget): boolean => node instanceof Element && isField(node)

/** What is pressed at this element: what can be by itself, else all that shows a hand around it. */
export function pressedAt(element: Element): Element | undefined {
  const control = closest(element, PRESSABLE)
  if (control || !showsHand(element)) return control ?? undefined
  let outermost = element
  for (let at = shownIn(element); at && at.localName !== 'body' && showsHand(at); at = shownIn(at)) outermost = at
  return outermost
}
