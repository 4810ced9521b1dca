// What a browser that belongs to a team remembers besides its records. Times are milliseconds since 1970, UTC.
import type { ProcedureId } from './steps.ts'

/** A renewal that a colleague has begun, by the same record in another browser, and nobody has ended. */
export interface ColleaguesRun {
  organisationId: string
  procedure: ProcedureId
  startedAt: number
  /** The name of whoever began it; absent where none was on record there. */
  who?: string
  /** One of the same thing is on this browser's own record, and this one is not. */
  isBeside: boolean
}

/** As it is kept: of a run that is not on the record, see `besides`. */
export type RunBeside = Omit<ColleaguesRun, 'isBeside'> & { id: string }

/** A key of the team's files. It is made of a passphrase, and cannot be taken out of the browser. */
export interface TeamKey {
  salt: Uint8Array<ArrayBuffer>
  iterations: number
  key: CryptoKey
  /** By which it is known: it stands in every file that was written with it. */
  check: string
}
