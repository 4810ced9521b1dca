// Files for the tests of reading and judging: issued by the test authority, or bent out of shape on purpose.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type {
  CertificateFacts,
  DocumentReading,
  Authority as PinnedAuthority,
} from '../../lib/documents/kinds/types.ts'
import { readDocument } from '../../lib/documents/read-document.ts'
import { DAY } from '../../lib/facts/time.ts'
import {
  type Authority,
  authorityFacts,
  type IssuedCertificate,
  issuePushCertificate,
  loadAuthority,
  type MadeSigningRequest,
  makeSigningRequest,
  type PushCertificateOrder,
  type SigningRequestOrder,
} from '../practice/authority.ts'

export const TOPIC = 'com.apple.mgmt.External.0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'
export const OTHER_TOPIC = 'com.apple.mgmt.External.ffffffff-4e5f-4a6b-8c7d-9e0f1a2b3c4d'

let loaded: Promise<Authority> | undefined

/** The test authority; made at the first call where no run has left one. */
export function authority(): Promise<Authority> {
  loaded ??= loadAuthority()
  return loaded
}

/** What a practice build trusts besides Apple. */
export async function practiceAuthorities(): Promise<PinnedAuthority[]> {
  const { root, issuing } = await authorityFacts()
  return [root, issuing]
}

/** A push certificate with a new key and a year from today, unless the order says otherwise. */
export async function pushCertificate(order: Partial<PushCertificateOrder> = {}): Promise<IssuedCertificate> {
  const { spareKeys } = await authority()
  const key = spareKeys[0]
  if (!key) throw new Error('the test authority has no spare keys')
  const now = Date.now()
  return issuePushCertificate(await authority(), {
    topic: TOPIC,
    key,
    notBefore: now,
    notAfter: now + 365 * DAY,
    ...order,
  })
}

/** A vendor-signed signing request. */
export async function signingRequest(order: SigningRequestOrder = {}): Promise<MadeSigningRequest> {
  return makeSigningRequest(await authority(), order)
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Reads a text or bytes as a file of this name. */
export function read(content: string | Uint8Array, name = 'file'): Promise<DocumentReading> {
  return readDocument({ name, bytes: typeof content === 'string' ? bytesOf(content) : content })
}

/** The facts of a push certificate; fails the test where it is read as something else. */
export async function factsOf(content: string | Uint8Array): Promise<CertificateFacts> {
  const reading = await read(content)
  if (reading.kind !== 'push-certificate') throw new Error(`read as ${reading.kind}`)
  return reading.certificate
}

/** Where the samples are, if they are: they are no part of the project. */
export const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url))
export const hasSamples = existsSync(SAMPLES)

export function sample(path: string): Uint8Array {
  return readFileSync(`${SAMPLES}${path}`)
}
