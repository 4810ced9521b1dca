// What Koshin remembers: organisations, and their renewals with the evidence for each step. Times are milliseconds since 1970, UTC.

import type { ProcedureId } from '../procedures/types.ts'

/** What may be known of a token. The token itself is a secret and never kept. */
export interface TokenFacts {
  /** Absent, as is the SHA-256, where the renewal was finished without having the file judged. */
  fileName?: string
  /** Of the file, lower-case hexadecimal. */
  sha256?: string
  /** A server token: the server of its file's name. A content token: the organisation that it names itself. */
  name?: string
  /** A content token: its own expiry. A server token: an estimate, its expiry can't be read from the file. */
  notAfter?: number
  /** Its expiry was worked out from the file's name, and nobody has read it anywhere yet. */
  isEstimate?: true
  /** The Apple Account that downloaded it: when that account goes or changes its password, the token dies. */
  downloadedBy?: string
  /** A server token: the certificate for whose key it is encrypted. */
  recipient?: { issuer: string; serial: string }
  /** When the file was judged. */
  at: number
}

/** Apple Business (formerly Apple Business Manager), or Apple School Manager. */
export type TokenPortal = 'business' | 'school'

/** Pages of about 2018 to 2021, of 2021 to spring 2026 (School Manager still), and of Apple Business since then. */
export type PortalGeneration = 'G1' | 'G2' | 'G3'

/** A download of a token that went through on the portal's page. */
export interface TokenDownload {
  /** The server or location it belongs to, as the page writes it; absent where it was not read. */
  name?: string
  /** The Apple Account that was signed in, where the page shows it. */
  account?: string
  at: number
}

/** The certificate that a console gave to Apple, so that server tokens are encrypted for it. */
export interface PublicKeyFacts {
  fileName: string
  sha256: string
  issuer: string
  /** Lower-case hexadecimal without leading zeros. */
  serial: string
  keyBits?: number
  at: number
}

/** What is looked at before the day: signing in at Apple, the UID there, the trusted telephone, signing in to the console. */
export type RehearsalCheck = 'signIn' | 'uid' | 'phone' | 'console'

export interface RehearsalAnswer {
  at: number
  /** `page`: the page itself proved it. */
  by: 'page' | 'hand'
  ok: boolean
}

/** The last rehearsal of an organisation's renewal; a new one begins without answers. */
export interface Rehearsal {
  startedAt: number
  /** When the last check was answered; absent while any is open. */
  finishedAt?: number
  checks: Partial<Record<RehearsalCheck, RehearsalAnswer>>
}

/** One console with its push certificate and tokens: what has to be renewed every year. */
export interface Organisation {
  /** Random, made by Koshin; never shown. */
  id: string
  name: string
  /** A console of `lib/consoles`, e.g. `clomo`. */
  consoleId: string
  /** The console's own name where it is "another console". */
  consoleName?: string
  /**
   * Where its pages are, e.g. `https://panel.example.com`: addresses on which the user has asked Koshin to be. Whether the
   * browser permits it is the browser's to know.
   */
  consoleOrigins?: string[]
  /** `com.apple.mgmt.External.<uuid>`, lower case. Absent before the first set-up has made a certificate. */
  topic?: string
  /** The Apple Account that the certificate belongs to, as the portal shows it. */
  account?: string
  /** Of the certificate in use, lower-case hexadecimal without leading zeros. */
  serial?: string
  /** End of the certificate in use. */
  notAfter?: number
  /** Where its tokens come from; absent until the user has chosen. */
  portal?: TokenPortal
  /** Which generation of that portal's pages was in front last, as read from the page or chosen by the user. */
  portalGeneration?: PortalGeneration
  /** Names of its servers, and of its locations or units, as Apple's portal shows them. */
  servers?: string[]
  locations?: string[]
  /** The Apple Account that signs in at Apple Business or School Manager; another one than `account` as a rule. */
  tokenAccount?: string
  /** The tokens in use. */
  serverToken?: TokenFacts
  contentToken?: TokenFacts
  publicKeyCertificate?: PublicKeyFacts
  /** Whether everything is at hand for the next renewal, when that was last looked at. */
  rehearsal?: Rehearsal
  createdAt: number
  updatedAt: number
}

/** How a step came to be ticked. */
export type TickedBy = 'page' | 'file' | 'hand'

export interface Tick {
  at: number
  by: TickedBy
}

/** The signing request of this run: the new certificate must carry its key. */
export interface RunSigningRequest {
  fileName: string
  sha256: string
  /** SubjectPublicKeyInfo, DER, base64. */
  publicKey: string
  /** Common name of the vendor's certificate, e.g. `MDM Vendor: i3Systems, Inc.` */
  vendor?: string
  at: number
}

/** The certificate that was downloaded in this run and judged to be right. */
export interface RunCertificate {
  /** Of the first set-up: it becomes the organisation's. Not kept of a renewal, where it is the organisation's already. */
  topic?: string
  fileName: string
  sha256: string
  serial: string
  notBefore: number
  notAfter: number
  at: number
}

/**
 * A certificate or a signing request, kept so that it can be saved again. Both are public; a token is a secret, and of it only
 * {@link TokenFacts} are kept.
 */
export interface KeptFile {
  id: string
  organisationId: string
  /** The run that brought it; the run may have been given up since. */
  runId?: string
  kind: 'push-certificate' | 'signing-request'
  fileName: string
  /** Of the bytes below, lower-case hexadecimal. */
  sha256: string
  /** A certificate: its DER, and nothing that stood around it. A signing request: the file as the console made it. */
  bytes: Uint8Array<ArrayBuffer>
  /** When it was kept. */
  at: number
}

/** One pass through a procedure. An organisation has at most one of each procedure that is not finished. */
export interface Run {
  id: string
  organisationId: string
  procedure: ProcedureId
  startedAt: number
  finishedAt?: number
  /** Step id of `lib/procedures` -> how it was ticked. */
  ticks: Record<string, Tick>
  signingRequest?: RunSigningRequest
  certificate?: RunCertificate
  /** The token that was downloaded in this run and judged to be right. */
  serverToken?: TokenFacts
  contentToken?: TokenFacts
  /** The expiry that the console showed for the new token, once it was read there. */
  shownNotAfter?: number
  /** The downloads of the token in this run, the latest last. */
  tokenDownloads?: TokenDownload[]
  /** First set-up: when Upload went through on the portal's screen for a new certificate. */
  createUploadedAt?: number
  /** First set-up: the UID of the certificate that was created in it; stays when the work is taken up again. */
  createdTopic?: string
  /** First set-up: a UID that the console shows already. Then it is no first one. */
  consoleTopic?: string
  /** The certificate or token in use when the run began: what the new one is compared with. */
  before: { topic?: string; serial?: string; notAfter?: number; sha256?: string }
}
