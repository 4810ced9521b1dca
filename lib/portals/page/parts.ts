// The pieces of labels that a page may have broken over several text nodes.
import { normaliseLabel } from './label.ts'

/** Beginnings and ends of these labels, normalised. */
export function partsOf(texts: string[]): Set<string> {
  const parts = new Set<string>()
  for (const text of texts) {
    const label = normaliseLabel(text)
    for (let length = 2; length < label.length; length++) parts.add(label.slice(0, length).trim())
    // An underlined first letter, an access key, stands in a text node of its own.
    parts.add(label.slice(1).trim())
    for (let at = label.indexOf(' '); at > 0; at = label.indexOf(' ', at + 1)) parts.add(label.slice(at + 1))
  }
  return parts
}
