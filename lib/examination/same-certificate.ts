// Whether a file is the certificate that was judged, in whatever form it comes: light, for a page that needs no more than that.
import { certificateBytes } from '../documents/certificates/certificate-bytes.ts'
import { type Bytes, sha256 } from '../facts/bytes.ts'
import { MAX_DOCUMENT_BYTES } from '../facts/limits.ts'
import { TOPIC_PREFIX } from '../facts/topic.ts'
import type { RunCertificate } from '../model/run.ts'

/** True for one certificate, in whatever form, that is an MDM push certificate, anybody's. Never throws. */
export async function isPushCertificate(file: Blob): Promise<boolean> {
  const der = await bytesOf(file)
  return der !== undefined && new TextDecoder('latin1').decode(der).includes(TOPIC_PREFIX)
}

/** A certificate's digest is that of its DER: the same in PEM and in DER. Never throws; a file that can't be read is not the one. */
export async function isSameCertificate(
  file: Blob,
  { sha256: expected }: Pick<RunCertificate, 'sha256'>,
): Promise<boolean> {
  const der = await bytesOf(file)
  return der !== undefined && (await sha256(der)) === expected
}

async function bytesOf(file: Blob): Promise<Bytes | undefined> {
  if (file.size > MAX_DOCUMENT_BYTES) return undefined
  try {
    return certificateBytes(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return undefined
  }
}
