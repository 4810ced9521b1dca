// In which encoding a table is written: told by its bytes as well as they tell it; the user may say otherwise.
import type { Bytes } from '../facts/bytes.ts'

/** By their names in the Encoding Standard, which every browser reads. Excel in Japanese writes Shift_JIS. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Why bytes are no table: a workbook of a spreadsheet, something that is no text, nothing at all. */
export type NoTable = 'workbook' | 'binary' | 'empty'

/** So many bytes tell whether it is text at all. */
const LOOKED_AT = 16_384
/** Zip, as newer workbooks are, and the older workbooks' own. Sources: APPNOTE.TXT 4.3.7; [MS-CFB] 2.2. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]
const BLANK = /^[\s\p{Cf}]*$/u

const startsWith = (bytes: Bytes, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)

/** Why these bytes are no table, as far as can be told without reading them as text; undefined where they may be one. */
export function whyNoTable(bytes: Bytes): NoTable | undefined {
  if (bytes.length === 0) return 'empty'
  if (WORKBOOKS.some((start) => startsWith(bytes, start))) return 'workbook'
  const encoding = detectEncoding(bytes)
  if (encoding.startsWith('utf-16')) return undefined
  const text = bytes.subarray(0, LOOKED_AT)
  // What no text has: NUL, and control characters that are no blank.
  if (text.some((byte) => byte < 9 || (byte > 13 && byte < 27))) return 'binary'
  return BLANK.test(decode(text, encoding)) ? 'empty' : undefined
}

/** The text in these bytes, without a byte order mark; what cannot be read becomes U+FFFD. */
export function decode(bytes: Bytes, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** The encoding these bytes are most likely in. */
export function detectEncoding(bytes: Bytes): Encoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked) return unmarked
  if (isIn(bytes, 'utf-8') !== undefined) return 'utf-8'
  const [best] = (['shift_jis', 'euc-jp'] as const)
    .map((encoding) => ({ encoding, text: isIn(bytes, encoding) }))
    .filter(({ text }) => isLikeJapanese(text))
    .sort((one, other) => halfWidthIn(one.text) - halfWidthIn(other.text))
  return best?.encoding ?? 'windows-1252'
}

/** Every ASCII character is half a NUL in UTF-16, and a table is full of separators and line breaks. */
function unmarkedUtf16(bytes: Bytes): Encoding | undefined {
  const looked = bytes.subarray(0, LOOKED_AT)
  const zeros = [0, 0]
  for (const [at, byte] of looked.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = looked.length / 20
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : undefined
}

function isIn(bytes: Bytes, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** In Western text that is taken for Japanese each character that is not ASCII stands alone among Latin letters. */
function isLikeJapanese(text = ''): boolean {
  const runs = text.match(/[^\0-\x7f]+/g) ?? []
  const alone = runs.filter((run) => run.length === 1).length
  return alone < runs.length / 2
}

/** In Japanese that is taken for another Japanese encoding half-width kana stand everywhere. */
function halfWidthIn(text = ''): number {
  return text.match(/[\uff61-\uff9f]/g)?.length ?? 0
}
