// What a row says to a human eye, and the certificate's number: read only when it is needed.

import { parsePortalDate } from '../page/date.ts'
import type { PortalRow } from './view.ts'

/** The end of the day that a row shows, milliseconds, UTC; undefined where it shows none. */
export function notAfterOf({ dateText }: PortalRow): number | undefined {
  return dateText === undefined ? undefined : parsePortalDate(dateText)
}

/**
 * What of a row stays the same while its i and its questions open and close; two rows may well have the same. Tells whether a
 * replaced row is still the old one.
 */
export function rowSignature({ vendor = '', dateText = '', status = '', parts = [] }: PortalRow): string {
  const look = `${vendor}\u0000${dateText}\u0000${status}`
  return parts.length === 0 ? look : [look, ...parts.map(numberOf)].join('\u0000')
}

/** True for two signatures that both have a date, and not the same. */
export function hasOtherDate(one: string, other: string): boolean {
  const [date, otherDate] = [one, other].map((signature) => signature.split('\u0000')[1])
  return Boolean(date) && Boolean(otherDate) && date !== otherDate
}

const numbers = new WeakMap<Element, number>()
let count = 0

/** A number of its own for each element: a row that only its line holds together is the same only while it has the same parts. */
function numberOf(element: Element): number {
  const number = numbers.get(element) ?? ++count
  numbers.set(element, number)
  return number
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
