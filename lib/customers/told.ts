// What a table, or a company's policy, tells of an organisation. Nothing of it was read on a page or in a file of Apple's.
import type { ManagedFacts } from '../model/policy.ts'
import type { YearlyId } from '../model/steps.ts'

/** What may be told; what is absent is not told, and stays as it is. */
export interface Told extends ManagedFacts {
  /** Milliseconds since 1970, UTC. */
  expiries?: Partial<Record<YearlyId, number>>
}

/** Why a cell, or a value of a policy, cannot be taken. Words: `customers.problem.<reason>`. */
export type ProblemReason =
  | 'nameMissing'
  | 'uidMissing'
  | 'uidWrong'
  | 'uidSeveral'
  | 'uidTwice'
  | 'uidLost'
  | 'numberTwice'
  | 'numberShort'
  | 'addressWrong'
  | 'accountWrong'
  | 'dateWrong'
  | 'dateUnclear'
  | 'dateFar'
  | 'portalWrong'
  | 'tooLong'
  | 'tooMany'
  | 'garbled'
  | 'secret'
  | 'shifted'
