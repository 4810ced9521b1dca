// Puts last year's file and this year's beside each other: line by line, what is the same, what differs, and whether that is right.
import type { CertificateFacts, SigningRequestFacts } from '../../documents/kinds/types.ts'
import { sameName } from '../../facts/names.ts'
import { sameTopic } from '../../facts/topic.ts'
import type { TokenProcedure } from '../../model/steps.ts'
import type { TokenFacts } from '../../model/token.ts'
import type { FindingValue } from './finding.ts'
import { sayRecipient } from './recipient.ts'

/** What a line shows; its words are `compare.line.<id>`. */
export type LineId =
  | 'uid'
  | 'commonName'
  | 'serial'
  | 'notBefore'
  | 'notAfter'
  | 'key'
  | 'issuer'
  | 'fingerprint'
  | 'subject'
  | 'vendor'
  | 'vendorUntil'
  | 'chain'
  | 'vendorSignature'
  | 'fileName'
  | 'server'
  | 'organisation'
  | 'recipient'
  | 'judgedAt'

/** `right`: as it must be from one year to the next. `wrong`: it must not be so. `open`: both happen. */
export type LineVerdict = 'right' | 'wrong' | 'open'

export interface Line {
  id: LineId
  /** The earlier file's and the later one's; absent where the file does not say it. */
  values: [FindingValue | undefined, FindingValue | undefined]
  same: boolean
  verdict: LineVerdict
}

/** What may be put side by side. `earlier` is last year's. */
export type Comparable =
  /** `key`: SHA-256 over the SubjectPublicKeyInfo, lower-case hexadecimal. */
  | { kind: 'push-certificate'; certificate: CertificateFacts; key: string }
  | { kind: 'signing-request'; signingRequest: SigningRequestFacts; key: string }
  | { kind: TokenProcedure; token: TokenFacts }

/** All lines of two files of the same kind; none where they are of different kinds, which nothing could be learned from. */
export function compareFiles(earlier: Comparable, later: Comparable): Line[] {
  if (earlier.kind === 'push-certificate' && later.kind === 'push-certificate') {
    return [...compareCertificates(earlier.certificate, later.certificate), key(earlier.key, later.key)]
  }
  if (earlier.kind === 'signing-request' && later.kind === 'signing-request') {
    return [...compareRequests(earlier.signingRequest, later.signingRequest), key(earlier.key, later.key)]
  }
  if ('token' in earlier && 'token' in later && earlier.kind === later.kind) {
    return compareTokens(earlier.token, later.token, earlier.kind === 'server-token')
  }
  return []
}

function compareCertificates(one: CertificateFacts, other: CertificateFacts): Line[] {
  const sameUid = sameTopic(one.topic, other.topic)
  return [
    line('uid', text(one.topic), text(other.topic), sameUid, sameUid ? 'right' : 'wrong'),
    plain('commonName', one.commonName, other.commonName, 'right', 'wrong'),
    plain('serial', one.serial, other.serial, 'wrong', 'right'),
    moment('notBefore', one.notBefore, other.notBefore),
    moment('notAfter', one.notAfter, other.notAfter),
    plain('issuer', one.issuer, other.issuer, 'right', 'open'),
    plain('fingerprint', one.sha256, other.sha256, 'wrong', 'right'),
  ]
}

function compareRequests(one: SigningRequestFacts, other: SigningRequestFacts): Line[] {
  return [
    plain('vendor', one.vendor, other.vendor, 'right', 'open'),
    plain('subject', one.subject, other.subject, 'open', 'open'),
    moment('vendorUntil', one.chain[0]?.notAfter, other.chain[0]?.notAfter, 'open'),
    plain('chain', chainOf(one), chainOf(other), 'right', 'open'),
    plain('vendorSignature', one.vendorSignature, other.vendorSignature, 'open', 'open'),
    plain('fingerprint', one.sha256, other.sha256, 'wrong', 'right'),
  ]
}

function compareTokens(one: TokenFacts, other: TokenFacts, isServer: boolean): Line[] {
  const same = sameName(one.name, other.name)
  const name = line(
    isServer ? 'server' : 'organisation',
    text(one.name),
    text(other.name),
    same,
    same ? 'right' : 'wrong',
  )
  // What neither says can't be wrong.
  const known = one.name !== undefined && other.name !== undefined
  return [
    known ? name : { ...name, verdict: 'open' },
    moment('notAfter', one.notAfter, other.notAfter),
    ...(isServer ? [plain('recipient', recipientOf(one), recipientOf(other), 'right', 'open')] : []),
    plain('fileName', one.fileName, other.fileName, 'open', 'open'),
    plain('fingerprint', one.sha256, other.sha256, 'wrong', 'right'),
    moment('judgedAt', one.at, other.at, 'open'),
  ]
}

/** The key of the new request is a new one, as a rule; some consoles keep theirs. */
function key(one: string, other: string): Line {
  return plain('key', one, other, 'open', 'right')
}

/** The later file must end, and begin, later. */
function moment(
  id: LineId,
  one: number | undefined,
  other: number | undefined,
  otherwise: LineVerdict = 'wrong',
): Line {
  const verdict = one === undefined || other === undefined ? 'open' : other > one ? 'right' : otherwise
  const write = (at: number | undefined): FindingValue | undefined =>
    at === undefined ? undefined : id === 'judgedAt' ? { moment: at } : { date: at }
  return line(id, write(one), write(other), one === other, id === 'judgedAt' ? 'open' : verdict)
}

function plain(
  id: LineId,
  one: string | undefined,
  other: string | undefined,
  whenSame: LineVerdict,
  whenOther: LineVerdict,
): Line {
  const same = one === other
  const known = one !== undefined && other !== undefined
  return line(id, text(one), text(other), same, known ? (same ? whenSame : whenOther) : 'open')
}

function line(
  id: LineId,
  one: FindingValue | undefined,
  other: FindingValue | undefined,
  same: boolean,
  verdict: LineVerdict,
): Line {
  return { id, values: [one, other], same, verdict }
}

function text(value: string | undefined): FindingValue | undefined {
  return value === undefined || value === '' ? undefined : { text: value }
}

function chainOf({ chain }: SigningRequestFacts): string {
  return chain.map(({ commonName, subject }) => commonName ?? subject).join(' → ')
}

function recipientOf({ recipient }: TokenFacts): string | undefined {
  return recipient && sayRecipient(recipient)
}
