// What the browser's list of changes tells: in which elements something has changed, and whether it may matter at once.
import { PRESSABLE } from '../../portals/page/label.ts'
import { isOurs } from '../../portals/page/ours.ts'
import { bearerOf, shownIn } from '../../portals/page/tree.ts'

/** Koshin's own marks coming and going are no change of the page. */
export function isForeign({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => !isOurs(node))
}

/** True where something has come that can be pressed: a row, a menu, a dialog. */
export function isAlarm(change: MutationRecord): boolean {
  // For every change that is asked what it has brought the browser makes a list, be it of nothing.
  if (change.type !== 'childList') return false
  const { addedNodes } = change
  for (let at = 0; at < addedNodes.length; at++) {
    const element = addedNodes[at] as Element
    if (element.nodeType !== Node.ELEMENT_NODE) continue
    if (element.matches(PRESSABLE) || (element.firstElementChild && element.querySelector(PRESSABLE))) return true
  }
  return false
}

/** What a node is shown in: what stands in a shadow root stands in its host, and what fills a slot in that slot. */
function around(node: Node): Element | null {
  if (node.nodeType === Node.ELEMENT_NODE) return shownIn(node as Element)
  return (node as Partial<Text>).assignedSlot ?? (node as Partial<ShadowRoot>).host ?? bearerOf(node)
}

/** Tells in which elements something changed. What was put in anew counts as changed too: it may have been changed before. */
export function touchedBy(records: readonly MutationRecord[]): (element: Element) => boolean {
  const touched = new Set<Node>()
  const added = new Set<Node>()
  for (const { target, addedNodes } of records) {
    for (let at: Node | null = target; at && !touched.has(at); at = around(at)) touched.add(at)
    for (const node of addedNodes) added.add(node)
  }
  return (element) => {
    if (touched.has(element)) return true
    if (added.size === 0) return false
    for (let at: Element | null = element; at; at = shownIn(at)) if (added.has(at)) return true
    return false
  }
}
