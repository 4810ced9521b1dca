// Reads the facts of one X.509 certificate.
import 'reflect-metadata'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  type Name,
  SubjectKeyIdentifierExtension,
  X509Certificate,
} from '@peculiar/x509'
import { type Bytes, sha256, toBase64 } from './bytes.ts'
import { childrenOf, contentOf, INTEGER, readElement } from './der.ts'
import { readName, serialText, UID } from './distinguished-name.ts'
import { keyOfCertificate, rsaBits } from './public-key.ts'
import type { CertificateFacts, KeyUse } from './types.ts'

const COMMON_NAME = '2.5.4.3'
const ORGANISATION = '2.5.4.10'
/** Apple's marker of a production push certificate. */
const PUSH_MARKER = '1.2.840.113635.100.6.3.2'
const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'
const TOPIC = /^com\.apple\.mgmt\.External\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** Real certificates are below 3 kB; larger ones are not parsed. */
const LARGEST_CERTIFICATE = 64 * 1024
/** Far above any real certificate; keeps hostile nesting cheap. */
const LIMITS = { berOptions: { maxDepth: 32, maxNodes: 4000, maxContentLength: LARGEST_CERTIFICATE } }

/** DER -> facts; undefined where the bytes are no whole certificate. Never throws. */
export async function readCertificate(der: Bytes): Promise<CertificateFacts | undefined> {
  if (der.length > LARGEST_CERTIFICATE || readElement(der)?.end !== der.length) return undefined
  try {
    return await factsOf(der)
  } catch {
    return undefined
  }
}

/** What the subject's UID says, whatever it is; undefined where there is none or more than one. */
function uidOf(subject: Name): string | undefined {
  const values = subject.getField(UID)
  return values.length === 1 ? values[0] : undefined
}

async function factsOf(der: Bytes): Promise<CertificateFacts | undefined> {
  const certificate = new X509Certificate(der, LIMITS)
  const subject = readName(certificate.subjectName.toArrayBuffer())
  const issuer = readName(certificate.issuerName.toArrayBuffer())
  const key = keyOfCertificate(der)
  const serial = serialOf(der)
  const notBefore = certificate.notBefore.getTime()
  const notAfter = certificate.notAfter.getTime()
  if (!key || serial === undefined || !Number.isFinite(notBefore) || !Number.isFinite(notAfter)) return undefined
  const uid = uidOf(subject)
  const commonNames = subject.getField(COMMON_NAME)
  const keyId = certificate.getExtension(SubjectKeyIdentifierExtension)?.keyId.toLowerCase()
  const authorityKeyId = certificate.getExtension(AuthorityKeyIdentifierExtension)?.keyId?.toLowerCase()
  const keyBits = rsaBits(key)
  const keyUses = keyUsesOf(certificate)
  const [issuerOrganisation] = issuer.getField(ORGANISATION)
  const [issuerCommonName] = issuer.getField(COMMON_NAME)
  return {
    ...(uid !== undefined && TOPIC.test(uid) && { topic: uid }),
    // Several names are shown as they are, so that a second one can't hide behind the first.
    ...(commonNames.length > 0 && { commonName: commonNames.join(', ') }),
    subject: subject.toString(),
    issuer: issuer.toString(),
    serial,
    notBefore,
    notAfter,
    publicKey: toBase64(key),
    sha256: await sha256(der),
    der: toBase64(der),
    hasPushMarker: certificate.getExtension(PUSH_MARKER) !== null,
    hasClientAuth: certificate.getExtension(ExtendedKeyUsageExtension)?.usages.includes(CLIENT_AUTH) ?? false,
    isAuthority: certificate.getExtension(BasicConstraintsExtension)?.ca ?? false,
    ...(keyBits !== undefined && { keyBits }),
    ...(keyUses && { keyUses }),
    ...(keyId && { keyId }),
    ...(authorityKeyId && { authorityKeyId }),
    ...(issuerOrganisation && { issuerOrganisation }),
    ...(issuerCommonName && { issuerCommonName }),
  }
}

function keyUsesOf(certificate: X509Certificate): KeyUse[] | undefined {
  const usages = certificate.getExtension(KeyUsagesExtension)?.usages
  if (usages === undefined) return undefined
  const uses: KeyUse[] = []
  if (usages & KeyUsageFlags.digitalSignature) uses.push('digitalSignature')
  if (usages & KeyUsageFlags.keyEncipherment) uses.push('keyEncipherment')
  if (usages & KeyUsageFlags.keyCertSign) uses.push('keyCertSign')
  return uses.length > 0 ? uses : ['other']
}

/** The serial's digits as they stand in the file, so that two serials are equal only when their bytes are. */
function serialOf(der: Bytes): string | undefined {
  const outer = readElement(der)
  const [signed] = outer ? childrenOf(der, outer) : []
  const serial = signed && childrenOf(der, signed).find((field) => field.tag === INTEGER)
  return serial && serialText(contentOf(der, serial))
}
