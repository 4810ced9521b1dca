// Every text of a page as any reader of labels has to take it: of text nodes, and of the attributes that are labels.
import { attributeLabels, LABELLED_BY_ATTRIBUTE } from '../../../lib/portals/page/label.ts'

/** A text that is not blank, and the element that bears it. */
export interface PlainText {
  text: string
  element: Element
}

const UNSEEN = new Set(['script', 'style', 'template', 'noscript'])

/** All texts in the page's order. */
export function textsOn(document: Document): PlainText[] {
  const found: PlainText[] = []
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (!node.matches(LABELLED_BY_ATTRIBUTE)) continue
      for (const text of attributeLabels(node)) found.push({ text, element: node })
      continue
    }
    const text = node.nodeValue ?? ''
    const element = node.parentElement
    if (element && text.trim() !== '' && !UNSEEN.has(element.localName)) found.push({ text, element })
  }
  return found
}
