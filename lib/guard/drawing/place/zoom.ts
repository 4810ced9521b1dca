// A page may be drawn larger as a whole, by its styles: what lies over it is drawn as large as ever, where the window's pixels say.

/** How many times larger than its styles say the browser draws what stands in the outermost element. */
const zoomOfPage = (): number => (document.documentElement as Partial<Element>).currentCSSZoom ?? 1

/** Takes that from what this rule draws. */
export function unzoom(rule: CSSStyleDeclaration): void {
  const zoom = String(1 / zoomOfPage())
  if ((rule.getPropertyValue('zoom') || '1') !== zoom) rule.setProperty('zoom', zoom, 'important')
}
