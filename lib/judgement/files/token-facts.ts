// What may be known of a token once its file has been read, and is remembered of it: never the token itself.

import { readServerTokenName } from '../../documents/token-file-name.ts'
import type { DocumentReading } from '../../documents/types.ts'
import type { TokenFacts } from '../../model/token.ts'
import { estimateExpiry } from './server-token.ts'

/** The facts of a token's file; undefined for any other file. `at`: when it was judged, milliseconds since 1970, UTC. */
export function tokenFactsOf(reading: DocumentReading, fileName: string, at: number): TokenFacts | undefined {
  if (reading.kind === 'content-token') {
    const { sha256, organisationName, notAfter } = reading.contentToken
    return {
      fileName,
      sha256,
      ...(organisationName !== undefined && { name: organisationName }),
      ...(notAfter !== undefined && { notAfter }),
      at,
    }
  }
  if (reading.kind !== 'server-token') return undefined
  const { sha256, recipients } = reading.serverToken
  const named = readServerTokenName(fileName)
  const [{ issuer, serial } = {}] = recipients
  return {
    fileName,
    sha256,
    ...(named && { name: named.server, notAfter: estimateExpiry(named.at) }),
    ...(issuer !== undefined && serial !== undefined && { recipient: { issuer, serial } }),
    at,
  }
}
