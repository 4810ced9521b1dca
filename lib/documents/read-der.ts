// Names and reads what DER bytes are: certificates, keys, messages.
import type { Bytes } from './bytes.ts'
import { readCertificate } from './certificate.ts'
import { readElement } from './der.ts'
import { kindOfDer } from './der-kind.ts'
import type { CertificateFacts, DocumentReading, OtherReading } from './types.ts'

/** How much of a signed message is searched for the profile inside. */
const HEAD = 16 * 1024

/** Reads bytes that begin like DER; undefined where they are nothing that is known. */
export async function readDer(bytes: Bytes): Promise<DocumentReading | undefined> {
  const kind = kindOfDer(bytes)
  if (kind === 'certificate') return readWholeCertificate(withoutTail(bytes))
  if (kind === 'signed-message') return { kind: holdsProfile(bytes) ? 'enrollment-profile' : 'certificate-bundle' }
  if (kind === 'encrypted-message') return { kind: 'server-token' }
  return kind === 'unknown' ? undefined : { kind }
}

/** A certificate whose bytes end where it ends -> what kind it is. */
export async function readWholeCertificate(der: Bytes): Promise<DocumentReading> {
  const certificate = await readCertificate(der)
  return certificate ? classifyCertificate(certificate) : { kind: 'broken-certificate' }
}

/** A certificate is an MDM push certificate by its UID; its marker and its issuer are for the judgement to weigh. */
export function classifyCertificate(certificate: CertificateFacts): DocumentReading {
  if (certificate.topic !== undefined) return { kind: 'push-certificate', certificate }
  return otherCertificate(certificate)
}

function otherCertificate(certificate: CertificateFacts): OtherReading {
  return { kind: 'other-certificate', certificate, detail: certificate.commonName ?? certificate.subject }
}

/** Line breaks and zeros that a transfer has put after the end; anything else stays and makes the certificate a broken one. */
function withoutTail(bytes: Bytes): Bytes {
  const end = readElement(bytes)?.end ?? bytes.length
  const isBlank = bytes.subarray(end).every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20)
  return isBlank ? bytes.slice(0, end) : bytes
}

/** An enrolment profile may be wrapped in a signature; it stands there in clear. */
function holdsProfile(bytes: Bytes): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  return head.includes('<plist') || head.includes('PayloadContent')
}
