// Judges a signing request before it is uploaded: will the portal take it, and will the certificate fit the console?
import type { DocumentReading, IssuerProof, SigningRequestFacts } from '../documents/types.ts'
import type { Run, RunSigningRequest } from '../records/types.ts'
import { type Finding, finding, type Judgement, judge } from './finding.ts'

/** What a signing request is compared with. */
export interface SigningRequestContext {
  /** The renewal that is under way. */
  run?: Pick<Run, 'signingRequest'>
  /** The signing request of the last finished renewal. */
  previous?: Pick<RunSigningRequest, 'sha256' | 'publicKey' | 'at'>
  /** Milliseconds since 1970, UTC. */
  now: number
  /** What `proveIssuer` says of the first certificate in its chain, helped by the rest; absent where nobody has looked. */
  authentic?: IssuerProof
}

/** Apple asks for RSA 2048. */
const SHORTEST_KEY = 2048

/** Judges what a file was read as. Pure: the same answer for the same input. */
export function judgeSigningRequest(reading: DocumentReading, against: SigningRequestContext): Judgement {
  if (reading.kind !== 'signing-request') return judge([finding('notSigningRequest', { document: reading.kind })])
  const request = reading.signingRequest
  return judge([
    judgeNewness(request, against),
    ...judgeSecondChoice(request, against.run?.signingRequest),
    judgeVendorSignature(request),
    judgeVendorIssuer(request, against.authentic),
    judgeVendorDates(request, against),
    finding(request.selfSigned ? 'requestIntact' : 'requestDamaged'),
    judgeKey(request),
    finding('signingRequest'),
  ])
}

function judgeNewness(request: SigningRequestFacts, { previous }: SigningRequestContext): Finding {
  if (previous?.sha256 === request.sha256) return finding('requestOld', { moment: previous.at })
  if (previous?.publicKey === request.publicKey) return finding('requestOldKey', { moment: previous.at })
  return finding('requestNew')
}

/** A second request of one run: the console fits only the newest, and nobody but the user knows which that is. */
function judgeSecondChoice(request: SigningRequestFacts, first: RunSigningRequest | undefined): Finding[] {
  if (!first || first.publicKey === request.publicKey) return []
  return [finding('requestReplaced', { text: first.fileName }, { moment: first.at })]
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
  if (until <= now) return finding('vendorExpired', { date: until })
  if (from > now) return finding('vendorNotYetValid', { date: from })
  return finding('vendorInDate', { date: until })
}
