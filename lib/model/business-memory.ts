// What a page of Apple Business or School Manager has to know in order to decide at once.
import type { Withheld } from './policy.ts'
import type { TokenFact } from './steps.ts'

/** What of a token's open renewal a page has to know. Times are milliseconds since 1970, UTC. */
export interface TokenRun {
  /** The user said that the console is open and ready to take the file. */
  consoleReady: boolean
  downloadedAt?: number
  /** What was downloaded is in the console. */
  uploaded: boolean
}

/** An organisation as these pages know it. */
export interface BusinessOrganisation {
  id: string
  name: string
  servers: string[]
  locations: string[]
  /** The Apple Account that signs in at the portal. */
  account?: string
}

/** All that a page needs in order to decide at once. */
export interface BusinessMemory {
  organisations: BusinessOrganisation[]
  /** The organisation that is being worked on; absent where nothing is on record. */
  currentId?: string
  /** The current organisation's renewals that are under way. */
  serverToken?: TokenRun
  contentToken?: TokenRun
  /** The current organisation's tokens that are not due for long, with no renewal under way: downloading one anew ends what is in use. */
  notDue?: readonly TokenFact[]
  /** Of the current organisation's server token no earlier one is on record: it may be the first, so none is told to be in use. */
  mayBeFirst?: true
  /** A company has closed the way on past a held press; absent where it is open. */
  withheld?: Withheld
}
