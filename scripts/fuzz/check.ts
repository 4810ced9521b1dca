// What must hold of every file, however damaged: an answer, no exception, nothing changed that passes as genuine, no secret in it.

import { APPLE_AUTHORITIES } from '../../lib/documents/certificates/authorities.ts'
import { proveIssuer } from '../../lib/documents/certificates/issuer.ts'
import type {
  Authority,
  CertificateFacts,
  DocumentReading,
  SigningRequestFacts,
} from '../../lib/documents/kinds/types.ts'
import { readDocument } from '../../lib/documents/read-document.ts'
import { wordKey } from '../../lib/facts/word-key.ts'
import { judgeContentToken } from '../../lib/judgement/files/content-token.ts'
import { judgeProfile } from '../../lib/judgement/files/enrollment-profile.ts'
import { judgePublicKeyCertificate } from '../../lib/judgement/files/public-key-certificate.ts'
import { judgePushCertificate } from '../../lib/judgement/files/push-certificate.ts'
import { judgeServerToken } from '../../lib/judgement/files/server-token.ts'
import { judgeSigningRequest } from '../../lib/judgement/files/signing-request.ts'
import { authorityFacts } from '../../tests/practice/authority.ts'
import { certificatesIn, FUZZ_SECRET, FUZZ_TOPIC, type FuzzSource } from './sources.ts'

/** What a file is held against. */
export interface Inspector {
  authorities: readonly Authority[]
  /** SHA-256 of the certificates that may be proven: those of the files before they were damaged. */
  genuine: ReadonlySet<string>
  /** Keys of the signing requests that a vendor has signed, before they were damaged. */
  requests: ReadonlySet<string>
  now: number
}

export interface Checked {
  kind: string
  /** What must not be; absent where all is well. */
  breach?: string
}

export async function inspector(sources: readonly FuzzSource[]): Promise<Inspector> {
  const { root, issuing } = await authorityFacts()
  const readings = await Promise.all(sources.map((one) => readDocument(one)))
  const requests = readings.flatMap((one) =>
    'signingRequest' in one && one.signingRequest ? [one.signingRequest] : [],
  )
  return {
    authorities: [...APPLE_AUTHORITIES, root, issuing],
    genuine: certificatesIn(sources),
    requests: new Set(requests.map(requestKey)),
    now: Date.now(),
  }
}

/** What a vendor's signature vouches for: the key, and the name beside it. */
function requestKey({ publicKey, subject }: SigningRequestFacts): string {
  return `${publicKey} ${subject}`
}

/** Reads and judges one file. */
export async function check(bytes: Uint8Array, name: string, inspect: Inspector): Promise<Checked> {
  let reading: DocumentReading
  try {
    reading = await readDocument({ name, bytes })
  } catch (error) {
    return { kind: 'exception', breach: `reading threw ${String(error)}` }
  }
  try {
    const breach = (await forged(reading, inspect)) ?? told(reading) ?? judged(reading, inspect)
    return { kind: reading.kind, ...(breach !== undefined && { breach }) }
  } catch (error) {
    return { kind: reading.kind, breach: `judging threw ${String(error)}` }
  }
}

async function forged(reading: DocumentReading, inspect: Inspector): Promise<string | undefined> {
  if ('certificate' in reading && reading.certificate && (await isStranger(reading.certificate, [], inspect))) {
    return 'a changed certificate was proven'
  }
  if ('signingRequest' in reading && reading.signingRequest) {
    const { chain, vendorSignature } = reading.signingRequest
    const isSigned = vendorSignature !== 'broken'
    if (isSigned && !inspect.requests.has(requestKey(reading.signingRequest))) return 'a changed request is signed'
    const [vendor, ...helpers] = chain
    if (vendor && (await isStranger(vendor, helpers, inspect))) return 'a changed vendor was proven'
  }
  if (reading.kind === 'enrollment-profile' && reading.profile.signature === 'holds') {
    // The samples hold no signed profile, so that only one UID can have been signed.
    if (reading.profile.topic !== FUZZ_TOPIC) return 'a changed profile holds'
  }
  return undefined
}

async function isStranger(
  certificate: CertificateFacts,
  helpers: CertificateFacts[],
  { authorities, genuine }: Inspector,
): Promise<boolean> {
  if (genuine.has(certificate.sha256)) return false
  return (await proveIssuer(certificate, authorities, helpers)).kind === 'apple'
}

function told(reading: DocumentReading): string | undefined {
  const said = JSON.stringify(reading)
  if (said.includes(FUZZ_SECRET.slice(0, 12)) || said.includes(btoa(FUZZ_SECRET).slice(0, 16)))
    return 'a secret was told'
  if (said.includes(Buffer.from(FUZZ_SECRET).toString('hex').slice(0, 24))) return 'a secret was told'
  return /^[a-zA-Z]+$/.test(wordKey(reading.kind)) ? undefined : 'it has no words'
}

/** Every judge takes every reading; a verdict is that of its gravest finding. */
function judged(reading: DocumentReading, { now }: Inspector): string | undefined {
  const organisation = { topic: FUZZ_TOPIC }
  const verdicts = [
    judgePushCertificate(reading, { organisation, now }),
    judgeSigningRequest(reading, { now }),
    judgeServerToken(reading, { organisation: {}, now }),
    judgeContentToken(reading, { organisation: {}, now }),
    judgeProfile(reading, { organisation }),
    judgePublicKeyCertificate(reading, { now }),
  ]
  const passed = verdicts.filter(({ verdict }) => verdict !== 'stop').length
  return passed > 1 ? 'it passed as two kinds' : undefined
}
