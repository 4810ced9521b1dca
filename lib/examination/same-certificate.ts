// Whether a file is the certificate that was judged, in whatever form it comes: light, for a page that needs no more than that.
import { certificateBytes } from '../documents/certificates/certificate-bytes.ts'
import { sha256 } from '../facts/bytes.ts'
import { MAX_DOCUMENT_BYTES } from '../facts/limits.ts'
import type { RunCertificate } from '../model/run.ts'

/** A certificate's digest is that of its DER: the same in PEM and in DER. Never throws; a file that can't be read is not the one. */
export async function isSameCertificate(
  file: Blob,
  { sha256: expected }: Pick<RunCertificate, 'sha256'>,
): Promise<boolean> {
  if (file.size > MAX_DOCUMENT_BYTES) return false
  try {
    const der = certificateBytes(new Uint8Array(await file.arrayBuffer()))
    return der !== undefined && (await sha256(der)) === expected
  } catch {
    return false
  }
}
