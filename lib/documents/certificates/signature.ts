// Checks signatures with WebCrypto: of a certificate, of a signing request over itself, of a vendor over a request.
import { type Bytes, fromBase64, sameBytes, toHex } from '../../facts/bytes.ts'
import { BIT_STRING, childrenOf, contentOf, INTEGER, readElement, SEQUENCE, whole } from '../bytes/der.ts'
import { rsaBits } from './public-key.ts'
import { certificateFields } from './signed-part.ts'

export type Hash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'

export interface SignatureAlgorithm {
  family: 'RSA' | 'ECDSA'
  hash: Hash
}

/** A signed structure in its three parts: what was signed, how, and the signature. */
export interface SignedParts {
  signed: Bytes
  algorithm: SignatureAlgorithm | undefined
  signature: Bytes
}

/** By object identifier, hexadecimal. Sources: RFC 8017 (1.2.840.113549.1.1.*), RFC 5758 (1.2.840.10045.4.*). */
const ALGORITHMS: ReadonlyMap<string, SignatureAlgorithm> = new Map([
  ['2a864886f70d010105', { family: 'RSA', hash: 'SHA-1' }],
  ['2a864886f70d01010b', { family: 'RSA', hash: 'SHA-256' }],
  ['2a864886f70d01010c', { family: 'RSA', hash: 'SHA-384' }],
  ['2a864886f70d01010d', { family: 'RSA', hash: 'SHA-512' }],
  ['2a8648ce3d040302', { family: 'ECDSA', hash: 'SHA-256' }],
  ['2a8648ce3d040303', { family: 'ECDSA', hash: 'SHA-384' }],
  ['2a8648ce3d040304', { family: 'ECDSA', hash: 'SHA-512' }],
])
/** By object identifier, with the bytes of one half of a signature. Source: RFC 5480. */
const CURVES: ReadonlyMap<string, { namedCurve: string; half: number }> = new Map([
  ['2a8648ce3d030107', { namedCurve: 'P-256', half: 32 }],
  ['2b81040022', { namedCurve: 'P-384', half: 48 }],
  ['2b81040023', { namedCurve: 'P-521', half: 66 }],
])
/** Bytes of the largest key that is tried (RSA 8192): checking a larger one only costs time. */
const LARGEST_KEY = 1100

/** Takes a certificate or a request (DER) apart, byte for byte; undefined where it has another shape. */
export function signedParts(der: Bytes): SignedParts | undefined {
  const outer = readElement(der)
  if (outer?.tag !== SEQUENCE || outer.end !== der.length) return undefined
  const [signed, algorithm, signature] = childrenOf(der, outer)
  if (signed?.tag !== SEQUENCE || algorithm?.tag !== SEQUENCE) return undefined
  if (signature?.tag !== BIT_STRING || signature.end !== outer.end) return undefined
  const [identifier] = childrenOf(der, algorithm)
  // The first byte of a bit string counts unused bits: a signature has none.
  if (der[signature.content] !== 0) return undefined
  return {
    signed: whole(der, signed),
    algorithm: identifier && ALGORITHMS.get(toHex(contentOf(der, identifier))),
    signature: contentOf(der, signature).slice(1),
  }
}

/**
 * The same for a certificate. It names its algorithm twice, and only the inner name is signed: where the two differ the
 * certificate is not what was signed. Source: RFC 5280, 4.1.1.2.
 */
export function signedCertificateParts(der: Bytes): SignedParts | undefined {
  const outer = readElement(der)
  const [, algorithm] = outer ? childrenOf(der, outer) : []
  const [, inner] = certificateFields(der)
  const isSame = algorithm && inner && sameBytes(whole(der, inner), whole(der, algorithm))
  return isSame ? signedParts(der) : undefined
}

/** True for a key that `holds` knows how to use; for any other it could only say that nothing holds. */
export function canCheck(publicKey: string, family: SignatureAlgorithm['family']): boolean {
  const key = fromBase64(publicKey)
  if (!key || key.length > LARGEST_KEY) return false
  return family === 'RSA' ? rsaBits(key) !== undefined : curveOf(key) !== undefined
}

/** True when `signature` over `data` holds under `publicKey` (SubjectPublicKeyInfo, DER, base64). Never throws. */
export async function holds(
  publicKey: string,
  algorithm: SignatureAlgorithm,
  signature: Bytes,
  data: Bytes,
): Promise<boolean> {
  const key = fromBase64(publicKey)
  if (!key || key.length > LARGEST_KEY) return false
  try {
    if (algorithm.family === 'RSA') {
      const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: algorithm.hash }
      return await crypto.subtle.verify(rsa, await keyFor(publicKey, key, rsa), signature, data)
    }
    const curve = curveOf(key)
    const halves = curve && plainSignature(signature, curve.half)
    if (!curve || !halves) return false
    const ec = { name: 'ECDSA', namedCurve: curve.namedCurve, hash: algorithm.hash }
    return await crypto.subtle.verify(ec, await keyFor(publicKey, key, ec), halves, data)
  } catch {
    return false
  }
}

type KeyAlgorithm = { name: string; hash: Hash; namedCurve?: string }

/** Keys that were taken in already, the oldest first: one authority has signed all certificates of a day. */
const keys = new Map<string, CryptoKey>()
const MOST_KEYS = 16

async function keyFor(publicKey: string, der: Bytes, algorithm: KeyAlgorithm): Promise<CryptoKey> {
  const name = `${algorithm.hash} ${publicKey}`
  const known = keys.get(name)
  if (known) return known
  const taken = await crypto.subtle.importKey('spki', der, algorithm, false, ['verify'])
  const [oldest] = keys.keys()
  if (oldest !== undefined && keys.size >= MOST_KEYS) keys.delete(oldest)
  keys.set(name, taken)
  return taken
}

function curveOf(key: Bytes) {
  const outer = readElement(key)
  const [algorithm] = outer ? childrenOf(key, outer) : []
  const [, parameter] = algorithm ? childrenOf(key, algorithm) : []
  return parameter && CURVES.get(toHex(contentOf(key, parameter)))
}

/**
 * Certificates carry an ECDSA signature as a sequence of two numbers, WebCrypto wants them side by side. Only the one DER form is
 * taken: otherwise a changed certificate would pass whose signature is merely written differently. Source: RFC 3279.
 */
function plainSignature(signature: Bytes, half: number): Bytes | undefined {
  const outer = readElement(signature)
  if (outer?.tag !== SEQUENCE || outer.end !== signature.length) return undefined
  const numbers = childrenOf(signature, outer)
  if (numbers.length !== 2 || numbers[1]?.end !== outer.end) return undefined
  const plain = new Uint8Array(half * 2)
  for (const [index, number] of numbers.entries()) {
    const digits = contentOf(signature, number)
    if (number.tag !== INTEGER || !isShortest(digits)) return undefined
    const bare = digits[0] === 0 ? digits.slice(1) : digits
    if (bare.length > half) return undefined
    plain.set(bare, half * (index + 1) - bare.length)
  }
  return plain
}

/** A positive number in its shortest form: a zero in front only where the first digit would make it negative. */
function isShortest([first, second = 0]: Bytes): boolean {
  return first !== undefined && first < 0x80 && (first !== 0 || second >= 0x80)
}
