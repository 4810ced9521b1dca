// Takes a signed message (CMS SignedData) apart: its content, its certificates, and its signer. Source: RFC 5652.
// By our own walk: the library hands out neither content in pieces nor the exact bytes that were signed.
import { type Bytes, toHex } from '../../facts/bytes.ts'
import {
  CONTEXT_0,
  childrenOf,
  contentOf,
  type DerElement,
  endOfElement,
  INTEGER,
  OBJECT_IDENTIFIER,
  OCTET_STRING,
  octetsOf,
  readElement,
  SEQUENCE,
  SET,
  whole,
} from '../bytes/der.ts'
import type { Hash } from './signature.ts'

export interface SignedMessage {
  /** What was signed; absent in a mere bag of certificates, and where the signature stands beside what it signs. */
  content?: Bytes
  /** The certificates that came along, DER. */
  certificates: Bytes[]
  /** The signer's own block, if there is one. */
  signer?: Signer
}

/** Who signed, as a message names a certificate, and how. */
export interface Signer {
  /** Issuer and serial of the signer's certificate, DER; or its key identifier. */
  named: { issuer: Bytes; serial: Bytes } | { keyId: Bytes }
  /** The signature's algorithm, an object identifier in hexadecimal. */
  algorithm: string
  /** The signed attributes, as they stand in the message; absent where the content itself was signed. */
  attributes?: Bytes
  /** The digest of the content that the signed attributes name. */
  digest?: Bytes
  /** Of the content's digest; undefined for one that is not known. */
  hash: Hash | undefined
  signature: Bytes
}

/** Certificates of a message beyond these are not read. */
const MOST_CERTIFICATES = 16
/** 1.2.840.113549.1.9.4, messageDigest. */
const MESSAGE_DIGEST = '2a864886f70d010904'
/** Digests by object identifier. Sources: RFC 3279, RFC 5754. */
const HASHES: ReadonlyMap<string, Hash> = new Map([
  ['2b0e03021a', 'SHA-1'],
  ['608648016503040201', 'SHA-256'],
  ['608648016503040202', 'SHA-384'],
  ['608648016503040203', 'SHA-512'],
])

/** DER or BER of a signed message -> its parts; undefined where the message is cut off or has another shape. */
export function readSignedMessage(message: Bytes): SignedMessage | undefined {
  const outer = endOfElement(message) === undefined ? undefined : readElement(message)
  const wrapped = outer && childrenOf(message, outer)[1]
  const signed = wrapped && childrenOf(message, wrapped)[0]
  if (wrapped?.tag !== CONTEXT_0 || signed?.tag !== SEQUENCE) return undefined
  const [version, digests, holder, ...rest] = childrenOf(message, signed)
  if (version?.tag !== INTEGER || digests?.tag !== SET || holder?.tag !== SEQUENCE) return undefined
  const content = contentIn(message, holder)
  const bag = rest.find(({ tag }) => tag === CONTEXT_0)
  const signers = rest.find(({ tag }) => tag === SET)
  const [first] = signers ? childrenOf(message, signers) : []
  const signer = first && readSigner(message, first)
  const certificates = bag ? childrenOf(message, bag).filter(({ tag }) => tag === SEQUENCE) : []
  return {
    ...(content && { content }),
    certificates: certificates.slice(0, MOST_CERTIFICATES).map((one) => whole(message, one)),
    ...(signer && { signer }),
  }
}

function contentIn(message: Bytes, holder: DerElement): Bytes | undefined {
  const explicit = childrenOf(message, holder)[1]
  const octets = explicit?.tag === CONTEXT_0 ? childrenOf(message, explicit)[0] : undefined
  // 0x24: an octet string in pieces.
  return octets?.tag === OCTET_STRING || octets?.tag === 0x24 ? octetsOf(message, octets) : undefined
}

/** Version, signer, digest algorithm, [0] signed attributes, signature algorithm, signature. */
function readSigner(message: Bytes, signer: DerElement): Signer | undefined {
  const fields = childrenOf(message, signer)
  const attributes = fields[3]?.tag === CONTEXT_0 ? fields[3] : undefined
  const signature = fields[attributes ? 5 : 4]
  const [digestName] = fields[2] ? childrenOf(message, fields[2]) : []
  const algorithm = fields[attributes ? 4 : 3]
  const [algorithmName] = algorithm ? childrenOf(message, algorithm) : []
  const named = fields[1] && signerName(message, fields[1])
  if (digestName?.tag !== OBJECT_IDENTIFIER || signature?.tag !== OCTET_STRING || !named) return undefined
  const digest = attributes && digestIn(message, attributes)
  return {
    named,
    algorithm: algorithmName ? toHex(contentOf(message, algorithmName)) : '',
    ...(attributes && { attributes: whole(message, attributes) }),
    ...(digest && { digest }),
    hash: HASHES.get(toHex(contentOf(message, digestName))),
    signature: contentOf(message, signature),
  }
}

/** Issuer and serial, or [0] with the key identifier. Source: RFC 5652, 5.3. */
function signerName(message: Bytes, name: DerElement): Signer['named'] | undefined {
  if (name.tag === 0x80) return { keyId: contentOf(message, name) }
  const [issuer, serial] = childrenOf(message, name)
  return issuer && serial && { issuer: whole(message, issuer), serial: contentOf(message, serial) }
}

function digestIn(message: Bytes, attributes: DerElement): Bytes | undefined {
  for (const attribute of childrenOf(message, attributes)) {
    const [name, values] = childrenOf(message, attribute)
    if (!name || !values || toHex(contentOf(message, name)) !== MESSAGE_DIGEST) continue
    const [value] = childrenOf(message, values)
    return value?.tag === OCTET_STRING ? contentOf(message, value) : undefined
  }
  return undefined
}
