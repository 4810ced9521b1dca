// What a reader needs to look inside what it has unpacked, and what an answer found there becomes.
import type { Bytes } from '../facts/bytes.ts'
import { kindOf, tells } from './kinds.ts'
import type { DocumentReading, FormFlaw } from './types.ts'

export interface Within {
  /** The bytes of the whole file, for its SHA-256. */
  file: Bytes
  /**
   * Reads what was found inside the file. Undefined where it is nothing worth naming, or where so much has been unpacked that a real
   * file can't be the reason.
   */
  look(content: Bytes | string): Promise<DocumentReading | undefined>
}

/** What some contents hold: a secret before all else, then what is named first. */
export async function lookThrough(
  contents: readonly (string | Bytes)[],
  within: Within,
): Promise<DocumentReading | undefined> {
  let found: DocumentReading | undefined
  for (const content of contents) {
    const inside = await within.look(content)
    if (inside && kindOf(inside.kind).is === 'secret') return inside
    found ??= inside
  }
  return found
}

/** The same answer with one more flaw in its form; other answers have no form. */
export function withFlaw(reading: DocumentReading, flaw: FormFlaw): DocumentReading {
  if (reading.kind !== 'push-certificate' && reading.kind !== 'signing-request') return reading
  return { ...reading, form: [...new Set([...(reading.form ?? []), flaw])] }
}

/** What an answer means where it was found inside something else. */
export function foundInside(reading: DocumentReading): DocumentReading | undefined {
  if (!tells(reading.kind)) return undefined
  if (reading.kind === 'content-token' || reading.kind === 'unencoded-content-token')
    return { kind: 'wrapped-content-token' }
  if (reading.kind === 'server-token') {
    return { kind: reading.kind, serverToken: { ...reading.serverToken, framed: false } }
  }
  return withFlaw(reading, 'wrapped')
}
