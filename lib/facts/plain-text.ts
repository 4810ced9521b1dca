// Names that come from pages, files and people, for places outside the app's own screens.
import { LONGEST_NAME } from './limits.ts'

/** The text without control characters, but for line breaks, and without marks that turn its direction: neither may break out of its place. */
export function plainText(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, ' ')
}

/** The text in one line without control characters, cut after `longest` of them. */
export function inOneLine(text: string, longest = LONGEST_NAME): string {
  return text
    .slice(0, longest)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
}
