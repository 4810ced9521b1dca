// What a control is called in a dialog, and in which language.
import { closest, shownText } from '../../portals/page/tree.ts'

/** The page's own word for a control, shortened to what the title of a dialog can hold. */
export function labelOf(element: Element): string {
  const value = element instanceof HTMLInputElement ? element.value : ''
  const label =
    shownText(element, element.shadowRoot !== null) ||
    value ||
    element.getAttribute('aria-label') ||
    element.getAttribute('alt')
  return (label || element.getAttribute('title') || '').trim().slice(0, 40)
}

/** The language in which the page says that word. */
export function languageOf(element: Element): string | undefined {
  return closest(element, '[lang]')?.getAttribute('lang') || undefined
}
