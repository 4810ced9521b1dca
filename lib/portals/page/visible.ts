// Whether a user can see an element: inactive screens may wait in the page, hidden.
import { shownIn } from './tree.ts'

/** True unless the element, or one it stands in, is hidden. Where the browser can't tell, the markup's own word counts. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    if (element.checkVisibility({ visibilityProperty: true })) return true
    // What has no box of its own but shows what it holds is seen where that is.
    const around = shownIn(element)
    return around !== null && getComputedStyle(element).display === 'contents' && isVisible(around)
  }
  for (let at: Element | null = element; at; at = shownIn(at)) {
    if (at.hasAttribute('hidden') || /display:\s*none/.test(at.getAttribute('style') ?? '')) return false
  }
  return true
}
