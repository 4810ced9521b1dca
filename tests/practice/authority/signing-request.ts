// Makes vendor-signed signing requests, as an MDM's console hands them out.
import 'reflect-metadata'
import { Pkcs10CertificateRequestGenerator } from '@peculiar/x509'
import { DAY } from '../../../lib/facts/time.ts'
import type { Authority } from '../authority.ts'
import { base64, makeKeys, pem, SIGNING } from './keys.ts'
import { issueVendorCertificate } from './vendor.ts'

/** What to make; every field may be left out. */
export interface SigningRequestOrder {
  /** The key pair of the request; a new one where absent. */
  keys?: CryptoKeyPair
  name?: string
  mail?: string
  country?: string
  /** Signed by another vendor than i3Systems,Inc. */
  vendor?: string
  /** The vendor's certificate ended on this day: the portal refuses it. Milliseconds since 1970. */
  vendorNotAfter?: number
  /** The vendor's signature belongs to something else: the portal refuses it. */
  brokenSignature?: boolean
  /** How the file is written: one line (usual), CRLF-wrapped lines, or the property list without base64 (a known mistake). */
  encoding?: 'one-line' | 'crlf' | 'not-base64'
}

export interface MadeSigningRequest {
  /** The file's text, as it is downloaded. */
  text: string
  /** The PKCS#10 request inside. */
  der: Uint8Array
  keys: CryptoKeyPair
  /** SubjectPublicKeyInfo, DER, base64. */
  publicKey: string
}

/**
 * Makes a request and has the vendor sign it. Source of the format: Apple's documentation, "Setting up push notifications for
 * your MDM customers": base64 of a property list with three strings.
 */
export async function makeSigningRequest(
  authority: Authority,
  order: SigningRequestOrder = {},
): Promise<MadeSigningRequest> {
  const keys = order.keys ?? (await makeKeys())
  const request = await Pkcs10CertificateRequestGenerator.create({
    name: [
      { C: [order.country ?? 'JP'] },
      { CN: [order.name ?? 'Taro Yamada'] },
      { E: [order.mail ?? 'it@example.co.jp'] },
    ],
    keys,
    signingAlgorithm: SIGNING,
  })
  const der = new Uint8Array(request.rawData)
  const signed = order.brokenSignature ? Uint8Array.from(der.toReversed()) : Uint8Array.from(der)
  const signature = await crypto.subtle.sign(SIGNING, authority.vendor.key, signed)
  const chain = [
    await vendorCertificate(authority, order),
    authority.intermediate.certificate,
    authority.root.certificate,
  ]
  const plist = propertyList({
    PushCertRequestCSR: base64(der),
    PushCertCertificateChain: chain.map((certificate) => pem(certificate.rawData)).join(''),
    PushCertSignature: base64(signature),
  })
  return { text: encode(plist, order.encoding ?? 'one-line'), der, keys, publicKey: base64(request.publicKey.rawData) }
}

async function vendorCertificate(authority: Authority, order: SigningRequestOrder) {
  if (order.vendor === undefined && order.vendorNotAfter === undefined) return authority.vendor.certificate
  const notAfter = order.vendorNotAfter ?? authority.vendor.certificate.notAfter.getTime()
  return issueVendorCertificate({
    vendor: order.vendor ?? 'i3Systems,Inc.',
    publicKey: await authority.vendor.certificate.publicKey.export(),
    intermediate: authority.intermediate,
    notBefore: new Date(Math.min(authority.vendor.certificate.notBefore.getTime(), notAfter - 365 * DAY)),
    notAfter: new Date(notAfter),
  })
}

function propertyList(entries: Record<string, string>): string {
  const lines = Object.entries(entries).map(([key, value]) => `\t<key>${key}</key>\n\t<string>${value}</string>\n`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n',
    `<plist version="1.0">\n<dict>\n${lines.join('')}</dict>\n</plist>\n`,
  ].join('')
}

function encode(plist: string, encoding: 'one-line' | 'crlf' | 'not-base64'): string {
  if (encoding === 'not-base64') return plist
  const line = base64(new TextEncoder().encode(plist))
  if (encoding === 'one-line') return line
  return `${(line.match(/.{1,76}/g) ?? []).join('\r\n')}\r\n`
}
