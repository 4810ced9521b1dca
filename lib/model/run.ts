// What Koshin remembers of one pass through a procedure, with the evidence for each step. Times are milliseconds since 1970, UTC.
import type { ProcedureId, StepId } from './steps.ts'
import type { TokenDownload, TokenFacts } from './token.ts'

/**
 * How a step came to be ticked: a page or a file showed the step itself, it follows from a `result` that can't be there without
 * it, or the user said so.
 */
export const TICKED_BY = ['page', 'file', 'result', 'hand'] as const
export type TickedBy = (typeof TICKED_BY)[number]

/** True of what a page or a file has shown itself. */
export function isShown(by: unknown): boolean {
  return by === 'page' || by === 'file'
}

export interface Tick {
  at: number
  by: TickedBy
  /** It judges a file that the user took in spite of warnings. */
  insisted?: true
  /** The name of whoever worked here then; absent where none was on record. */
  who?: string
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

/** One pass through a procedure. An organisation has at most one of each procedure that is not finished. */
export interface Run {
  id: string
  organisationId: string
  procedure: ProcedureId
  startedAt: number
  /** The names of whoever worked here when it began and when it ended; absent where none was on record. */
  startedBy?: string
  /** In a team: the id of the browser in which it began. */
  startedOn?: string
  finishedAt?: number
  finishedBy?: string
  /** When Renew went through on a row that Koshin had held, each time. */
  renewInsistedAt?: number[]
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

/** True of one that is under way. */
export function isOpen({ finishedAt }: Pick<Run, 'finishedAt'>): boolean {
  return finishedAt === undefined
}

/** The download of its token that counts: each one ends what the one before it gave. */
export function lastDownload(run: Pick<Run, 'tokenDownloads'> | undefined): TokenDownload | undefined {
  return run?.tokenDownloads?.at(-1)
}

/** How a step was ticked; undefined where it is not. */
export function tickOf({ ticks }: Pick<Run, 'ticks'>, stepId: string): Tick | undefined {
  return Object.hasOwn(ticks, stepId) ? ticks[stepId] : undefined
}

/** True where one of these steps is ticked. */
export function hasTick(run: Pick<Run, 'ticks'>, ...steps: StepId[]): boolean {
  return steps.some((stepId) => tickOf(run, stepId) !== undefined)
}
