// Names the text files that people take for a certificate: web pages, the portal's error answer, tokens.
import { fromBase64 } from './bytes.ts'
import { kindOfDer } from './der-kind.ts'
import type { OtherReading } from './types.ts'

/** How far into a text its nature shows. */
const HEAD = 4096
/** An error text of the portal longer than this is cut. */
const LONGEST_DETAIL = 300

/** A web page: what the browser saves when the session has ended. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, HEAD)
  if (/<!doctype\s+html|<html[\s>]/i.test(head)) return true
  return /^\s*<(?:head|body|script|style|meta|title|div|p|pre|table|form|a|h1)[\s>]/i.test(head)
}

/** `{…}` or `[…]`: the portal's error answer, a content token without its base64, or any other JSON. */
export function readJson(text: string): OtherReading | undefined {
  if (!/^\s*(?:\{\s*["}]|\[)/.test(text)) return undefined
  const value = parseJson(text)
  if (value === undefined && /"Error(?:Code|Message)"/.test(text.slice(0, HEAD))) return { kind: 'portal-answer' }
  if (value === undefined) return /^\s*\{\s*"/.test(text) ? { kind: 'json' } : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const entries = new Map<string, unknown>(Object.entries(value))
  if (isContentToken(entries)) return { kind: 'content-token' }
  if (!entries.has('ErrorCode') && !entries.has('ErrorMessage')) return { kind: 'json' }
  const detail = plainText(entries.get('ErrorMessage'))
  return { kind: 'portal-answer', ...(detail && { detail }) }
}

/** What base64 holds when it is JSON: a content token, whole or cut off. Nothing of it is handed on: it is a secret. */
export function readEncodedJson(text: string): OtherReading | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  const value = parseJson(text)
  if (value === undefined) return /"(?:expDate|orgName|token)"/.test(text) ? { kind: 'truncated' } : undefined
  if (typeof value !== 'object' || value === null) return undefined
  return { kind: isContentToken(new Map(Object.entries(value))) ? 'content-token' : 'json' }
}

/** A server token as the portal hands it out: an encrypted MIME message. Header lines may be folded. */
export function readMime(text: string): OtherReading | undefined {
  const gap = /\r?\n\r?\n|\r\r/.exec(text.slice(0, HEAD))
  const header = text.slice(0, gap?.index ?? HEAD).replace(/(?:\r\n|\r|\n)[ \t]+/g, ' ')
  if (!/^\s*content-type:\s*application\/(?:x-)?pkcs7-mime/im.test(header)) return undefined
  const body = gap && fromBase64(text.slice(gap.index))
  if (!gap || gap.index + gap[0].length >= text.length) return { kind: 'truncated' }
  return { kind: body && kindOfDer(body) === 'signed-message' ? 'text' : 'server-token' }
}

function isContentToken(entries: Map<string, unknown>): boolean {
  return typeof entries.get('token') === 'string' && (entries.has('expDate') || entries.has('orgName'))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A text of somebody else's, made fit to be shown: one line, no markup, not too long. */
function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const line = value
    .slice(0, 8 * LONGEST_DETAIL)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  return line.slice(0, LONGEST_DETAIL)
}
