// What DER (or BER) bytes are, told from the shape of their outermost elements.
import { type Bytes, toHex } from '../../facts/bytes.ts'
import {
  BIT_STRING,
  CONTEXT_0,
  childrenOf,
  contentOf,
  type DerElement,
  endOfElement,
  INTEGER,
  OBJECT_IDENTIFIER,
  OCTET_STRING,
  readElement,
  SEQUENCE,
} from './der.ts'

export type DerKind =
  | 'certificate'
  | 'bare-signing-request'
  | 'private-key'
  | 'public-key'
  | 'key-store'
  | 'signed-message'
  | 'encrypted-message'
  /** A message (CMS) of a kind that no file of a renewal is known to be: encrypted in another way, compressed … */
  | 'unread-message'
  /** The beginning of one of these; the rest is missing. */
  | 'truncated'
  | 'unknown'

/** 1.2.840.113549.1.7.*: the kinds of CMS messages. Source: RFC 5652. */
const SIGNED_DATA = '2a864886f70d010702'
const ENVELOPED_DATA = '2a864886f70d010703'
/** 1.2.840.113549.1.7.* and .1.9.16.1.*: everything else of that family. */
const ANY_MESSAGE = /^2a864886f70d01(?:07|091001)/

/** What is written in BER's indefinite lengths, too, or is named even where it is cut off. */
const MAY_BE_OPEN: ReadonlySet<DerKind> = new Set([
  'signed-message',
  'encrypted-message',
  'unread-message',
  'private-key',
  'key-store',
])

/** The tags of what follows the version of a private key or a key store: PKCS #8 (RFC 5958), PKCS #1 (RFC 8017), SEC 1 (RFC 5915), PKCS #12. */
export const BEHIND_VERSION: ReadonlySet<number> = new Set([SEQUENCE, INTEGER, OCTET_STRING])

/** True of what holds a private key. */
export function isKey(kind: DerKind | undefined): kind is 'private-key' | 'key-store' {
  return kind === 'private-key' || kind === 'key-store'
}

/** Tells what the bytes are; they begin at the first element and may go on after it. */
export function kindOfDer(bytes: Bytes): DerKind {
  const outer = readElement(bytes)
  if (outer?.tag !== SEQUENCE) return 'unknown'
  const children = childrenOf(bytes, outer)
  const kind = kindOfChildren(bytes, children)
  if (outer.end <= bytes.length && !outer.indefinite) return kind
  if (isCutSecret(bytes, children)) return 'private-key'
  // BER messages have no length of their own, so that nobody can see from the outside that one is cut off.
  if (MAY_BE_OPEN.has(kind)) return kind
  if (!outer.indefinite) return beginsPlausibly(bytes, outer) ? 'truncated' : 'unknown'
  if (endOfElement(bytes) !== undefined) return kind
  return kind !== 'unknown' || beginsAsCertificate(bytes, outer) ? 'truncated' : 'unknown'
}

/** Nothing public begins with a version of 0 or 1 and goes on as keys do, so that the beginning of a key is enough. */
function isCutSecret(bytes: Bytes, [version]: DerElement[]): boolean {
  const isSmall = version?.tag === INTEGER && version.end - version.content === 1 && (bytes[version.content] ?? 2) <= 1
  return isSmall && BEHIND_VERSION.has(bytes[version.end] ?? 0)
}

function beginsPlausibly(bytes: Bytes, outer: DerElement): boolean {
  const first = readElement(bytes, outer.content)
  return first !== undefined && (first.tag === SEQUENCE || first.tag === INTEGER) && first.end <= outer.end
}

/** The signed part and, in it, the version: all certificates of today have one. */
function beginsAsCertificate(bytes: Bytes, outer: DerElement): boolean {
  const signed = readElement(bytes, outer.content)
  return signed?.tag === SEQUENCE && readElement(bytes, signed.content)?.tag === CONTEXT_0
}

function kindOfChildren(bytes: Bytes, children: DerElement[]): DerKind {
  const [first, second, third] = children
  if (first?.tag === OBJECT_IDENTIFIER) return kindOfMessage(toHex(contentOf(bytes, first)))
  if (first?.tag === INTEGER) return kindOfNumbered(bytes, first, second, third)
  if (first?.tag !== SEQUENCE) return 'unknown'
  if (second?.tag === OCTET_STRING && !third) return 'private-key'
  if (second?.tag === BIT_STRING && !third) return 'public-key'
  if (second?.tag === SEQUENCE && third?.tag === BIT_STRING) return kindOfSigned(bytes, first)
  // Bouncy Castle's store (BCFKS): what is encrypted, as a private key may be, and a check of it.
  if (second?.tag === SEQUENCE && !third && kindOfChildren(bytes, childrenOf(bytes, first)) === 'private-key')
    return 'key-store'
  return 'unknown'
}

function kindOfMessage(identifier: string): DerKind {
  if (identifier === SIGNED_DATA) return 'signed-message'
  if (identifier === ENVELOPED_DATA) return 'encrypted-message'
  return ANY_MESSAGE.test(identifier) ? 'unread-message' : 'unknown'
}

/** Private keys (PKCS#1, PKCS#8, SEC 1), PKCS#12 and a bare RSA public key all begin with a number. */
function kindOfNumbered(bytes: Bytes, first: DerElement, second?: DerElement, third?: DerElement): DerKind {
  const isSmall = first.end - first.content === 1
  const version = isSmall ? bytes[first.content] : undefined
  if (version === 3 && second?.tag === SEQUENCE) return 'key-store'
  if (version === 0 && second?.tag === INTEGER) return 'private-key'
  if (version === 1 && second?.tag === OCTET_STRING) return 'private-key'
  if (version !== undefined && version <= 1 && second?.tag === SEQUENCE && third?.tag === OCTET_STRING)
    return 'private-key'
  if (!isSmall && second?.tag === INTEGER && !third) return 'public-key'
  return 'unknown'
}

/** Certificates and signing requests are both a signed part, an algorithm and a signature; only the signed part differs. */
function kindOfSigned(bytes: Bytes, signed: DerElement): DerKind {
  const tags = childrenOf(bytes, signed).map((child) => child.tag)
  if (tags[0] === CONTEXT_0) return 'certificate'
  if (tags[0] !== INTEGER || tags[1] !== SEQUENCE || tags[2] !== SEQUENCE) return 'unknown'
  if (tags.length <= 4) return tags[3] === undefined || tags[3] === CONTEXT_0 ? 'bare-signing-request' : 'unknown'
  return tags[3] === SEQUENCE && tags[4] === SEQUENCE ? 'certificate' : 'unknown'
}
