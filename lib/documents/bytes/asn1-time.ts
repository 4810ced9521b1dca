// The two ways in which a certificate writes a time. Source: RFC 5280, 4.1.2.5: always UTC, always with seconds.
import { type Bytes, toText } from '../../facts/bytes.ts'
import { momentOn } from '../../facts/days.ts'
import { contentOf, type DerElement } from './der.ts'

const UTC_TIME = 0x17
const GENERALIZED_TIME = 0x18
const DIGITS = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/

/** UTCTime or GeneralizedTime -> milliseconds since 1970, UTC; undefined where it is neither, or on a day that there is not. */
export function readTime(der: Bytes, element: DerElement | undefined): number | undefined {
  if (element?.tag !== UTC_TIME && element?.tag !== GENERALIZED_TIME) return undefined
  const text = toText(contentOf(der, element))
  // Two digits mean 1950 to 2049.
  const century = text < '50' ? '20' : '19'
  const match = DIGITS.exec(element.tag === UTC_TIME ? century + text : text)
  if (!match) return undefined
  const [, year, month, day, hours, minutes, seconds] = match
  return momentOn(`${year}-${month}-${day}`, `${hours}:${minutes}:${seconds}`)
}
