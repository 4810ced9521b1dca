// Reads an XML property list without being led astray: no entities, no cut-off lists. Source of the format: Apple's PropertyList-1.0.dtd.
import { parse } from 'fast-plist'
import { type Bytes, fromBase64 } from '../../facts/bytes.ts'

/** What a text that looks like a property list turned out to be. */
export type PropertyListReading =
  | { kind: 'dictionary'; entries: Map<string, unknown>; followed: boolean }
  /** A whole list without a dictionary on top. */
  | { kind: 'other' }
  /** The beginning of a list; its end is missing. */
  | { kind: 'truncated' }
  /** Damaged, or one that declares entities (which none of these files does). */
  | { kind: 'unusable' }

/** True where the text is, or begins as, an XML property list. */
export function looksLikePropertyList(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE\s+plist|<plist[\s>])/i.test(text.slice(0, 2048))
}

/** Reads the list's outermost dictionary; `followed` where something stands behind the list's end. Never throws. */
export function readPropertyList(text: string): PropertyListReading {
  if (/<!ENTITY|<!DOCTYPE[^<>]*\[/i.test(text)) return { kind: 'unusable' }
  // The parser takes what is cut off for whole, so the end is looked for here.
  const end = text.indexOf('</plist>')
  if (end === -1) return { kind: 'truncated' }
  const whole = end + '</plist>'.length
  try {
    const root: unknown = parse(text.slice(0, whole))
    if (typeof root !== 'object' || root === null) return { kind: 'unusable' }
    if (Array.isArray(root)) return { kind: 'other' }
    return { kind: 'dictionary', entries: new Map(Object.entries(root)), followed: text.slice(whole).trim() !== '' }
  } catch {
    return { kind: 'unusable' }
  }
}

/** The bytes of a list's data: a binary list gives them as they are, an XML list in base64. Undefined where the value is no data. */
export function dataOf(value: unknown): Bytes | undefined {
  if (value instanceof Uint8Array) return new Uint8Array(value)
  return typeof value === 'string' ? fromBase64(value) : undefined
}
