// Names and reads a text with PEM blocks: one certificate, or something that is no use in its place.
import { readElement } from './der.ts'
import { type PemBlock, readPem } from './pem.ts'
import { readWholeCertificate } from './read-der.ts'
import type { CertificateFacts, DocumentReading } from './types.ts'

const CERTIFICATE = /^(?:X509 |TRUSTED )?CERTIFICATE$/
/** Certificates of a bundle beyond these are not read. */
const MOST_CERTIFICATES = 16

/** Reads the blocks; undefined where the text has none. */
export async function readPemText(text: string): Promise<DocumentReading | undefined> {
  const blocks = readPem(text)
  if (blocks.length === 0)
    return /BEGIN (?:X509 |TRUSTED )?CERTIFICATE/.test(text) ? { kind: 'broken-certificate' } : undefined
  // A private key is said first: a file that holds one must not be passed on, whatever else is in it.
  if (blocks.some((block) => block.label.endsWith('PRIVATE KEY'))) return { kind: 'private-key' }
  const certificates = blocks.filter((block) => CERTIFICATE.test(block.label))
  if (certificates.length > 1) return readBundle(certificates)
  const [certificate] = certificates
  if (certificate) return readBlock(certificate)
  return readOther(blocks)
}

async function readBlock(block: PemBlock): Promise<DocumentReading> {
  if (!block.der) return { kind: block.complete ? 'broken-certificate' : 'truncated' }
  const end = readElement(block.der)?.end ?? 0
  if (end > block.der.length || (!block.complete && end !== block.der.length)) return { kind: 'truncated' }
  // OpenSSL writes trust settings behind the certificate itself.
  const der = block.label.startsWith('TRUSTED') ? block.der.slice(0, end) : block.der
  return readWholeCertificate(der)
}

/** Several certificates: which one is meant can't be known, but where only one is a push certificate, it is shown. */
async function readBundle(blocks: PemBlock[]): Promise<DocumentReading> {
  const readings = await Promise.all(blocks.slice(0, MOST_CERTIFICATES).map(readBlock))
  const found: CertificateFacts[] = readings
    .filter((reading) => reading.kind === 'push-certificate')
    .map((reading) => reading.certificate)
  const [certificate] = found
  return {
    kind: 'certificate-bundle',
    ...(certificate && found.length === 1 && { certificate }),
    detail: String(blocks.length),
  }
}

function readOther(blocks: PemBlock[]): DocumentReading {
  const labels = blocks.map((block) => block.label)
  if (labels.some((label) => label.endsWith('CERTIFICATE REQUEST'))) return { kind: 'bare-signing-request' }
  if (labels.some((label) => label.endsWith('PUBLIC KEY'))) return { kind: 'public-key' }
  if (labels.includes('PKCS7')) return { kind: 'certificate-bundle' }
  if (labels.includes('CMS')) return { kind: 'server-token' }
  return { kind: 'text' }
}
