// Reads a vendor-signed certificate signing request: a property list with the request, the vendor's chain and the vendor's signature.
import 'reflect-metadata'
import { Name, Pkcs10CertificateRequest } from '@peculiar/x509'
import { SIGNING_REQUEST_STRINGS } from '../../facts/apple.ts'
import { type Bytes, fromBase64, sha256, toBase64 } from '../../facts/bytes.ts'
import { kindOfDer } from '../bytes/der-kind.ts'
import { readPem } from '../bytes/pem.ts'
import { readCertificate } from '../certificates/certificate.ts'
import { keyOfRequest, rsaBits } from '../certificates/public-key.ts'
import { holds, signedParts } from '../certificates/signature.ts'
import type { CertificateFacts, SigningRequestFacts } from '../kinds/types.ts'

const { request: REQUEST, chain: CHAIN, signature: SIGNATURE } = SIGNING_REQUEST_STRINGS
/** Three or four occur; more are not read. */
const LONGEST_CHAIN = 8
const LARGEST_REQUEST = 64 * 1024
const LIMITS = { berOptions: { maxDepth: 32, maxNodes: 4000, maxContentLength: LARGEST_REQUEST } }

export type SigningRequestReading =
  | { kind: 'whole'; signingRequest: SigningRequestFacts }
  /** `missing`: which of the three strings are not there or can't be read. */
  | { kind: 'incomplete'; missing: string[] }

/** True where a property list has at least one of the three strings: it is, or was meant to be, a signing request. */
export function isSigningRequest(entries: Map<string, unknown>): boolean {
  return entries.has(REQUEST) || entries.has(CHAIN) || entries.has(SIGNATURE)
}

/** Reads the three strings; `file` are the bytes of the whole file, for its SHA-256. Never throws. */
export async function readSigningRequest(entries: Map<string, unknown>, file: Bytes): Promise<SigningRequestReading> {
  const der = bytesAt(entries, REQUEST)
  const signature = bytesAt(entries, SIGNATURE)
  const found = await readChain(entries.get(CHAIN))
  const signer = der && signature && (await signerIn(found, signature, der))
  const vendor = signer?.certificate ?? found[0]
  const chain = vendor ? [vendor, ...found.filter((one) => one !== vendor)] : found
  const request = der && readRequest(der)
  if (!der || !signature || !vendor || !request) {
    const missing = [!request && REQUEST, !vendor && CHAIN, !signature && SIGNATURE]
    return { kind: 'incomplete', missing: missing.filter((name) => name !== false) }
  }
  const keyBits = rsaBits(request.key)
  const publicKey = toBase64(request.key)
  return {
    kind: 'whole',
    signingRequest: {
      publicKey,
      sha256: await sha256(file),
      subject: request.subject,
      ...(vendor.commonName !== undefined && { vendor: vendor.commonName }),
      selfSigned: await isSelfSigned(der, publicKey),
      ...(keyBits !== undefined && { keyBits }),
      vendorSignature: signer?.hash ?? 'broken',
      chain,
    },
  }
}

function bytesAt(entries: Map<string, unknown>, name: string): Bytes | undefined {
  const value = entries.get(name)
  return typeof value === 'string' ? fromBase64(value) : undefined
}

function readRequest(der: Bytes): { key: Bytes; subject: string } | undefined {
  const key = keyOfRequest(der)
  if (!key || der.length > LARGEST_REQUEST || kindOfDer(der) !== 'bare-signing-request') return undefined
  try {
    const name = new Pkcs10CertificateRequest(der, LIMITS).subjectName
    return { key, subject: new Name(name.toArrayBuffer()).toString() }
  } catch {
    return undefined
  }
}

/** The readable certificates, the vendor's own first, whichever way round the chain is written. */
async function readChain(value: unknown): Promise<CertificateFacts[]> {
  if (typeof value !== 'string') return []
  const blocks = readPem(value).slice(0, LONGEST_CHAIN)
  const read = await Promise.all(blocks.map((block) => block.der && readCertificate(block.der)))
  const chain = read.filter((certificate) => certificate !== undefined)
  return chain.toSorted((one, other) => Number(one.isAuthority) - Number(other.isAuthority))
}

async function isSelfSigned(der: Bytes, publicKey: string): Promise<boolean> {
  const parts = signedParts(der)
  return parts?.algorithm !== undefined && holds(publicKey, parts.algorithm, parts.signature, parts.signed)
}

/**
 * The certificate that has signed the request: the vendor's, wherever it stands in the chain; undefined where none has. The vendor signs
 * the request's DER with SHA-256; older tools used SHA-1.
 */
async function signerIn(
  chain: readonly CertificateFacts[],
  signature: Bytes,
  der: Bytes,
): Promise<{ certificate: CertificateFacts; hash: 'sha-256' | 'sha-1' } | undefined> {
  for (const certificate of chain) {
    if (await holds(certificate.publicKey, { family: 'RSA', hash: 'SHA-256' }, signature, der))
      return { certificate, hash: 'sha-256' }
    if (await holds(certificate.publicKey, { family: 'RSA', hash: 'SHA-1' }, signature, der))
      return { certificate, hash: 'sha-1' }
  }
  return undefined
}
