// Elements into which nobody sees: closed shadow roots, whose events name the host alone, and what a script has drawn.
import { browser } from 'wxt/browser'
import { isOurs } from '../../portals/page/ours.ts'

/** Extensions may look whether there is a closed root; not every browser has this. Source: MDN, dom.openOrClosedShadowRoot. */
interface Looking {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
}

/** True where an element holds what cannot be read. Where the browser does not tell, a component that shows nothing of itself is taken for one. */
export function isSealed(element: Element): boolean {
  if (element.shadowRoot || isOurs(element)) return false
  if (element.localName === 'canvas') return true
  try {
    const { dom } = browser as Looking
    if (dom) return element instanceof HTMLElement && dom.openOrClosedShadowRoot(element) !== null
  } catch {
    // An extension that was updated under this page is told nothing any more.
  }
  return element.localName.includes('-') && (element.textContent ?? '').trim() === ''
}
