// Judges a signing request before it is uploaded: will the portal take it, and will the certificate fit the console?

import type {
  CertificateFacts,
  DocumentReading,
  IssuerProof,
  SigningRequestFacts,
} from '../../documents/kinds/types.ts'
import { VENDOR_NAME } from '../../facts/apple.ts'
import { SHORTEST_KEY } from '../../facts/limits.ts'
import { isSince } from '../../facts/time.ts'
import type { Run, RunSigningRequest } from '../../model/run.ts'
import type { FileHints } from './file.ts'
import { type Finding, finding, type Judgement, judge, notThe } from './finding.ts'

/** What is remembered of a signing request that was used. */
export type EarlierRequest = Pick<RunSigningRequest, 'sha256' | 'publicKey' | 'vendor' | 'at'>

/** What a signing request is compared with. */
export interface SigningRequestContext {
  /** The renewal that is under way. */
  run?: Pick<Run, 'signingRequest'> & Partial<Pick<Run, 'startedAt'>>
  /** The signing requests of the finished renewals, the latest first. */
  earlier?: readonly EarlierRequest[]
  file?: FileHints
  /** Milliseconds since 1970, UTC. */
  now: number
  /** What `proveIssuer` says of the first certificate in its chain, helped by the rest; absent where nobody has looked. */
  authentic?: IssuerProof
}

/** Judges what a file was read as. Pure: the same answer for the same input. */
export function judgeSigningRequest(reading: DocumentReading, against: SigningRequestContext): Judgement {
  if (reading.kind !== 'signing-request') return judge([notThe('notSigningRequest', reading.kind)])
  const request = reading.signingRequest
  return judge([
    judgeNewness(request, against),
    ...judgeSecondChoice(request, against.run?.signingRequest),
    judgeVendorSignature(request),
    ...judgeVendorKind(request),
    judgeVendorIssuer(request, against.authentic),
    judgeVendorDates(request, against),
    ...judgeVendorName(request, against),
    ...judgeTime(against),
    judgeChain(request),
    finding(request.selfSigned ? 'requestIntact' : 'requestDamaged'),
    judgeKey(request),
    ...(reading.form ? [finding('requestWrapped')] : []),
    finding('signingRequest'),
  ])
}

/** The same request in other line breaks is another file: only its key shows that it is an old one. */
function judgeNewness(request: SigningRequestFacts, { earlier = [] }: SigningRequestContext): Finding {
  const same = earlier.find(({ sha256 }) => sha256 === request.sha256)
  if (same) return finding('requestOld', { moment: same.at })
  const used = earlier.find(({ publicKey }) => publicKey === request.publicKey)
  return used ? finding('requestOldKey', { moment: used.at }) : finding('requestNew')
}

/** A second request of one run: the console fits only the newest, and nobody but the user knows which that is. */
function judgeSecondChoice(request: SigningRequestFacts, first: RunSigningRequest | undefined): Finding[] {
  if (!first || first.publicKey === request.publicKey) return []
  return [finding('requestReplaced', { text: first.fileName }, { moment: first.at })]
}

/** The console makes the request in this renewal, and so the manual says: look at the file's time. */
function judgeTime({ run, file }: SigningRequestContext): Finding[] {
  if (run?.startedAt === undefined || file?.modifiedAt === undefined) return []
  return [
    finding(
      isSince(file.modifiedAt, run.startedAt) ? 'requestMadeInRun' : 'requestBeforeRun',
      { moment: file.modifiedAt },
      { moment: run.startedAt },
    ),
  ]
}

function judgeVendorName({ vendor }: SigningRequestFacts, { earlier = [] }: SigningRequestContext): Finding[] {
  const last = earlier.find((one) => one.vendor !== undefined)?.vendor
  if (vendor === undefined || last === undefined) return []
  if (vendor === last) return [finding('vendorAsLast', { text: vendor })]
  return [finding('vendorChanged', { text: last }, { text: vendor })]
}

/** Apple wants the whole chain in the file, from the vendor's certificate up to a root, and speaks of nothing else in it. */
function judgeChain({ chain }: SigningRequestFacts): Finding {
  let [link] = chain
  const links = new Set<string>()
  while (link && links.size < chain.length) {
    links.add(link.der)
    if (link.issuer === link.subject) {
      const stranger = chain.find(({ der }) => !links.has(der))
      if (stranger) return finding('chainStrangers', { text: stranger.commonName ?? stranger.subject })
      return finding('chainWhole', { text: String(links.size) })
    }
    const { issuer, authorityKeyId }: CertificateFacts = link
    link = chain.find(
      ({ subject, keyId, isAuthority }) =>
        isAuthority && subject === issuer && (keyId === undefined || (authorityKeyId ?? keyId) === keyId),
    )
  }
  return finding('chainShort', { text: chain[0]?.issuer ?? '' })
}

function judgeKey({ keyBits = 0 }: SigningRequestFacts): Finding {
  return finding(keyBits >= SHORTEST_KEY ? 'requestKey' : 'requestKeyWeak', { text: String(keyBits) })
}

function judgeVendorSignature({ vendorSignature, vendor = '' }: SigningRequestFacts): Finding {
  switch (vendorSignature) {
    case 'sha-256':
      return finding('vendorSigned', { text: vendor })
    case 'sha-1':
      return finding('vendorSignedOld', { text: vendor })
    case 'broken':
      return finding('vendorSignatureBroken', { text: vendor })
  }
}

/** Apple has issued many certificates; only those of MDM vendors may sign a request. */
function judgeVendorKind({ chain: [leaf] }: SigningRequestFacts): Finding[] {
  if (!leaf) return []
  const { commonName = '', hasVendorMarker, subject } = leaf
  const isVendor = hasVendorMarker === true || commonName.startsWith(VENDOR_NAME)
  return isVendor ? [] : [finding('vendorIsOther', { text: commonName || subject })]
}

function judgeVendorIssuer({ vendor = '' }: SigningRequestFacts, authentic: IssuerProof | undefined): Finding {
  switch (authentic?.kind) {
    case undefined:
      return finding('vendorNotChecked', { text: vendor })
    case 'apple':
      return finding('vendorFromApple', { text: vendor }, { text: authentic.authority })
    case 'unknown-apple-issuer':
      return finding('vendorUnknownIssuer', { text: vendor }, { text: authentic.issuer })
    case 'not-apple':
    case 'broken-signature':
      return finding('vendorNotFromApple', { text: vendor }, { text: authentic.issuer })
  }
}

/** The vendor's certificate and all above it must be valid on the day of the upload: the portal refuses it otherwise. */
function judgeVendorDates({ chain }: SigningRequestFacts, { now, authentic }: SigningRequestContext): Finding {
  const links = [...chain.slice(0, 1), ...(authentic?.kind === 'apple' ? [authentic] : [])]
  const from = Math.max(...links.map((link) => link.notBefore))
  const until = Math.min(...links.map((link) => link.notAfter))
  if (until <= now) return finding('vendorExpired', { date: until }, { moment: now })
  if (from > now) return finding('vendorNotYetValid', { date: from }, { moment: now })
  return finding('vendorInDate', { date: until })
}
