// Names and reads what DER bytes are: certificates, keys, messages.
import type { Bytes } from '../facts/bytes.ts'
import { readCertificate } from './certificate.ts'
import { classifyCertificate } from './classify-certificate.ts'
import { endOfElement, readElement } from './der.ts'
import { kindOfDer } from './der-kind.ts'
import { readSignedProfile } from './enrollment-profile.ts'
import { readServerToken } from './server-token.ts'
import { readSignedMessage } from './signed-message.ts'
import type { BundlePart, DocumentReading } from './types.ts'

/** Reads bytes that begin like DER, of the file with these bytes; undefined where they are nothing that is known. */
export async function readDer(bytes: Bytes, file: Bytes): Promise<DocumentReading | undefined> {
  const kind = kindOfDer(bytes)
  if (kind === 'certificate') return readWholeCertificate(withoutTail(bytes))
  if (kind === 'signed-message') return readSigned(bytes, file)
  if (kind === 'encrypted-message') return readServerToken(bytes, file, false)
  return kind === 'unknown' ? undefined : { kind }
}

/** A certificate whose bytes end where it ends -> what kind it is. */
export async function readWholeCertificate(der: Bytes): Promise<DocumentReading> {
  const certificate = await readCertificate(der)
  return certificate ? classifyCertificate(certificate) : { kind: 'broken-certificate' }
}

/** What a part of a bundle is called. */
export function partOf(reading: DocumentReading): BundlePart {
  const certificate = 'certificate' in reading ? reading.certificate : undefined
  const name = certificate && (certificate.commonName ?? certificate.subject)
  return { kind: reading.kind, ...(name !== undefined && { name }) }
}

/** Several certificates: which one is meant can't be known, but where only one is a push certificate, it is shown. */
export function bundleOf(
  kind: 'certificate-bundle' | 'mixed-bundle',
  readings: readonly DocumentReading[],
  count: number,
): DocumentReading {
  const found = readings.flatMap((one) => (one.kind === 'push-certificate' ? [one.certificate] : []))
  const [certificate] = found
  return {
    kind,
    ...(certificate && found.length === 1 && { certificate }),
    detail: String(count),
    parts: readings.map(partOf),
  }
}

/** A signed enrolment profile, or a bag of certificates (PKCS#7). */
async function readSigned(bytes: Bytes, file: Bytes): Promise<DocumentReading> {
  if (endOfElement(bytes) === undefined) return { kind: 'truncated' }
  const message = readSignedMessage(bytes)
  const profile = message && (await readSignedProfile(message, file))
  if (profile) return profile
  if (!message || message.certificates.length === 0) return { kind: 'binary' }
  const readings = await Promise.all(message.certificates.map(readWholeCertificate))
  return bundleOf('certificate-bundle', readings, readings.length)
}

/** Line breaks and zeros that a transfer has put after the end; anything else stays and makes the certificate a broken one. */
function withoutTail(bytes: Bytes): Bytes {
  const end = readElement(bytes)?.end ?? bytes.length
  const isBlank = bytes.subarray(end).every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20)
  return isBlank ? bytes.slice(0, end) : bytes
}
