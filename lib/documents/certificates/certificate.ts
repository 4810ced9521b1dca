// Reads the facts of one X.509 certificate.
// By our own walk: the library would read every extension and the key with it, at many times the time.
import { type Bytes, sha256, toBase64 } from '../../facts/bytes.ts'
import { isTopic } from '../../facts/topic.ts'
import { readTime } from '../bytes/asn1-time.ts'
import { childrenOf, contentOf, INTEGER, readElement, SEQUENCE } from '../bytes/der.ts'
import type { CertificateFacts } from '../kinds/types.ts'
import { secretAmong } from '../secrets/secrets.ts'
import { type DistinguishedName, readName, serialText } from './distinguished-name.ts'
import { readExtensions } from './extensions.ts'
import { COMMON_NAME, ORGANISATION, UID } from './plain-name.ts'
import { keyOfCertificate, rsaBits } from './public-key.ts'
import { signedParts } from './signature.ts'
import { certificateFields } from './signed-part.ts'

/** Real certificates are below 3 kB; larger ones are not parsed. */
const LARGEST_CERTIFICATE = 64 * 1024

/** DER -> facts; undefined where the bytes are no whole certificate, or have a secret among them. Never throws. */
export async function readCertificate(der: Bytes): Promise<CertificateFacts | undefined> {
  if (der.length > LARGEST_CERTIFICATE || readElement(der)?.end !== der.length || secretAmong(der)) return undefined
  try {
    return await factsOf(der)
  } catch {
    return undefined
  }
}

/** What the subject's UID says, whatever it is; undefined where there is none or more than one. */
function uidOf(subject: DistinguishedName): string | undefined {
  const values = subject.values(UID)
  return values.length === 1 ? values[0] : undefined
}

async function factsOf(der: Bytes): Promise<CertificateFacts | undefined> {
  // Begun first: it is done elsewhere, while the rest is read here.
  const digest = sha256(der)
  const fields = signedParts(der) && fieldsOf(der)
  const key = keyOfCertificate(der)
  if (!key || !fields) return undefined
  const { notBefore, notAfter } = fields
  const subject = readName(der, fields.subject)
  const issuer = readName(der, fields.issuer)
  const uid = uidOf(subject)
  const commonNames = subject.values(COMMON_NAME)
  const keyBits = rsaBits(key)
  const [issuerOrganisation] = issuer.values(ORGANISATION)
  const [issuerCommonName] = issuer.values(COMMON_NAME)
  return {
    ...(uid !== undefined && isTopic(uid) && { topic: uid }),
    // Several names are shown as they are, so that a second one can't hide behind the first.
    ...(commonNames.length > 0 && { commonName: commonNames.join(', ') }),
    subject: subject.text,
    issuer: issuer.text,
    serial: serialText(contentOf(der, fields.serial)),
    notBefore,
    notAfter,
    publicKey: toBase64(key),
    sha256: await digest,
    der: toBase64(der),
    ...readExtensions(der, fields.all),
    ...(keyBits !== undefined && { keyBits }),
    ...(issuerOrganisation && { issuerOrganisation }),
    ...(issuerCommonName && { issuerCommonName }),
  }
}

/** Undefined where one of them is of another kind than a certificate's. */
function fieldsOf(der: Bytes) {
  const all = certificateFields(der)
  const [serial, , issuer, validity, subject] = all
  if (serial?.tag !== INTEGER || issuer?.tag !== SEQUENCE || subject?.tag !== SEQUENCE) return undefined
  const [from, until] = validity ? childrenOf(der, validity) : []
  const notBefore = readTime(der, from)
  const notAfter = readTime(der, until)
  if (notBefore === undefined || notAfter === undefined) return undefined
  return { all, serial, issuer, subject, notBefore, notAfter }
}
