// What people and programs put around a file: quotes, a mail and its marks, rich text, hexadecimal, lines before and after.
import { type Bytes, fromBase64 } from '../../facts/bytes.ts'
import { unpacked, withoutMarks } from '../../facts/unpacked.ts'
import { fromLiteral, withoutEscapes } from '../bytes/literal.ts'
import { pemBehindLeads } from '../bytes/pem.ts'
import { dumpsIn, fromHex, listedBytes } from './dumps.ts'
import { fromQuotedPrintable, mailParts } from './mail.ts'
import { hasTags, textOfMarkup } from './markup.ts'
import { isRichText, plainTextOf } from './rich-text.ts'
import { SHORTEST_STRETCH } from './stretches.ts'
import { fromUuencoded } from './uuencoded.ts'

/** Strings of a value in JSON beyond these are not looked at. */
const MOST_STRINGS = 64
const DEEPEST = 8

const QUOTED = /^(["'`“”„«「])([\s\S]{20,})["'`“”«»」][;,]?$/
/** A line that goes on in the next, as quoted-printable marks it; one that is longer, or ends in base64's `==`, is none. Source: RFC 2045. */
const SOFT_BREAK = /^[^\r\n]{1,75}(?<!=)=[ \t]{0,8}\r?\n[^\r\n]/m
/** A line that begins or ends PEM, with any number of dashes. */
const FRAME = /-{1,8} ?(begin|end) ([a-z0-9 ]{1,40}?) ?-{1,8}/gi
/** Numbers before lines, as editors print them, and the sign of a line that was added, as `diff` does. */
const NUMBERED = /^(?:[ \t]*\d{1,5}[:|.]?[ \t]{1,4}|\+(?=\S))/gm
/** Lines of base64 behind their numbers. */
const NUMBERED_BASE64 = /(?:^[ \t]*\d{1,5}[:|.]?[ \t]{1,4}[A-Za-z0-9+/]{40,}={0,2}[ \t]*\r?\n){2}/m

/** What was put around a text on its way, taken off; empty where nothing was. The likeliest content first. */
export function layersIn(text: string): (string | Bytes)[] {
  if (isRichText(text)) return [plainTextOf(text)]
  const parts = mailParts(text)
  if (parts.length > 0) return parts
  const trimmed = text.trim()
  const layers: (string | Bytes)[] = []
  // Before what undoes escapes: any sign may stand in uuencode, `%41` and `=3D` among them.
  const uuencoded = fromUuencoded(text)
  if (uuencoded) layers.push(uuencoded)
  const literal = fromLiteral(trimmed)
  if (literal !== undefined) layers.push(literal)
  const [, , quoted] = QUOTED.exec(trimmed) ?? []
  if (quoted !== undefined) layers.push(withoutEscapes(quoted))
  const hex = fromHex(trimmed)
  if (hex) return [...layers, hex]
  layers.push(...dumpsIn(text))
  const framed = withFrame(text)
  if (framed !== text) layers.push(framed)
  if (hasTags(text)) layers.push(textOfMarkup(text))
  if (/\\[nr\r\n]/.test(text) && quoted === undefined) layers.push(withoutEscapes(text))
  const unmarked = withoutMarks(text)
  if (unmarked !== text) layers.push(unmarked)
  const unnumbered = text.replace(NUMBERED, '')
  if (unnumbered !== text && (/-BEGIN |^@@ /m.test(text) || NUMBERED_BASE64.test(text))) layers.push(unnumbered)
  const pem = pemBehindLeads(text)
  if (pem !== undefined) layers.push(pem)
  layers.push(...listedBytes(text))
  const seven = fromUtf7(text)
  if (seven !== text) layers.push(seven)
  if (/=3d/i.test(text) || SOFT_BREAK.test(text)) layers.push(fromQuotedPrintable(text))
  return layers
}

/** UTF-7, in which old mail programs send: `+-` is a plus sign, and other signs are UTF-16 in base64 between plus and minus. Source: RFC 2152. */
const UTF_7 = /\+([A-Za-z0-9+/]{3,100})?-/g

function fromUtf7(text: string): string {
  return text.replace(UTF_7, (all, run?: string) => {
    const bytes = run === undefined ? undefined : fromBase64(run)
    if (run !== undefined && !bytes) return all
    return bytes ? new TextDecoder('utf-16be').decode(bytes.slice(0, bytes.length & ~1)) : '+'
  })
}

/** PEM whose dashes a word processor, and whose line breaks a program has written in another way. */
function withFrame(text: string): string {
  if (!/\b(?:begin|end) [a-z0-9 ]{1,40}\b/i.test(text) && !/%[2-7][0-9a-f]/i.test(text)) return text
  const plain = unpacked(text.replace(/[\u0085\u2028\u2029]|%0[ad]|_x000[ad]_/gi, '\n'))
  return plain.replace(FRAME, (_, edge: string, label: string) => `-----${edge} ${label}-----`.toUpperCase())
}

/** The long strings, and bytes, in a value of JSON or of a property list, those of nested ones included. */
export function stringsIn(value: unknown): (string | Bytes)[] {
  const found: (string | Bytes)[] = []
  function collect(one: unknown, depth: number): void {
    if (found.length >= MOST_STRINGS || depth > DEEPEST) return
    if (typeof one === 'string' || one instanceof Uint8Array) {
      if (one.length >= SHORTEST_STRETCH) found.push(typeof one === 'string' ? one : new Uint8Array(one))
    } else if (typeof one === 'object' && one !== null)
      for (const inner of Object.values(one)) collect(inner, depth + 1)
  }
  collect(value, 0)
  return found
}

/** Every object in a value of JSON, the outermost first. */
export function objectsIn(value: unknown): ReadonlyMap<string, unknown>[] {
  const found: ReadonlyMap<string, unknown>[] = []
  function collect(one: unknown, depth: number): void {
    if (found.length >= MOST_STRINGS || depth > DEEPEST || typeof one !== 'object' || one === null) return
    if (!Array.isArray(one)) found.push(new Map(Object.entries(one)))
    for (const inner of Object.values(one)) collect(inner, depth + 1)
  }
  collect(value, 0)
  return found
}
