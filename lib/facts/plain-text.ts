// Names that come from pages, files and people, for places outside the app's own screens.
import { LONGEST_NAME, LONGEST_SHOWN } from './limits.ts'

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

/** The same of a value from a file; undefined for one that is no text. */
export function lineOf(value: unknown): string | undefined {
  return typeof value === 'string' ? inOneLine(value) : undefined
}

/** As much of what somebody has written as is shown beside what is wrong with it. */
export function beginningOf(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
