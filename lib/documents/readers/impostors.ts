// Tells apart the texts in JSON or MIME that come in place of a certificate: the portal's error answer, tokens.
import { fromJson } from '../../facts/json.ts'
import { inOneLine } from '../../facts/plain-text.ts'
import { isBrokenContentToken, isContentToken } from '../renewal/content-token.ts'
import { splitHeader } from '../wrappings/mail.ts'

/** How far into a text its nature shows. */
const HEAD = 4096
/** An error text of the portal longer than this is cut. */
const LONGEST_DETAIL = 300

/** What a text in JSON is: the portal's error answer, a content token, or any other. */
export type JsonReading =
  | { kind: 'content-token'; entries: ReadonlyMap<string, unknown> }
  | { kind: 'broken-token' }
  | { kind: 'portal-answer'; detail?: string }
  /** `value` is there where it could be parsed. */
  | { kind: 'json'; value?: unknown }
  /** The beginning of a content token. */
  | { kind: 'truncated' }

/** `{…}` or `[…]`; undefined where the text is no JSON. */
export function readJson(text: string): JsonReading | undefined {
  if (!/^\s*(?:\{\s*["}]|\[)/.test(text)) return undefined
  const value = fromJson(text)
  if (value === undefined && /"Error(?:Code|Message)"/.test(text.slice(0, HEAD))) return { kind: 'portal-answer' }
  if (value === undefined) return /^\s*\{\s*"/.test(text) ? { kind: 'json' } : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const entries = new Map<string, unknown>(Object.entries(value))
  if (isContentToken(entries)) return { kind: 'content-token', entries }
  if (isBrokenContentToken(entries)) return { kind: 'broken-token' }
  if (!entries.has('ErrorCode') && !entries.has('ErrorMessage')) return { kind: 'json', value }
  // Beside anything else the message may be damaged, and hold a part of a secret.
  const isWhole = [...entries.keys()].every((key) => key.startsWith('Error'))
  const detail = isWhole ? detailOf(entries.get('ErrorMessage')) : undefined
  return { kind: 'portal-answer', ...(detail && { detail }) }
}

/** What base64 holds when it is JSON; a content token may be cut off there. */
export function readEncodedJson(text: string): JsonReading | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  const reading = readJson(text)
  if (reading?.kind !== 'json' || reading.value !== undefined) return reading
  return /"(?:expDate|orgName|token)"/.test(text) ? { kind: 'truncated' } : undefined
}

/** True for the JSON of a whole content token with something behind it: it was not cut off. */
export function isFollowedToken(text: string): boolean {
  const end = text.lastIndexOf('}') + 1
  return end > 0 && text.slice(end).trim() !== '' && readJson(text.slice(0, end))?.kind === 'content-token'
}

/**
 * The body of a MIME message with a CMS message in it, as the portal hands out a server token; empty where the text ends with
 * its headers. Undefined where the text is no such message. Header lines may be folded; the blank line behind them may be lost.
 */
export function readMimeBody(text: string): string | undefined {
  const { header, body } = splitHeader(text)
  return /^content-type:\s*application\/(?:x-)?pkcs7-mime/im.test(header) ? body : undefined
}

/** True for a mail from somebody to somebody: where all of it is encrypted, nobody can tell what it holds. */
export function isLetter(text: string): boolean {
  const { header } = splitHeader(text)
  return /^from:/im.test(header) && /^(?:to|cc|subject):/im.test(header)
}

/** A text of somebody else's, made fit to be shown: one line, no markup, not too long. */
function detailOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const start = value.slice(0, 8 * LONGEST_DETAIL).replace(/<[^<>]*>/g, ' ')
  return inOneLine(inOneLine(start, start.length), LONGEST_DETAIL)
}
