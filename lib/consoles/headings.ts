// Under which heading of a page an element stands.
import { asLabel } from './labels.ts'
import { HEADING, oneLine, type PageText } from './page-text.ts'

const FOLLOWING = 4
/** The other stands inside. */
const CONTAINED_BY = 16

/** The last of some elements, given in document order, that stands before this one and not around it. */
function lastBefore(element: Element, ordered: readonly Element[]): number {
  let [from, to] = [0, ordered.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const isBefore = ((ordered[middle]?.compareDocumentPosition(element) ?? 0) & FOLLOWING) !== 0
    if (isBefore) from = middle + 1
    else to = middle
  }
  return from - 1
}

/** The heading under which an element stands, else what is given, else the page's title, else an empty text. */
export function headingOf(element: Element, page: PageText, otherwise?: string): string {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const headings = page.all(at.getRootNode() as Document | ShadowRoot, HEADING)
    for (let index = lastBefore(at, headings); index >= 0; index -= 1) {
      const heading = headings[index]
      if (!heading || (heading.compareDocumentPosition(at) & CONTAINED_BY) !== 0) continue
      const text = asLabel(page.of(heading))
      if (text !== undefined) return text
    }
  }
  return otherwise ?? oneLine(element.ownerDocument.title ?? '')
}

/** The element whose shadow root this one stands in. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return 'host' in root ? (root as ShadowRoot).host : null
}
