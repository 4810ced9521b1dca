// What a reader needs to look inside what it has unpacked, and what an answer found there becomes.
import type { Bytes } from '../../facts/bytes.ts'
import { kindOf, tells } from '../kinds/kinds.ts'
import type { DocumentReading, FormFlaw, OtherReading } from '../kinds/types.ts'

export interface Within {
  /** The bytes of the whole file, for its SHA-256. */
  file: Bytes
  /** What is read is the file itself, and nothing was unpacked. */
  isFile: boolean
  /**
   * Reads what was found inside the file. Undefined where it is nothing worth naming, or where so much has been unpacked that a real
   * file can't be the reason.
   */
  look(content: Bytes | string): Promise<DocumentReading | undefined>
  /** The same for one of several files: it is looked at as often as a file alone may be, whatever the others are made of. */
  apart(): Within
}

/** What some contents hold: a secret before all else, then what is named first. */
export async function lookThrough(
  contents: readonly (string | Bytes)[],
  within: Within,
): Promise<DocumentReading | undefined> {
  let found: DocumentReading | undefined
  for (const content of contents) {
    const inside = await within.look(content)
    if (inside && isSecret(inside)) return inside
    found ??= inside
  }
  return found
}

/** True for what must not be passed on: a key, or a token in clear. */
export function isSecret(reading: DocumentReading): reading is OtherReading {
  return kindOf(reading.kind).is === 'secret'
}

/** The same answer with one more flaw in its form; other answers have no form. */
export function withFlaw(reading: DocumentReading, flaw: FormFlaw): DocumentReading {
  if (reading.kind !== 'push-certificate' && reading.kind !== 'signing-request') return reading
  return { ...reading, form: [...new Set([...(reading.form ?? []), flaw])] }
}

/** What an answer means where it was found inside something else. */
export function foundInside(reading: DocumentReading): DocumentReading | undefined {
  // An archive is worth naming by what is in it.
  if (!tells(reading.kind) && !holdsFiles(reading)) return undefined
  if (reading.kind === 'content-token' || reading.kind === 'unencoded-content-token')
    return { kind: 'wrapped-content-token' }
  if (reading.kind === 'server-token') {
    return { kind: reading.kind, serverToken: { ...reading.serverToken, framed: false } }
  }
  return withFlaw(reading, 'wrapped')
}

/** True for an archive or a document, or one that is a secret for what is in it, whose parts are named. */
export function holdsFiles(reading: DocumentReading): reading is OtherReading & Required<Pick<OtherReading, 'parts'>> {
  const isPacked = reading.kind === 'archive' || reading.kind === 'office-document' || isSecret(reading)
  return isPacked && reading.parts !== undefined
}
