// Reads one of many files and proves where it comes from. Heavy: it brings X.509, so it is imported at the first file.

import { proveIssuer } from '../../lib/documents/issuer.ts'
import { readFile } from '../../lib/documents/read-file.ts'
import type { DocumentReading, IssuerProof } from '../../lib/documents/types.ts'
import { TRUSTED_AUTHORITIES } from '../../lib/examination/trusted.ts'
import { type Bytes, fromBase64, sha256 } from '../../lib/facts/bytes.ts'

/** What is held of a file in memory. Of a token only facts; the file itself only where it is public and may be kept. */
export interface FileRead {
  reading: DocumentReading
  /** Of a certificate, or of the vendor's certificate in a signing request. */
  authentic?: IssuerProof
  /** SHA-256 of the key it carries, lower-case hexadecimal. */
  key?: string
  /** A signing request, as it is in the file. */
  request?: Bytes
}

/** Reads a file. Never throws; a file that is gone is `unreadable`. */
export async function readOne(file: File): Promise<FileRead> {
  const reading = await readFile(file)
  if (reading.kind === 'push-certificate') {
    const { certificate } = reading
    const authentic = await proveIssuer(certificate, TRUSTED_AUTHORITIES)
    return { reading, authentic, key: await printOf(certificate.publicKey) }
  }
  if (reading.kind === 'signing-request') {
    const { chain, publicKey } = reading.signingRequest
    const [vendor, ...helpers] = chain
    const authentic = vendor && (await proveIssuer(vendor, TRUSTED_AUTHORITIES, helpers))
    const request = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    )
    const key = await printOf(publicKey)
    return { reading, key, ...(authentic && { authentic }), ...(request && { request }) }
  }
  return { reading }
}

function printOf(publicKey: string): Promise<string> {
  return sha256(fromBase64(publicKey) ?? new Uint8Array())
}
