// A file's facts as they are put beside an earlier file's.
import type { DocumentReading } from '../documents/kinds/types.ts'
import { fromBase64, sha256 } from '../facts/bytes.ts'
import type { Comparable } from '../judgement/files/compare.ts'
import { type RememberedFor, tokenFactsOf } from './remembered.ts'

/** SHA-256 of the key that a file carries, lower-case hexadecimal; undefined for a file without one to compare. */
export async function keyPrintOf(reading: DocumentReading): Promise<string | undefined> {
  const key = keyOf(reading)
  return key === undefined ? undefined : sha256(fromBase64(key) ?? new Uint8Array())
}

function keyOf(reading: DocumentReading): string | undefined {
  if (reading.kind === 'push-certificate') return reading.certificate.publicKey
  return reading.kind === 'signing-request' ? reading.signingRequest.publicKey : undefined
}

/** `at`: when a token was last changed, milliseconds since 1970, UTC. Undefined for a file of which nothing is compared. */
export function comparableOf(
  { reading, name, key = '' }: { reading: DocumentReading; name: string; key?: string | undefined },
  owner: RememberedFor,
  at: number,
): Comparable | undefined {
  switch (reading.kind) {
    case 'push-certificate':
      return { kind: reading.kind, certificate: reading.certificate, key }
    case 'signing-request':
      return { kind: reading.kind, signingRequest: reading.signingRequest, key }
    case 'server-token':
    case 'content-token': {
      const token = tokenFactsOf(reading, name, owner)
      return token && { kind: reading.kind, token: { ...token, at } }
    }
    default:
      return undefined
  }
}
