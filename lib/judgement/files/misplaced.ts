// A file chosen where another kind is asked for: whether it is of use elsewhere, and whose advice is to be followed.
import { type DocumentKind, isJudged, type JudgedKind, kindOf } from '../../documents/kinds/kinds.ts'
import { wordKey } from '../../facts/word-key.ts'
import type { Finding, FindingId, Judgement } from './finding.ts'

export interface Misplaced {
  /** `kind`: what is said of such a file anywhere. `place`: its own advice would bring a file that nobody asked for here. */
  advice: 'kind' | 'place'
  /** `elsewhere`: it is right where its own kind is asked for. `nowhere`: it must not be used, for `reason`. Absent where nobody can tell. */
  use?: 'elsewhere' | 'nowhere'
  reason?: Finding
}

/** The finding that says what to choose in a place, a row each. */
const NOT_THE = {
  'push-certificate': 'notPushCertificate',
  'signing-request': 'notSigningRequest',
  'server-token': 'notServerToken',
  'content-token': 'notContentToken',
  'enrollment-profile': 'notProfile',
  'public-key-certificate': 'notPublicKey',
} as const satisfies Record<JudgedKind, FindingId>

/** What is to be advised of a file of this kind, where `wanted` is asked for. `own` is how it was judged as what it is, for this organisation. */
export function judgeMisplaced(kind: DocumentKind, wanted: JudgedKind, own: Judgement | undefined): Misplaced {
  if (!isJudged(kind)) {
    const { of } = kindOf(kind)
    return { advice: of === undefined || of === wanted ? 'kind' : 'place' }
  }
  if (!own) return { advice: 'place' }
  const [reason] = own.findings
  if (own.verdict === 'stop') return { advice: 'place', use: 'nowhere', ...(reason && { reason }) }
  // Where no UID is on record yet, a certificate with any may be anybody's.
  if (own.findings.some(({ id }) => id === 'topicNew')) return { advice: 'place' }
  return { advice: 'place', use: 'elsewhere' }
}

/** The keys of what to do with it, a sentence or two each, the first thing to do first. */
export function adviceOn(kind: DocumentKind, wanted: JudgedKind, { advice, use }: Misplaced) {
  const ofItself = `documents.${wordKey(kind)}.todo` as const
  if (advice === 'kind') return [ofItself]
  return [
    `finding.${NOT_THE[wanted]}.todo` as const,
    ...(kindOf(kind).is === 'secret' ? (['judge.confidential'] as const) : []),
    ...(use === 'elsewhere' ? [ofItself] : []),
    ...(use === 'nowhere' ? (['judge.nowhere'] as const) : []),
  ]
}
