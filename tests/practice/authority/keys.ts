// RSA keys of the practice certificates, and the plain forms in which keys and certificates are written down.

const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
}

/** What every certificate here is signed with. */
export const SIGNING = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }

/** A fresh RSA 2048 key pair, as an MDM's console makes one for each signing request. */
export function makeKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(RSA, true, ['sign', 'verify'])
}

/** Bytes as base64 in one line. */
export function base64(bytes: ArrayBuffer | Uint8Array): string {
  return Buffer.from(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)).toString('base64')
}

/** PKCS#8, base64 -> a key that signs. */
export function importPrivateKey(pkcs8: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', Buffer.from(pkcs8, 'base64'), RSA, true, ['sign'])
}

/** SubjectPublicKeyInfo, base64 -> a key that verifies. */
export function importPublicKey(spki: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('spki', Buffer.from(spki, 'base64'), RSA, true, ['verify'])
}

/** DER as PEM with LF and a trailing newline, the way the portal writes it. Source: RFC 7468, 64 columns. */
export function pem(der: ArrayBuffer | Uint8Array, label = 'CERTIFICATE'): string {
  const lines = base64(der).match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

/** The name of a subject's UID, an object identifier. Source: RFC 4519, 2.39. */
export const UID = '0.9.2342.19200300.100.1.1'

/** A serial as lists and consoles write it: lower-case hexadecimal without leading zeros. */
export function plainSerial({ serialNumber }: { serialNumber: string }): string {
  return serialNumber.toLowerCase().replace(/^0+/, '')
}

/** A positive serial of 8 bytes, 16 lower-case hexadecimal digits, as the portal's certificates have. */
export function makeSerial(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  bytes[0] = 0x10 | ((bytes[0] ?? 0) & 0x6f)
  return Buffer.from(bytes).toString('hex')
}
