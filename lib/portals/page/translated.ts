// Whether the browser's translator has been at a page: the words on it are then not the portal's.

/**
 * True where Chrome's translator has been at work: it marks the root element (`translated-ltr`) and wraps texts in `<font>`
 * twice. Source: seen in that browser's pages, not on these portals.
 */
export function isTranslatedByChrome({ documentElement: root }: Document): boolean {
  if (root.classList.contains('translated-ltr') || root.classList.contains('translated-rtl')) return true
  // To ask for a name of elements is many times quicker than to match two.
  for (const font of root.getElementsByTagName('font')) if (font.parentElement?.localName === 'font') return true
  return false
}

/** What Edge's translator leaves on an element. Source: as above. */
export const EDGE_TRANSLATED = '[_msttexthash]'
