// Names and reads what DER bytes are: certificates, keys, messages.
import type { Bytes } from '../../facts/bytes.ts'
import { isBinaryList } from '../bytes/binary-list.ts'
import { withDefiniteLengths } from '../bytes/definite.ts'
import { endOfElement } from '../bytes/der.ts'
import { isKey, kindOfDer } from '../bytes/der-kind.ts'
import { looksLikePropertyList } from '../bytes/property-list.ts'
import { decodeText } from '../bytes/text.ts'
import { readCertificate } from '../certificates/certificate.ts'
import { withoutTail } from '../certificates/certificate-bytes.ts'
import { classifyCertificate } from '../certificates/classify-certificate.ts'
import { checkSignature } from '../certificates/message-signature.ts'
import { readSignedMessage, type SignedMessage } from '../certificates/signed-message.ts'
import type { BundlePart, DocumentReading } from '../kinds/types.ts'
import { readServerToken } from '../renewal/server-token.ts'
import { holdsLongWord, secretAmong } from '../secrets/secrets.ts'
import { readListBytes, readListText } from './read-list.ts'
import { foundInside, type Within, withFlaw } from './within.ts'

/** Reads bytes that begin like DER; undefined where they are nothing that is known. */
export async function readDer(bytes: Bytes, within: Within): Promise<DocumentReading | undefined> {
  const kind = kindOfDer(bytes)
  if (kind === 'certificate') {
    const behind = kindOfDer(bytes.subarray(endOfElement(bytes) ?? bytes.length))
    if (isKey(behind)) return { kind: behind }
    return readWholeCertificate(withoutTail(bytes))
  }
  if (kind === 'signed-message') return readSigned(bytes, within)
  if (kind === 'encrypted-message') return readServerToken(bytes, within.file, false)
  return kind === 'unknown' ? undefined : { kind }
}

/** A certificate whose bytes end where it ends -> what kind it is. */
export async function readWholeCertificate(der: Bytes): Promise<DocumentReading> {
  const whole = await readInDer(der)
  if (whole) return whole
  const secret = secretAmong(der)
  if (secret) return secret
  const definite = withDefiniteLengths(der)
  const inDer = definite && (await readInDer(definite))
  return inDer ? withFlaw(inDer, 'lengths') : { kind: 'broken-certificate' }
}

/** A certificate in DER alone. A push certificate is kept and copied: none with a text among its bytes is genuine. */
async function readInDer(der: Bytes): Promise<DocumentReading | undefined> {
  const certificate = await readCertificate(der)
  const isTampered = certificate?.topic !== undefined && holdsLongWord(der)
  return isTampered ? { kind: 'broken-certificate' } : certificate && classifyCertificate(certificate)
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

/** A signed profile, a bag of certificates (PKCS#7), or a signed mail with something in it. */
async function readSigned(bytes: Bytes, within: Within): Promise<DocumentReading> {
  if (endOfElement(bytes) === undefined) return { kind: 'truncated' }
  const message = readSignedMessage(bytes)
  if (!message) return { kind: 'unread-message' }
  if (message.content) {
    const inside = (await readSignedList(message, message.content, within)) ?? (await within.look(message.content))
    return inside ?? { kind: 'unread-message' }
  }
  // Its certificates are the signer's, and what was signed is another file.
  if (message.signer) return { kind: 'detached-signature' }
  const readings = await Promise.all(message.certificates.map(readWholeCertificate))
  const [only] = readings
  if (!only) return { kind: 'unread-message' }
  return readings.length === 1 ? withFlaw(only, 'wrapped') : bundleOf('certificate-bundle', readings, readings.length)
}

/** A property list that stands in clear inside its signature, as consoles sign profiles. */
async function readSignedList(
  message: SignedMessage,
  content: Bytes,
  within: Within,
): Promise<DocumentReading | undefined> {
  const isBinary = isBinaryList(content)
  const decoded = isBinary ? undefined : decodeText(content)
  if (!isBinary && !(decoded && looksLikePropertyList(decoded.text))) return undefined
  const signature = await checkSignature(message)
  const reading = decoded
    ? await readListText(decoded.text, within, 'plain', signature)
    : await readListBytes(content, within, signature)
  return foundInside(reading)
}
