// The text of an element as its reader sees it: what stands in two elements are two words, however the page glues them.

import { textsIn } from './tree.ts'

const COMMENT = 8

/**
 * The text of an element, with a line break wherever another element begins or ends; `textContent` would run the words of two
 * cells into one. Comments and `<wbr>` are no border: they stand in the middle of words.
 */
export function textOf(element: Element, hasShadows: boolean): string {
  if (!hasShadows && !element.firstElementChild) return element.textContent ?? ''
  let text = ''
  let before: Node | undefined
  for (const node of textsIn(element, hasShadows)) {
    text += (before && !continues(node, before) ? '\n' : '') + (node.nodeValue ?? '')
    before = node
  }
  return text
}

/** True where a text goes on what the text before it has begun: no element begins or ends between them. */
export function continues(node: Node, before: Node): boolean {
  let at = node.previousSibling
  while (at && (at.nodeType === COMMENT || at.nodeName === 'WBR')) at = at.previousSibling
  return at === before
}
