// What a row says to a human eye, and the certificate's number: read only when it is needed.

import { parsePortalDate } from '../page/date.ts'
import { normaliseLabel } from '../page/label.ts'
import type { PortalRow } from './view.ts'
import { PUSH_PORTAL_VOCABULARY } from './words.ts'

export interface RowDescription {
  vendor?: string
  /** End of the day shown, milliseconds, UTC. */
  notAfter?: number
  dateText?: string
  status?: string
}

const SHOW_TEXT = 4
/** A vendor's name is shorter than this many characters. */
const LONGEST_VENDOR = 120

/** The vendor is the first text after the service that is no known word: no label names it. */
export function describeRow(row: PortalRow): RowDescription {
  const description: RowDescription = {}
  const walker = row.element.ownerDocument.createTreeWalker(row.element, SHOW_TEXT)
  let afterService = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim()
    if (text === '') continue
    if (description.vendor !== undefined && description.status !== undefined) break
    const word = PUSH_PORTAL_VOCABULARY.exact.get(normaliseLabel(text))
    if (!afterService) afterService = row.service.contains(node)
    else if (word === 'status') description.status ??= text
    else if (word === undefined && PUSH_PORTAL_VOCABULARY.partial(text) === undefined && text.length > 1) {
      if (text.length <= LONGEST_VENDOR) description.vendor ??= text
    }
  }
  if (row.dateText !== undefined) {
    description.dateText = row.dateText
    const notAfter = parsePortalDate(row.dateText)
    if (notAfter !== undefined) description.notAfter = notAfter
  }
  return description
}

/**
 * What of a row stays the same while its i and its questions open and close; two rows may well have the same. Tells whether a
 * replaced row is still the old one.
 */
export function rowSignature(row: PortalRow): string {
  const { vendor = '', dateText = '', status = '' } = describeRow(row)
  return [vendor, dateText, status].join('\u0000')
}

const SERIAL = /serial[^0-9a-f]{0,20}(?:number|no\.?)?[^0-9a-f]{0,20}((?:0x)?[0-9a-f]{2}(?::?[0-9a-f]{2}){3,19})\b/i
const LONE_SERIAL = /(?:^|[\s(>])([0-9a-f]{16})(?=$|[\s)<,.;])/i

/**
 * Finds a serial number in the text of an opened i: after the word `serial`, else the only run of 16 hexadecimal digits
 * (Apple's are 8 bytes). Gives lower-case hexadecimal without leading zeros.
 */
export function findSerial(text: string): string | undefined {
  const found = SERIAL.exec(text)?.[1] ?? LONE_SERIAL.exec(text)?.[1]
  const serial = found?.replace(/^0x/i, '').replaceAll(':', '').toLowerCase().replace(/^0+/, '')
  return serial ? serial : undefined
}
