// Whether a user can see an element: inactive screens may wait in the page, hidden.

/** True unless the element, or one it stands in, is hidden. Where the browser can't tell, the markup's own word counts. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true })
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || /display:\s*none/.test(at.getAttribute('style') ?? '')) return false
  }
  return true
}
