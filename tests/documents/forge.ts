// Authorities of any name and right, and requests signed by whoever is wanted: what a forger could make, and a vendor get wrong.
import { DAY } from '../../lib/facts/time.ts'
import 'reflect-metadata'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'
import { readCertificate } from '../../lib/documents/certificates/certificate.ts'
import type { Authority, CertificateFacts } from '../../lib/documents/kinds/types.ts'
import { type Issuer, pem } from '../practice/authority.ts'

const NOW = Date.now()

type KeyKind = RsaHashedKeyGenParams | EcKeyGenParams
export const RSA: KeyKind = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
}
export const P384: KeyKind = { name: 'ECDSA', namedCurve: 'P-384' }

/** What a certificate may do; an authority without limits where nothing is said. */
export interface Rights {
  pathLength?: number
  /** Flags of `KeyUsageFlags`. */
  uses?: number
  authority?: boolean
  /** It doesn't name the key of what is above it. */
  nameless?: boolean
  /** Its keys, of the kind that is asked for; new ones where absent. */
  keys?: CryptoKeyPair
}

/** A certificate of any name: `O=Apple Inc.` costs a forger nothing. Below `above`, or on its own. Milliseconds since 1970. */
export async function forge(
  name: string,
  above?: Issuer,
  kind: KeyKind = RSA,
  notAfter = NOW + 900 * DAY,
  rights: Rights = {},
): Promise<Issuer> {
  const keys = rights.keys ?? (await crypto.subtle.generateKey(kind, true, ['sign', 'verify']))
  if (!('privateKey' in keys)) throw new Error('no key pair')
  const certificate = await X509CertificateGenerator.create({
    subject: [{ CN: [name] }, { O: ['Apple Inc.'] }],
    issuer: above ? above.certificate.subjectName.toJSON() : [{ CN: [name] }, { O: ['Apple Inc.'] }],
    publicKey: keys.publicKey,
    signingKey: above?.key ?? keys.privateKey,
    notBefore: new Date(NOW - 700 * DAY),
    notAfter: new Date(notAfter),
    signingAlgorithm: { name: 'ECDSA', hash: kind === P384 ? 'SHA-384' : 'SHA-256' },
    extensions: [
      new BasicConstraintsExtension(rights.authority ?? true, rights.pathLength, true),
      ...(rights.uses === undefined ? [] : [new KeyUsagesExtension(rights.uses)]),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      ...(above && !rights.nameless ? [await AuthorityKeyIdentifierExtension.create(above.certificate.publicKey)] : []),
    ],
  })
  return { certificate, key: keys.privateKey }
}

/** What a certificate says, as Koshin reads it. */
export async function facts(certificate: X509Certificate): Promise<CertificateFacts> {
  const read = await readCertificate(new Uint8Array(certificate.rawData))
  if (!read) throw new Error('unreadable')
  return read
}

/** An authority that is believed. */
export async function pinned(issuer: Issuer): Promise<Authority> {
  const { commonName = '', subject, keyId = '', publicKey, notBefore, notAfter } = await facts(issuer.certificate)
  return { name: commonName, subject, keyId, publicKey, notBefore, notAfter }
}

/** The text of a request's file: `request` is PKCS#10 (DER), `over` what was signed in its place. */
export async function signedRequest(order: {
  request: Uint8Array
  key: CryptoKey
  chain: readonly X509Certificate[]
  over?: Uint8Array
}): Promise<string> {
  const signature = await crypto.subtle.sign(RSA.name, order.key, Uint8Array.from(order.over ?? order.request))
  const strings = {
    PushCertRequestCSR: Buffer.from(order.request).toString('base64'),
    PushCertCertificateChain: order.chain.map(({ rawData }) => pem(rawData)).join(''),
    PushCertSignature: Buffer.from(signature).toString('base64'),
  }
  const entries = Object.entries(strings).map(([name, value]) => `<key>${name}</key><string>${value}</string>`)
  const list = `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict>${entries.join('')}</dict></plist>\n`
  return Buffer.from(list).toString('base64')
}
