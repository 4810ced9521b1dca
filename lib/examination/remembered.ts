// What may be remembered of a file that was judged. Of a token facts, never the token; certificates and signing requests are public.

import type {
  CertificateFacts,
  DocumentReading,
  ServerTokenFacts,
  SigningRequestFacts,
} from '../documents/kinds/types.ts'
import { readServerTokenName } from '../documents/renewal/token-file-name.ts'
import { type Bytes, fromBase64 } from '../facts/bytes.ts'
import { LONGEST_NAME } from '../facts/limits.ts'
import type { RunOfFile } from '../judgement/files/known-file.ts'
import { estimateExpiry } from '../judgement/files/server-token.ts'
import type { Organisation } from '../model/organisation.ts'
import { lastDownload, type RunCertificate, type RunSigningRequest } from '../model/run.ts'
import type { TokenProcedure } from '../model/steps.ts'
import type { PublicKeyFacts, TokenFacts } from '../model/token.ts'
import type { FileRead } from './read.ts'

/** Without the moment: that is when it is put on record. `copy`: what may be kept as a file, to be saved again. */
export type Remembered =
  | { kind: 'push-certificate'; certificate: Omit<RunCertificate, 'at'>; copy: Bytes }
  | { kind: 'signing-request'; signingRequest: Omit<RunSigningRequest, 'at'>; copy: Bytes }
  | { kind: TokenProcedure; token: Omit<TokenFacts, 'at'> }
  | { kind: 'public-key-certificate'; publicKey: Omit<PublicKeyFacts, 'at'> }

/** Whose file it is, and the renewal that it is for, where they are known. */
export interface RememberedFor {
  organisation: Pick<Organisation, 'tokenAccount'> | undefined
  run: RunOfFile | undefined
}

/** Undefined for a file of which nothing is remembered. */
export function rememberedOf({ name, reading, bytes }: FileRead, owner: RememberedFor): Remembered | undefined {
  switch (reading.kind) {
    case 'push-certificate': {
      const { certificate } = reading
      const copy = fromBase64(certificate.der)
      return copy && { kind: reading.kind, certificate: certificateFacts(certificate, name, owner), copy }
    }
    case 'signing-request':
      return bytes && { kind: reading.kind, signingRequest: requestFacts(reading.signingRequest, name), copy: bytes }
    case 'server-token':
    case 'content-token': {
      const token = tokenFactsOf(reading, name, owner)
      return token && { kind: reading.kind, token }
    }
    case 'public-key-certificate': {
      const { sha256, issuer, serial, keyBits } = reading.certificate
      const publicKey = { fileName: name, sha256, issuer, serial, ...(keyBits !== undefined && { keyBits }) }
      return { kind: reading.kind, publicKey }
    }
    default:
      return undefined
  }
}

/** The facts of a token's file; undefined for any other file. */
export function tokenFactsOf(
  reading: DocumentReading,
  fileName: string,
  { organisation, run }: RememberedFor,
): Omit<TokenFacts, 'at'> | undefined {
  // Who was seen to download it counts before who is on record.
  const by = lastDownload(run)?.account ?? organisation?.tokenAccount
  const common = { fileName, ...(by !== undefined && { downloadedBy: by }) }
  if (reading.kind === 'content-token') {
    const { sha256, organisationName, notAfter } = reading.contentToken
    return {
      ...common,
      sha256,
      ...(organisationName !== undefined && { name: organisationName }),
      ...(notAfter !== undefined && { notAfter }),
    }
  }
  if (reading.kind !== 'server-token') return undefined
  const named = readServerTokenName(fileName)
  // The page that was seen at the download says more than a file's name, which anybody can change.
  const name = lastDownload(run)?.name ?? named?.server
  const recipient = recipientIn(reading.serverToken)
  return {
    ...common,
    sha256: reading.serverToken.sha256,
    ...(name !== undefined && { name }),
    ...(named && { notAfter: estimateExpiry(named.at), isEstimate: true }),
    ...(recipient && { recipient }),
  }
}

/** The UID is kept of the first set-up alone: in a renewal it is the organisation's already. */
function certificateFacts(
  { topic, sha256, serial, notBefore, notAfter }: CertificateFacts,
  fileName: string,
  { run }: RememberedFor,
): Omit<RunCertificate, 'at'> {
  const learned = run?.procedure === 'first-set-up' && topic !== undefined && { topic }
  return { fileName, sha256, serial, notBefore, notAfter, ...learned }
}

function requestFacts(
  { sha256, publicKey, vendor }: SigningRequestFacts,
  fileName: string,
): Omit<RunSigningRequest, 'at'> {
  return { fileName, sha256, publicKey, ...(vendor !== undefined && { vendor: vendor.slice(0, LONGEST_NAME) }) }
}

/** The first recipient that is named by issuer and serial, as the record keeps it. */
function recipientIn({ recipients }: ServerTokenFacts): TokenFacts['recipient'] {
  for (const { issuer, serial } of recipients) {
    if (issuer !== undefined && serial !== undefined) return { issuer, serial }
  }
  return undefined
}
