// A page as it is shown: what stands in open shadow roots stands in their hosts, what is put into a slot stands in the slot.
import { isOurs } from './ours.ts'

const FOLLOWING = 4
const SHOW_TEXT = 4
const ELEMENT_NODE = 1
const TEXT_NODE = 3

/** True where the browser's own answers, which know one tree only, do not reach far enough for this node. */
function isInShadow(node: Node): boolean {
  return node.getRootNode() !== node.ownerDocument
}

/** The element in which an element is shown; null for the outermost one. */
export function shownIn(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  if (element.parentElement) return element.parentElement
  return (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null
}

/** The same as `element.contains(other)`, over the borders of shadow roots. */
export function holds(element: Element, other: Element): boolean {
  if (element.contains(other)) return true
  if (!isInShadow(element) && !isInShadow(other)) return false
  for (let at: Element | null = other; at; at = shownIn(at)) if (at === element) return true
  return false
}

/** The same, and many times quicker on a page without open shadow roots. */
export const holder = (hasShadows: boolean): typeof holds =>
  hasShadows ? holds : (element, other) => element.contains(other)

/** Tells of an element whether it is or stands in one of these: to ask it of hundreds costs no more than of a few. */
export function insideOf(elements: readonly Element[]): (element: Element) => boolean {
  const own = new Set(elements)
  if (own.size === 0) return () => false
  return (element) => {
    for (let at: Element | null = element; at; at = shownIn(at)) if (own.has(at)) return true
    return false
  }
}

/** All that holds one of these. */
export function allAround(elements: Iterable<Element>): ReadonlySet<Element> {
  const around = new Set<Element>()
  for (const one of elements) for (let at = shownIn(one); at && !around.has(at); at = shownIn(at)) around.add(at)
  return around
}

/** Tells of an element whether it is or stands in one of these, or holds one. */
export function aroundOrInside(elements: readonly Element[]): (element: Element) => boolean {
  const isInside = insideOf(elements)
  const around = allAround(elements)
  return (element) => around.has(element) || isInside(element)
}

/** The path that an event at this element would take, out of every shadow root. */
export function wayOut(element: Element): Node[] {
  const path: Node[] = []
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) path.push(at)
  return path
}

/** The element whose text a text node is: its host where it stands in a shadow root by itself. */
export function bearerOf(node: Node): Element | null {
  return node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null
}

/** The same as `element.closest(selector)`, over the borders of shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  let found = element.closest(selector)
  // The browser itself knows what is around an element in its own tree.
  for (let at: Element | null = element; at && !found; at = shownIn(at)) {
    if (at.assignedSlot || !at.parentElement) found = shownIn(at)?.closest(selector) ?? null
  }
  return found
}

/** The same, and many times quicker on a page without open shadow roots. */
export const finder = (hasShadows: boolean): typeof closest =>
  hasShadows ? closest : (element, selector) => element.closest(selector)

/** What is shown directly in an element, in the page's order; nothing in what Koshin itself has drawn. */
export function childrenOf(element: Element): readonly Node[] {
  if (isOurs(element)) return []
  if (element.shadowRoot) return [...element.shadowRoot.childNodes]
  if (element.localName === 'slot' && isInShadow(element)) {
    const assigned = (element as HTMLSlotElement).assignedNodes()
    if (assigned.length > 0) return assigned
  }
  return [...element.childNodes]
}

function outwards(element: Element): Element[] {
  const around: Element[] = []
  for (let at: Element | null = element; at; at = shownIn(at)) around.unshift(at)
  return around
}

/** The same as `isBefore`, in one tree. */
const follows = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & FOLLOWING) !== 0

/** True where `one` is shown before `other`; what holds something stands before it. */
export function isBefore(one: Element, other: Element): boolean {
  if (!isInShadow(one) && !isInShadow(other)) return follows(one, other)
  const [mine, theirs] = [outwards(one), outwards(other)]
  const parting = mine.findIndex((element, at) => element !== theirs[at])
  const [left, right] = [mine[parting], theirs[parting]]
  if (!left) return mine.length < theirs.length
  const common = mine[parting - 1]
  if (!right || !common) return false
  if (!left.assignedSlot && left.parentNode === right.parentNode) return follows(left, right)
  const children = childrenOf(common)
  return children.indexOf(left) < children.indexOf(right)
}

/** Sorts elements into the order in which they are shown. */
export const inOrder = (one: Element, other: Element): number => (one === other ? 0 : isBefore(one, other) ? -1 : 1)

/** Every element below this one that matches, in the page's order. */
export function matching(element: Element, selector: string, hasShadows: boolean): Element[] {
  // A list of hundreds is walked quicker so than element by element.
  if (!hasShadows) return [...element.querySelectorAll(selector)]
  const found: Element[] = []
  const look = (at: Element): void => {
    for (const child of childrenOf(at)) {
      if (child.nodeType !== ELEMENT_NODE) continue
      if ((child as Element).matches(selector)) found.push(child as Element)
      look(child as Element)
    }
  }
  look(element)
  return found
}

/** What holds a text that nobody sees. */
const isCode = (node: Node | null): boolean => node?.nodeName === 'SCRIPT' || node?.nodeName === 'STYLE'

/** Every text shown in an element, in the page's order. */
export function textsIn(element: Element, hasShadows: boolean): Node[] {
  const texts: Node[] = []
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT)
  if (!hasShadows) {
    while (walker.nextNode()) if (!isCode(walker.currentNode.parentNode)) texts.push(walker.currentNode)
    return texts
  }
  const look = (at: Element): void => {
    for (const child of childrenOf(at)) {
      if (isCode(child)) continue
      if (child.nodeType === TEXT_NODE) texts.push(child)
      else if (child.nodeType === ELEMENT_NODE) look(child as Element)
    }
  }
  look(element)
  return texts
}

/** All text shown in an element: `textContent` knows one tree only. */
export function shownText(element: Element, hasShadows: boolean): string {
  if (!hasShadows) return element.textContent ?? ''
  return textsIn(element, true)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
}
