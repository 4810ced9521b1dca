// Issues MDM push certificates with the profile of real ones.
import 'reflect-metadata'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CertificatePolicyExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Pkcs10CertificateRequest,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'
import type { Authority, Issuer } from '../authority.ts'
import { base64, importPublicKey, makeSerial, pem, plainSerial, SIGNING, UID } from './keys.ts'

/** What to issue. Times are milliseconds since 1970, UTC; certificates know whole seconds. */
export interface PushCertificateOrder {
  /** `com.apple.mgmt.External.<uuid>`, or any other UID that a test wants. The CN is `APSP:` and what follows its last dot. */
  topic: string
  /** Puts another name in the CN than the topic's own: no real certificate has that. */
  commonName?: string
  /** Whose key the certificate carries: a public key, or a signing request (DER of PKCS#10). */
  key: CryptoKey | Uint8Array
  notBefore: number
  notAfter: number
  /** Lower-case hexadecimal; random where absent. */
  serial?: string
  /** Two letters, copied from the signing request by the portal. */
  country?: string
  /** Another issuer than the authority that issues push certificates. */
  issuer?: Issuer
  /** Leaves out the marker of a production push certificate. */
  withoutPushMarker?: boolean
}

export interface IssuedCertificate {
  pem: string
  der: Uint8Array
  topic: string
  /** Lower-case hexadecimal without leading zeros. */
  serial: string
  /** The names of the subject in their order in the certificate: UID, CN, C. */
  subject: { uid: string; commonName: string; country: string }
  /** SubjectPublicKeyInfo, DER, base64. */
  publicKey: string
  notBefore: number
  notAfter: number
}

const PUSH_MARKER = '1.2.840.113635.100.6.3.2'
const APPLE_POLICY = '1.2.840.113635.100.5.1'
const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'
const DER_NULL = new Uint8Array([0x05, 0x00])

/** What a list says of a certificate, whose file is made the moment somebody asks for it: that takes a hundredth of a second. */
export type CertificateToCome = Pick<IssuedCertificate, 'topic' | 'serial' | 'subject' | 'notBefore' | 'notAfter'> & {
  issued: () => Promise<IssuedCertificate>
}

/** The facts of the certificate that is issued when it is asked for, once. Times of the order are whole seconds. */
export function certificateToCome(authority: Authority, order: PushCertificateOrder): CertificateToCome {
  const { topic, notBefore, notAfter, serial = makeSerial() } = order
  let issued: Promise<IssuedCertificate> | undefined
  return {
    topic,
    serial,
    subject: subjectOf(order),
    notBefore,
    notAfter,
    issued: () => {
      issued ??= issuePushCertificate(authority, { ...order, serial })
      return issued
    },
  }
}

/** Issues a push certificate; throws where the order's key cannot be read. */
export async function issuePushCertificate(
  authority: Authority,
  order: PushCertificateOrder,
): Promise<IssuedCertificate> {
  const key = order.key instanceof Uint8Array ? await keyOf(order.key) : order.key
  const issuer = order.issuer ?? authority.issuing
  const subject = subjectOf(order)
  const certificate = await X509CertificateGenerator.create({
    subject: [{ [UID]: [subject.uid] }, { CN: [subject.commonName] }, { C: [subject.country] }],
    issuer: issuer.certificate.subjectName.toJSON(),
    publicKey: key,
    signingKey: issuer.key,
    serialNumber: order.serial ?? makeSerial(),
    notBefore: new Date(order.notBefore),
    notAfter: new Date(order.notAfter),
    signingAlgorithm: SIGNING,
    extensions: [
      new BasicConstraintsExtension(false, undefined, false),
      await AuthorityKeyIdentifierExtension.create(issuer.certificate.publicKey),
      new CertificatePolicyExtension([APPLE_POLICY]),
      new ExtendedKeyUsageExtension([CLIENT_AUTH]),
      new CRLDistributionPointsExtension(['http://crl.example.test/aai2ca.crl']),
      await SubjectKeyIdentifierExtension.create(key),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, false),
      ...(order.withoutPushMarker ? [] : [new Extension(PUSH_MARKER, false, DER_NULL)]),
    ],
  })
  return {
    pem: pem(certificate.rawData),
    der: new Uint8Array(certificate.rawData),
    topic: order.topic,
    serial: plainSerial(certificate),
    subject,
    publicKey: base64(certificate.publicKey.rawData),
    notBefore: certificate.notBefore.getTime(),
    notAfter: certificate.notAfter.getTime(),
  }
}

function subjectOf({ topic, commonName, country }: PushCertificateOrder): IssuedCertificate['subject'] {
  return {
    uid: topic,
    commonName: commonName ?? `APSP:${topic.split('.').at(-1) ?? topic}`,
    country: country ?? 'JP',
  }
}

function keyOf(signingRequest: Uint8Array): Promise<CryptoKey> {
  return importPublicKey(base64(new Pkcs10CertificateRequest(Uint8Array.from(signingRequest)).publicKey.rawData))
}
