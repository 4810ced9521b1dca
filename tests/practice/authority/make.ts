// Makes the test authorities once: a root, the issuer of push certificates, the intermediate of vendors and one vendor.
import 'reflect-metadata'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  type JsonName,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'
import { DAY } from '../../../lib/facts/time.ts'
import { base64, makeKeys, makeSerial, SIGNING } from './keys.ts'
import { issueVendorCertificate } from './vendor.ts'

/** Of what is made here: an authority of another one is made anew. */
export const VERSION = 1

/** The authority as it is kept in a file. Certificates are DER, keys PKCS#8 and SubjectPublicKeyInfo, all in base64. */
export interface KeptAuthority {
  version: number
  notAfter: number
  root: KeptIssuer
  issuing: KeptIssuer
  intermediate: KeptIssuer
  vendor: KeptIssuer
  spareKeys: string[]
}

interface KeptIssuer {
  certificate: string
  privateKey: string
}

const LASTS = 10 * 365 * DAY

const ROOT: JsonName = [
  { C: ['US'] },
  { O: ['TEST Inc.'] },
  { OU: ['TEST Certification Authority'] },
  { CN: ['TEST Root CA'] },
]
const ISSUING: JsonName = [
  { CN: ['TEST Application Integration 2 Certification Authority'] },
  { OU: ['TEST Certification Authority'] },
  { O: ['TEST Inc.'] },
  { C: ['US'] },
]
const INTERMEDIATE: JsonName = [
  { CN: ['TEST Worldwide Developer Relations Certification Authority'] },
  { OU: ['G3'] },
  { O: ['TEST Inc.'] },
  { C: ['US'] },
]

/** Makes all authorities anew, valid from two years before `now` (so that expired certificates fit in) until ten years after. */
export async function makeAuthority(now: number): Promise<KeptAuthority> {
  const notBefore = new Date(now - 2 * 365 * DAY)
  const notAfter = new Date(now + LASTS)
  const [rootKeys, issuingKeys, intermediateKeys, vendorKeys] = await Promise.all([
    makeKeys(),
    makeKeys(),
    makeKeys(),
    makeKeys(),
  ])
  const spare = await Promise.all(Array.from({ length: 8 }, makeKeys))
  const root = await X509CertificateGenerator.createSelfSigned({
    name: ROOT,
    keys: rootKeys,
    serialNumber: makeSerial(),
    notBefore,
    notAfter,
    signingAlgorithm: SIGNING,
    extensions: await authorityExtensions(rootKeys),
  })
  const under = async (name: JsonName, keys: CryptoKeyPair): Promise<X509Certificate> =>
    X509CertificateGenerator.create({
      subject: name,
      issuer: root.subjectName.toJSON(),
      publicKey: keys.publicKey,
      signingKey: rootKeys.privateKey,
      serialNumber: makeSerial(),
      notBefore,
      notAfter,
      signingAlgorithm: SIGNING,
      extensions: await authorityExtensions(keys, rootKeys),
    })
  const intermediate = await under(INTERMEDIATE, intermediateKeys)
  const vendor = await issueVendorCertificate({
    vendor: 'i3Systems,Inc.',
    publicKey: vendorKeys.publicKey,
    intermediate: { certificate: intermediate, key: intermediateKeys.privateKey },
    notBefore,
    notAfter,
  })
  return {
    version: VERSION,
    notAfter: notAfter.getTime(),
    root: await keep(root, rootKeys),
    issuing: await keep(await under(ISSUING, issuingKeys), issuingKeys),
    intermediate: await keep(intermediate, intermediateKeys),
    vendor: await keep(vendor, vendorKeys),
    spareKeys: await Promise.all(
      spare.map(async (keys) => base64(await crypto.subtle.exportKey('spki', keys.publicKey))),
    ),
  }
}

async function authorityExtensions(keys: CryptoKeyPair, issuer?: CryptoKeyPair) {
  return [
    new BasicConstraintsExtension(true, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ...(issuer ? [await AuthorityKeyIdentifierExtension.create(issuer.publicKey)] : []),
  ]
}

async function keep(certificate: X509Certificate, keys: CryptoKeyPair): Promise<KeptIssuer> {
  return {
    certificate: base64(certificate.rawData),
    privateKey: base64(await crypto.subtle.exportKey('pkcs8', keys.privateKey)),
  }
}
