// A signing request that is right, as its parts lie before the judgement, and the means to bend one of them.

import type {
  CertificateFacts,
  DocumentReading,
  IssuerProof,
  SigningRequestFacts,
} from '../../../../lib/documents/kinds/types.ts'
import { DAY } from '../../../../lib/facts/time.ts'
import type { FindingId, Level } from '../../../../lib/judgement/files/finding.ts'
import type { SigningRequestContext } from '../../../../lib/judgement/files/signing-request.ts'
import { CERTIFICATE, NOW, type Said } from './push-certificate-parts.ts'

export const VENDOR = 'MDM Vendor: i3Systems, Inc.'
export const AUTHORITY = 'Apple Worldwide Developer Relations Certification Authority - G3'
export const BEGAN = NOW - 100 * DAY
export const ENDS = NOW + 200 * DAY
export const CHAIN: CertificateFacts = {
  ...CERTIFICATE,
  commonName: VENDOR,
  notBefore: BEGAN,
  notAfter: ENDS,
}
/** Signs itself, and the vendor's certificate. */
export const ROOT: CertificateFacts = {
  ...CERTIFICATE,
  der: 'ROOT',
  commonName: AUTHORITY,
  subject: CERTIFICATE.issuer,
  isAuthority: true,
  notBefore: BEGAN - DAY,
  notAfter: ENDS + DAY,
}
export const REQUEST: SigningRequestFacts = {
  publicKey: 'KEY OF THIS RUN',
  sha256: 'ab12',
  subject: 'C=JP, CN=Taro Yamada',
  vendor: VENDOR,
  selfSigned: true,
  keyBits: 2048,
  vendorSignature: 'sha-256',
  chain: [CHAIN, ROOT],
}
export const APPLE: IssuerProof & { kind: 'apple' } = {
  kind: 'apple',
  authority: AUTHORITY,
  notBefore: BEGAN - DAY,
  notAfter: ENDS + DAY,
}
export const LAST_YEAR = { sha256: '0101', publicKey: 'KEY OF LAST YEAR', at: NOW - 350 * DAY }
export const CONTEXT = { earlier: [LAST_YEAR], now: NOW, authentic: APPLE, run: {} } satisfies SigningRequestContext

/** What a signing request that is right comes to. */
export const ALL_RIGHT: readonly FindingId[] = [
  'requestNew',
  'vendorSigned',
  'vendorFromApple',
  'vendorInDate',
  'chainWhole',
  'requestIntact',
  'requestKey',
  'signingRequest',
]

export interface SigningRequestCase {
  what: string
  reading: DocumentReading
  against: SigningRequestContext
  verdict: Level
  says: Said[]
  /** Which findings of a request that is right are missing then. */
  instead: readonly FindingId[]
}

interface Bent {
  request?: Partial<SigningRequestFacts>
  against?: Partial<SigningRequestContext>
}

/** One case: parts of the request, or of what it is compared with, are other than in one that is right. */
export function bend(
  what: string,
  { request, against }: Bent,
  verdict: Level,
  says: Said[],
  instead: FindingId[] = [],
): SigningRequestCase {
  const signingRequest = { ...REQUEST, ...request }
  return {
    what,
    reading: { kind: 'signing-request', signingRequest },
    against: { ...CONTEXT, ...against },
    verdict,
    says,
    instead,
  }
}
