// Reads a file that the user has chosen or dropped, once, and proves who issued it. Heavy: it brings X.509, so import it only where a file is judged.
import { proveIssuer } from '../documents/certificates/issuer.ts'
import type { Authority, DocumentReading, IssuerProof } from '../documents/kinds/types.ts'
import { readDocument, tooLarge } from '../documents/read-document.ts'
import type { Bytes } from '../facts/bytes.ts'
import { MAX_DOCUMENT_BYTES } from '../facts/limits.ts'
import { TRUSTED_AUTHORITIES } from './trusted.ts'

/** What is held of a file in memory. Of a token only facts; the bytes only where the file is public and may be kept. */
export interface FileRead {
  name: string
  /** When it was last changed, as the browser tells it: milliseconds since 1970, UTC. */
  modifiedAt: number
  reading: DocumentReading
  /** Of a push certificate, or of the vendor's certificate in a signing request. */
  authentic?: IssuerProof
  /** Of a signing request: the file as it is. */
  bytes?: Bytes
}

/**
 * Says what a chosen file is and who issued it. One that is too large is answered from its size alone; one that can't be read any
 * more (moved, deleted, a drive that is gone) is `unreadable`. Never throws.
 */
export async function readAndProve(
  file: File,
  authorities: readonly Authority[] = TRUSTED_AUTHORITIES,
): Promise<FileRead> {
  const hints = { name: file.name, modifiedAt: file.lastModified }
  if (file.size > MAX_DOCUMENT_BYTES) return { ...hints, reading: tooLarge(file.size) }
  const buffer = await file.arrayBuffer().catch(() => undefined)
  if (!buffer) return { ...hints, reading: { kind: 'unreadable' } }
  const bytes = new Uint8Array(buffer)
  const reading = await readDocument({ name: file.name, bytes })
  const [certificate, ...helpers] = chainOf(reading)
  const authentic = certificate && (await proveIssuer(certificate, authorities, helpers))
  return {
    ...hints,
    reading,
    ...(authentic && { authentic }),
    ...(reading.kind === 'signing-request' && { bytes }),
  }
}

/** The certificate whose issuer counts, and those that came with it. */
function chainOf(reading: DocumentReading) {
  if (reading.kind === 'push-certificate') return [reading.certificate]
  return reading.kind === 'signing-request' ? reading.signingRequest.chain : []
}
