// Takes a signed message (CMS SignedData) apart: its content, its certificates, and whether its signature holds. Source: RFC 5652.
// By our own walk: the library hands out neither content in pieces nor the exact bytes that were signed.
import { type Bytes, toHex } from '../facts/bytes.ts'
import { readCertificate } from './certificate.ts'
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
} from './der.ts'
import { type Hash, holds } from './signature.ts'
import type { CertificateFacts } from './types.ts'

export interface SignedMessage {
  /** What was signed; absent in a mere bag of certificates. */
  content?: Bytes
  /** The certificates that came along, DER. */
  certificates: Bytes[]
  /** The signer's own block, if there is one. */
  signer?: Signer
}

interface Signer {
  /** The signed attributes, as they stand in the message; absent where the content itself was signed. */
  attributes?: Bytes
  /** The digest of the content that the signed attributes name. */
  digest?: Bytes
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
  if (digestName?.tag !== OBJECT_IDENTIFIER || signature?.tag !== OCTET_STRING) return undefined
  const digest = attributes && digestIn(message, attributes)
  return {
    ...(attributes && { attributes: whole(message, attributes) }),
    ...(digest && { digest }),
    hash: HASHES.get(toHex(contentOf(message, digestName))),
    signature: contentOf(message, signature),
  }
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

/**
 * True when the signature holds over the whole content under the key of one of the certificates in the message: its content is
 * what somebody signed. Who that was is not looked at. Never throws.
 */
export async function contentIsSigned({ content, certificates, signer }: SignedMessage): Promise<boolean> {
  if (!content || !signer?.hash) return false
  const signed = signer.attributes ? await attributesFor(content, signer, signer.hash) : content
  if (!signed) return false
  for (const der of certificates) {
    const certificate = await readCertificate(der)
    if (certificate && (await hasSigned(certificate, signer, signer.hash, signed))) return true
  }
  return false
}

/** The signed bytes are the attributes, written as a SET; they vouch for the content through its digest. */
async function attributesFor(content: Bytes, signer: Signer, hash: Hash): Promise<Bytes | undefined> {
  const digest = new Uint8Array(await crypto.subtle.digest(hash, content))
  if (!signer.attributes || !signer.digest || toHex(digest) !== toHex(signer.digest)) return undefined
  const asSet = signer.attributes.slice()
  asSet[0] = SET
  return asSet
}

async function hasSigned({ publicKey, keyBits }: CertificateFacts, signer: Signer, hash: Hash, signed: Bytes) {
  const family = keyBits === undefined ? 'ECDSA' : 'RSA'
  return holds(publicKey, { family, hash }, signer.signature, signed)
}
