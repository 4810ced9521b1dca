// Reads a content token (VPP): base64 of JSON. It is a secret in clear; nothing but the facts below leaves this file.
import { type Bytes, sha256 } from '../../facts/bytes.ts'
import { momentOn } from '../../facts/days.ts'
import { lineOf } from '../../facts/plain-text.ts'
import { DAY } from '../../facts/time.ts'
import type { ContentTokenFacts } from '../kinds/types.ts'

/** `2027-05-19T18:40:49+0000`: the offset has no colon, which no parser of dates understands; with one, and `Z`, are taken too. */
const DATE = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)(?:Z|([+-]\d{2}):?(\d{2}))$/
/** The end of a day, as ISO 8601 (and its amendment of 2022) has it. Certificates and Apple's file names never write it so. */
const MIDNIGHT = /^24:00:00(?:\.0+)?$/

/** True where JSON has what makes a content token: the token, and at least one of the facts about it. */
export function isContentToken(entries: ReadonlyMap<string, unknown>): boolean {
  const token = entries.get('token')
  return typeof token === 'string' && token !== '' && (entries.has('expDate') || entries.has('orgName'))
}

/** True where JSON was meant to be a content token, and the token itself is missing. */
export function isBrokenContentToken(entries: ReadonlyMap<string, unknown>): boolean {
  return !isContentToken(entries) && entries.has('expDate') && (entries.has('orgName') || entries.has('token'))
}

/** The facts of a content token; `file` are the bytes of the whole file. Never throws. */
export async function readContentToken(entries: ReadonlyMap<string, unknown>, file: Bytes): Promise<ContentTokenFacts> {
  const notAfter = readTokenDate(entries.get('expDate'))
  const organisationName = lineOf(entries.get('orgName'))
  return {
    ...(notAfter !== undefined && { notAfter }),
    ...(organisationName && { organisationName }),
    sha256: await sha256(file),
  }
}

/** A content token's date -> milliseconds since 1970, UTC; undefined where it is none, the 30th of February included. */
export function readTokenDate(value: unknown): number | undefined {
  const match = typeof value === 'string' ? DATE.exec(value.trim()) : null
  if (!match) return undefined
  const [, day = '', time = '', hours, minutes] = match
  const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`
  if (!MIDNIGHT.test(time)) return momentOn(day, time, zone)
  const begins = momentOn(day, '00:00:00', zone)
  return begins === undefined ? undefined : begins + DAY
}
