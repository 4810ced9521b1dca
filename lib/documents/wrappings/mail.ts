// Takes a mail apart: its header, its parts, and how each was made fit for the way. Sources: RFC 5322, RFC 2045, RFC 2046.
import { type Bytes, fromBase64 } from '../../facts/bytes.ts'

/** Parts beyond these are not looked at. */
const MOST_PARTS = 12
/** A header line; one that begins with a blank belongs to the line before. */
const HEADER_LINE = /^(?:[A-Za-z][A-Za-z0-9-]{0,60}:|[ \t]+\S)/
/** A text with one of these is a mail, or a part of one. */
const TELLING = /^(?:content-type|content-transfer-encoding|mime-version|received|from|x-[a-z-]+):/im
/** Lines of a header beyond these are no header. */
const LONGEST_HEADER = 200

/** The lines that look like a header, folded ones joined, and all that follows; the blank line between them may be missing. */
export function splitHeader(text: string): { header: string; body: string } {
  let at = text.length - text.trimStart().length
  const lines: string[] = []
  while (at < text.length && lines.length < LONGEST_HEADER) {
    const end = endOfLine(text, at)
    const line = text.slice(at, end.stop)
    if (!HEADER_LINE.test(line)) break
    lines.push(line)
    at = end.next
  }
  return { header: lines.join('\n').replace(/\n[ \t]+/g, ' '), body: text.slice(at) }
}

/** Undoes quoted-printable. Source: RFC 2045, 6.7. */
export function fromQuotedPrintable(text: string): string {
  const joined = text.replace(/=[ \t]{0,8}\r?\n/g, '')
  return joined.replace(/(?:=[0-9a-f]{2})+/gi, (run) =>
    new TextDecoder().decode(Uint8Array.from(run.slice(1).split('='), (digits) => Number.parseInt(digits, 16))),
  )
}

/** What a mail holds, each part decoded; a part that has parts of its own is given whole. Empty where the text is no mail. */
export function mailParts(text: string): (string | Bytes)[] {
  const { header, body } = splitHeader(text)
  if (!TELLING.test(header)) return []
  const [, quoted, plain] = /^content-type:.*?\bboundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/im.exec(header) ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) return decoded(header, body)
  return body
    .split(`--${boundary}`)
    .slice(1, MOST_PARTS + 1)
    .map((part) => part.replace(/^[ \t]*\r?\n/, ''))
}

function decoded(header: string, body: string): (string | Bytes)[] {
  const [, encoding = ''] = /^content-transfer-encoding:\s*([\w-]+)/im.exec(header) ?? []
  if (/^quoted-printable$/i.test(encoding)) return [fromQuotedPrintable(body)]
  if (/^base64$/i.test(encoding)) {
    const bytes = fromBase64(body.trim())
    return bytes ? [bytes] : [body]
  }
  return [body]
}

function endOfLine(text: string, from: number): { stop: number; next: number } {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\n') return { stop: at, next: at + 1 }
    if (text[at] === '\r') return { stop: at, next: text[at + 1] === '\n' ? at + 2 : at + 1 }
  }
  return { stop: text.length, next: text.length }
}
