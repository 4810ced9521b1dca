// A renewal that went well, as its parts lie before the judgement, and the means to bend one of them.
import type { CertificateFacts, DocumentReading, IssuerProof } from '../../../../lib/documents/kinds/types.ts'
import { DAY, MINUTE } from '../../../../lib/facts/time.ts'
import type { FindingId, FindingValue, Level } from '../../../../lib/judgement/files/finding.ts'
import type { PushCertificateContext } from '../../../../lib/judgement/files/push-certificate.ts'
import type { Run } from '../../../../lib/model/run.ts'
import { BRANCH, TOPIC } from '../../push/memories.ts'

export const NOW = Date.UTC(2026, 10, 20, 3, 30)
export const STARTED = NOW - 20 * MINUTE
export const ISSUED = NOW - 5 * MINUTE
export const OLD_END = NOW + 11 * DAY
export const NEW_END = ISSUED + 365 * DAY
export const ISSUER = 'CN=Apple Application Integration 2 Certification Authority, O=Apple Inc., C=US'
export const AUTHORITY = 'Apple Application Integration 2 Certification Authority'

/** How Apple names the owner of a topic. */
export function nameOf(topic: string): string {
  return `APSP:${topic.slice(-36)}`
}

export const CERTIFICATE: CertificateFacts = {
  topic: TOPIC,
  commonName: nameOf(TOPIC),
  subject: `UID=${TOPIC}, CN=${nameOf(TOPIC)}, C=JP`,
  issuer: ISSUER,
  serial: '734df9c0bb2703fd',
  notBefore: ISSUED,
  notAfter: NEW_END,
  publicKey: 'KEY OF THIS RUN',
  sha256: 'c0ffee',
  der: '',
  hasPushMarker: true,
  hasClientAuth: true,
  isAuthority: false,
}

export const REQUEST = {
  fileName: 'push_20261120.csr',
  sha256: 'ab12',
  publicKey: 'KEY OF THIS RUN',
  at: STARTED + MINUTE,
}
export const BEFORE = { topic: TOPIC, serial: '1f2e3d4c5b6a7988', notAfter: OLD_END }
export const RUN: Pick<Run, 'startedAt' | 'signingRequest' | 'before'> = {
  startedAt: STARTED,
  signingRequest: REQUEST,
  before: BEFORE,
}
const APPLE: IssuerProof = { kind: 'apple', authority: AUTHORITY, notBefore: 0, notAfter: NOW + 999 * DAY }
export const CONTEXT: PushCertificateContext = {
  organisation: BEFORE,
  others: [BRANCH],
  run: RUN,
  now: NOW,
  authentic: APPLE,
}

/** What a renewal that went well comes to. */
export const ALL_WELL: readonly FindingId[] = [
  'topicSame',
  'laterExpiry',
  'issuedInRun',
  'keyMatches',
  'inDate',
  'fromApple',
  'namesAgree',
  'pushCertificate',
  'purposeRight',
  'validityUsual',
]

/** One finding as it must come out, with what it puts into its words. */
export type Said = [FindingId, ...FindingValue[]]

export interface PushCertificateCase {
  what: string
  reading: DocumentReading
  against: PushCertificateContext
  verdict: Level
  says: Said[]
  /** Which findings of a renewal that went well are missing then. */
  instead: readonly FindingId[]
}

export type Bent = { certificate?: Partial<CertificateFacts>; against?: Partial<PushCertificateContext> }

/** One case: parts of the certificate, or of what it is compared with, are other than in a renewal that went well. */
export function bend(
  what: string,
  { certificate, against }: Bent,
  verdict: Level,
  says: Said[],
  instead: FindingId[] = [],
): PushCertificateCase {
  const facts = { ...CERTIFICATE, ...certificate }
  return {
    what,
    reading: { kind: 'push-certificate', certificate: facts },
    against: { ...CONTEXT, ...against },
    verdict,
    says,
    instead,
  }
}

/** The same where a part of the comparison is missing altogether. */
export function lack(
  what: string,
  against: PushCertificateContext,
  verdict: Level,
  says: Said[],
  instead: FindingId[],
): PushCertificateCase {
  return { ...bend(what, {}, verdict, says, instead), against }
}

const { run: _run, ...withoutRun } = CONTEXT
/** No renewal is under way. */
export const WITHOUT_RUN: PushCertificateContext = withoutRun
