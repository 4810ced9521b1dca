// Names that come from pages and people, for places outside the app's own screens.

/** The text without control characters, but for line breaks, and without marks that turn its direction: neither may break out of its place. */
export function plainText(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, ' ')
}
