// Public keys inside certificates and requests: their exact bytes, and how long an RSA key is.
import { type Bytes, toHex } from '../../facts/bytes.ts'
import { BIT_STRING, childrenOf, contentOf, INTEGER, readElement, SEQUENCE, whole } from '../bytes/der.ts'
import { certificateFields, signedFields } from './signed-part.ts'

/** 1.2.840.113549.1.1.1, rsaEncryption. Source: RFC 8017. */
const RSA = '2a864886f70d010101'

/** SubjectPublicKeyInfo of a certificate, byte for byte as it stands there; undefined where there is none. */
export function keyOfCertificate(der: Bytes): Bytes | undefined {
  const key = certificateFields(der)[5]
  return key?.tag === SEQUENCE ? whole(der, key) : undefined
}

/** SubjectPublicKeyInfo of a PKCS#10 request: its version and its subject stand before it. */
export function keyOfRequest(der: Bytes): Bytes | undefined {
  const key = signedFields(der)[2]
  return key?.tag === SEQUENCE ? whole(der, key) : undefined
}

/** Length of an RSA key in bits; undefined for a key of another kind. Takes a SubjectPublicKeyInfo. */
export function rsaBits(key: Bytes): number | undefined {
  const outer = readElement(key)
  const [algorithm, bits] = outer ? childrenOf(key, outer) : []
  const [identifier] = algorithm ? childrenOf(key, algorithm) : []
  if (!identifier || toHex(contentOf(key, identifier)) !== RSA || bits?.tag !== BIT_STRING) return undefined
  const inner = contentOf(key, bits).slice(1)
  const sequence = readElement(inner)
  const [modulus] = sequence ? childrenOf(inner, sequence) : []
  if (modulus?.tag !== INTEGER) return undefined
  const digits = contentOf(inner, modulus)
  const first = digits.findIndex((byte) => byte !== 0)
  if (first === -1) return undefined
  return (digits.length - first) * 8 - Math.clz32(digits[first] ?? 0) + 24
}
