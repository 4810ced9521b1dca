// What a page of the push portal has to know in order to decide at once. Times are milliseconds since 1970, UTC.
import { MINUTE } from '../facts/time.ts'
import type { Withheld } from './policy.ts'

/** An opened intent to renew: which certificate the next screen is for. It lasts {@link RENEW_INTENT_LASTS}. */
export interface RenewIntent {
  /** Absent where the row's UID was not read and the user insisted. */
  topic?: string
  proven: boolean
  at: number
}

/** Milliseconds after which a pressed Renew no longer says what the upload screen is for. */
export const RENEW_INTENT_LASTS = 30 * MINUTE

/**
 * The first set-up of the current organisation, until it is finished or, where no certificate came of it, for ever. `open`: nothing has been uploaded.
 * `uploaded`: Upload went through, and what came of it was not seen. `issued`: the certificate exists. `second`: the console
 * shows a UID already, so that this is no first set-up.
 */
export interface SetUpMemory {
  name: string
  /** The Apple Account that was chosen for it. */
  account?: string
  state: 'open' | 'uploaded' | 'issued' | 'second'
  /** Where it is `second`: the UID that the console shows. */
  consoleTopic?: string
}

/**
 * Where an open renewal stands. `request`: UID and signing request, the console's turn. `apple`: the portal's. `check`: what
 * Apple issued waits to be judged in Koshin. `carry`: the portal's part is done, the rest is the console's.
 */
export type Turn = 'request' | 'apple' | 'check' | 'carry'

/** All that a page needs in order to decide at once. */
export interface PushMemory {
  organisations: { id: string; name: string; topic: string; account?: string; notAfter?: number }[]
  /** The organisation that is being worked on; absent where nothing is on record. */
  currentId?: string
  /** Of the current organisation's renewal; absent where none is open. */
  turn?: Turn
  /** In that renewal Apple has issued the new certificate, as a page or the file has shown; a tick by hand does not count. */
  issued?: true
  /** The current organisation's renewal is being rehearsed: nothing is to be pressed that changes anything. */
  rehearsing?: true
  /** The intent opened in this tab, if it still lasts. */
  intent?: RenewIntent
  /** Absent where no first set-up of the current organisation was begun, or where it is long done. */
  setUp?: SetUpMemory
  /** A company has closed the way on past a held press; absent where it is open. */
  withheld?: Withheld
}
