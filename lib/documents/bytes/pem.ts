// Finds the PEM blocks in a text, whatever stands around them. Source of the format: RFC 7468, and OpenSSL's `TRUSTED CERTIFICATE`.
import { type Bytes, fromBase64 } from '../../facts/bytes.ts'

export interface PemBlock {
  /** `CERTIFICATE`, `RSA PRIVATE KEY`, … */
  label: string
  /** What is inside; undefined where that is no base64. */
  der: Bytes | undefined
  /** The block's END line is there. */
  complete: boolean
  /** It keeps to the lines of the format, so that strict tools take it, too. */
  strict: boolean
}

const BEGIN = /-----BEGIN ([A-Z0-9][A-Z0-9 ]{0,40})-----/g
/** Lines of base64 and nothing else, each at most as long as MIME's; blanks at their ends do no harm. Source: RFC 7468, 2. */
const STRICT_BODY = /^[ \t]*\r?\n(?:[A-Za-z0-9+/=]{1,76}[ \t]*\r?\n)+$/
/** More blocks are not looked at; a bundle is refused long before. */
const MOST_BLOCKS = 64

/** The blocks in their order. Leading blanks, `Bag Attributes` and header lines do no harm. */
export function readPem(text: string): PemBlock[] {
  const blocks: PemBlock[] = []
  for (const match of text.matchAll(BEGIN)) {
    if (blocks.length >= MOST_BLOCKS) break
    const label = match[1] ?? ''
    const start = match.index + match[0].length
    const next = text.indexOf('-----BEGIN ', start)
    const room = next === -1 ? text.slice(start) : text.slice(start, next)
    const end = room.indexOf(`-----END ${label}-----`)
    const body = end === -1 ? room : room.slice(0, end)
    const complete = end !== -1
    const strict = complete && isAlone(text, match.index) && STRICT_BODY.test(body)
    blocks.push({ label, der: fromBase64(withoutHeaders(body)), complete, strict })
  }
  return blocks
}

/** Nothing stands before BEGIN on its line. */
function isAlone(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n'
}

/** `Proc-Type: 4,ENCRYPTED` and its like stand before the base64. */
function withoutHeaders(body: string): string {
  return body
    .split(/\r\n|\r|\n/)
    .filter((line) => !line.includes(':'))
    .join('\n')
}

/** A text without its whole PEM blocks. */
export function withoutPem(text: string): string {
  return text.replace(/-----BEGIN ([A-Z0-9 ]{1,41})-----[A-Za-z0-9+/=\s]*-----END \1-----/g, '')
}

/**
 * PEM each of whose lines stands at the same place behind something else, as in a log or a table, without what stands around it;
 * undefined where a text has none.
 */
export function pemBehindLeads(text: string): string | undefined {
  const lines = text.split(/\r\n|\r|\n/)
  const first = lines.findIndex((line) => line.includes('-----BEGIN '))
  const last = lines.findLastIndex((line) => line.includes('-----END '))
  const place = lines[first]?.indexOf('-----BEGIN ') ?? -1
  if (place < 1 || last <= first || lines[last]?.indexOf('-----END ') !== place) return undefined
  const pieces = lines
    .slice(first, last + 1)
    .map((line) => /^(?:-----[A-Z0-9 ]+-----|[A-Za-z0-9+/=]*)/.exec(line.slice(place))?.[0])
  return pieces.join('\n')
}
