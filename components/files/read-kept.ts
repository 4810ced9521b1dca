// Reads a file that was kept, to put it beside another one. Heavy: it brings X.509.

import { readDocument } from '../../lib/documents/read-document.ts'
import { fromBase64, sha256 } from '../../lib/facts/bytes.ts'
import type { Comparable } from '../../lib/judgement/files/compare.ts'
import type { KeptFile } from '../../lib/model/kept-file.ts'

/** Undefined where it is not what it was kept as: its place on the disk was damaged. */
export async function readKept({ kind, fileName, bytes, sha256: expected }: KeptFile): Promise<Comparable | undefined> {
  if ((await sha256(bytes)) !== expected) return undefined
  const reading = await readDocument({ name: fileName, bytes })
  if (reading.kind !== kind) return undefined
  const printOf = (publicKey: string) => sha256(fromBase64(publicKey) ?? new Uint8Array())
  if (reading.kind === 'push-certificate') {
    return { kind: reading.kind, certificate: reading.certificate, key: await printOf(reading.certificate.publicKey) }
  }
  if (reading.kind !== 'signing-request') return undefined
  const { signingRequest } = reading
  return { kind: reading.kind, signingRequest, key: await printOf(signingRequest.publicKey) }
}
