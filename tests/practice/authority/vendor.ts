// The certificate of an MDM vendor, with which it signs its customers' signing requests.
import 'reflect-metadata'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'
import { makeSerial, SIGNING, UID } from './keys.ts'

const DER_NULL = new Uint8Array([0x05, 0x00])
/** Marks a vendor's certificate, according to one published source. */
const VENDOR_MARKER = '1.2.840.113635.100.4.12'

/** Issues `CN=MDM Vendor: <vendor>` under the intermediate. */
export async function issueVendorCertificate(order: {
  vendor: string
  publicKey: CryptoKey
  intermediate: { certificate: X509Certificate; key: CryptoKey }
  notBefore: Date
  notAfter: Date
}): Promise<X509Certificate> {
  return X509CertificateGenerator.create({
    subject: [
      { [UID]: ['TESTTEAMID'] },
      { CN: [`MDM Vendor: ${order.vendor}`] },
      { OU: ['TESTTEAMID'] },
      { O: [order.vendor] },
      { C: ['JP'] },
    ],
    issuer: order.intermediate.certificate.subjectName.toJSON(),
    publicKey: order.publicKey,
    signingKey: order.intermediate.key,
    serialNumber: makeSerial(),
    notBefore: order.notBefore,
    notAfter: order.notAfter,
    signingAlgorithm: SIGNING,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      await SubjectKeyIdentifierExtension.create(order.publicKey),
      await AuthorityKeyIdentifierExtension.create(order.intermediate.certificate.publicKey),
      new Extension(VENDOR_MARKER, false, DER_NULL),
    ],
  })
}
