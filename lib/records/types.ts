// What Koshin remembers: organisations, and their renewals with the evidence for each step. Times are milliseconds since 1970, UTC.

/** One console with its push certificate: what has to be renewed every year. */
export interface Organisation {
  /** Random, made by Koshin; never shown. */
  id: string
  name: string
  /** A console of `lib/consoles`, e.g. `clomo`. */
  consoleId: string
  /** `com.apple.mgmt.External.<uuid>`, lower case. */
  topic: string
  /** The Apple Account that the certificate belongs to, as the portal shows it. */
  account?: string
  /** Of the certificate in use, lower-case hexadecimal without leading zeros. */
  serial?: string
  /** End of the certificate in use. */
  notAfter?: number
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
  at: number
}

/** The certificate that was downloaded in this run and judged to be right. */
export interface RunCertificate {
  fileName: string
  sha256: string
  serial: string
  notBefore: number
  notAfter: number
  at: number
}

/** One pass through a procedure. An organisation has at most one that is not finished. */
export interface Run {
  id: string
  organisationId: string
  procedure: 'push-certificate'
  startedAt: number
  finishedAt?: number
  /** Step id of `lib/procedures` -> how it was ticked. */
  ticks: Record<string, Tick>
  signingRequest?: RunSigningRequest
  certificate?: RunCertificate
  /** The certificate in use when the run began: what the new one is compared with. */
  before: { topic: string; serial?: string; notAfter?: number }
}
