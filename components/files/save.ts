// Saves a kept file again, as a download of the page itself: no permission is needed for that.
import { toBase64 } from '../../lib/facts/bytes.ts'
import type { KeptFile } from '../../lib/model/kept-file.ts'
import { saveFile } from '../state/save-file.ts'

/** The kept file as the portal or the console handed it out: a certificate as PEM, whatever form it came in. */
export function fileAgain({ kind, bytes, fileName }: Pick<KeptFile, 'kind' | 'bytes' | 'fileName'>): File {
  if (kind === 'signing-request') return new File([bytes], fileName, { type: 'application/octet-stream' })
  const name = `${fileName.replace(/\.(?:pem|cer|crt|der|txt)$/i, '')}.pem`
  return new File([pemOf(bytes)], name, { type: 'application/x-pem-file' })
}

export function saveAgain(kept: KeptFile): void {
  saveFile(fileAgain(kept))
}

/** Lines of 64 characters that end in LF, as Apple writes it. Source of the format: RFC 7468. */
function pemOf(der: Uint8Array): string {
  const lines = toBase64(der).match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
