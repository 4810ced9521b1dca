// What a PDF holds in its streams: files attached to it, and the text of its pages where its fonts do not rename the letters. Source: ISO 32000-1.
import { type Bytes, lettersOfHex } from '../../facts/bytes.ts'
import { MAX_DOCUMENT_BYTES } from '../../facts/limits.ts'
import { decompressed } from '../bytes/compressed.ts'

/** Streams beyond these, and unpacked bytes beyond these, are not looked at. */
const MOST_STREAMS = 200
const MOST_BYTES = 4 * MAX_DOCUMENT_BYTES
/** A stream's bytes (7.3.8); what ends its line before `endstream` is none of them, but may be written wrongly. */
const STREAM = /stream\r?\n/g
/** Strings in brackets or in hexadecimal (7.3.4), and operators that begin another line of text (9.4). */
const SHOWN = /\(((?:\\[\s\S]|[^\\()])*)\)|<([\da-fA-F\s]{2,})>|(?<![\w*])(?:T[dDm*]|ET|['"])(?![\w*])/g
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '' }

/** What the streams hold, unpacked where they are compressed (Flate). Never throws. */
export async function pdfStreams(pdf: Bytes): Promise<Bytes[]> {
  const text = new TextDecoder('latin1').decode(pdf)
  const streams: Bytes[] = []
  let room = MOST_BYTES
  for (const match of text.matchAll(STREAM)) {
    if (streams.length >= MOST_STREAMS || room <= 0) break
    const start = match.index + match[0].length
    const end = text.indexOf('endstream', start)
    if (end < 0) break
    const stream = (await unpacked(pdf, start, end)) ?? pdf.slice(start, end)
    room -= stream.length
    streams.push(stream)
  }
  return streams
}

/** A byte behind what is compressed makes it damaged, so that the line's end is tried without and with. */
async function unpacked(pdf: Bytes, start: number, end: number): Promise<Bytes | undefined> {
  for (const last of [0x0d, 0x0a].includes(pdf[end - 1] ?? 0) ? [end - 1, end - 2, end] : [end]) {
    const found = await decompressed(pdf.slice(start, last))
    if (found) return found
  }
  return undefined
}

/** The strings that a page's stream shows, a line where it begins one. Takes one letter for each byte. */
export function shownText(stream: string): string {
  let text = ''
  for (const [, literal, hex] of stream.matchAll(SHOWN)) {
    if (literal !== undefined)
      text += literal.replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, sign: string) => unescapedSign(sign))
    else if (hex !== undefined) text += lettersOfHex(hex.replace(/\s/g, ''))
    else if (!text.endsWith('\n')) text += '\n'
  }
  return text
}

function unescapedSign(sign: string): string {
  if (/^[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 0xff)
  return /^\r?\n$/.test(sign) ? '' : (ESCAPES[sign] ?? sign)
}
