// Reads an XML property list without being led astray: no entities, no cut-off lists. Source of the format: Apple's PropertyList-1.0.dtd.
import { parse } from 'fast-plist'

/** What a text that looks like a property list turned out to be. */
export type PropertyListReading =
  | { kind: 'dictionary'; entries: Map<string, unknown> }
  /** The beginning of a list; its end is missing. */
  | { kind: 'truncated' }
  /** A list of another shape, damaged, or one that declares entities (which none of these files does). */
  | { kind: 'unusable' }

/** True where the text is, or begins as, an XML property list. */
export function looksLikePropertyList(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE\s+plist|<plist[\s>])/i.test(text.slice(0, 2048))
}

/** Reads the list's outermost dictionary. Never throws. */
export function readPropertyList(text: string): PropertyListReading {
  if (/<!ENTITY|<!DOCTYPE[^<>]*\[/i.test(text)) return { kind: 'unusable' }
  // The parser takes what is cut off for whole, so the end is looked for here.
  if (!/<\/plist>\s*$/.test(text)) return { kind: text.includes('</plist>') ? 'unusable' : 'truncated' }
  try {
    const root: unknown = parse(text)
    if (typeof root !== 'object' || root === null || Array.isArray(root)) return { kind: 'unusable' }
    return { kind: 'dictionary', entries: new Map(Object.entries(root)) }
  } catch {
    return { kind: 'unusable' }
  }
}
