// What the journal keeps: every fact that another one has replaced, and the trace of what was deleted. Times are milliseconds since 1970, UTC.
import type { Run } from './run.ts'

/** One fact that changed. Values are what the record held, as JSON; a fact that was or is not there has none. */
export interface FactChange {
  /** The name of the fact in its record; one step's tick is `ticks.<step id>`. */
  fact: string
  before?: unknown
  after?: unknown
}

/**
 * `added`: put on record. `changed`: facts were replaced. `removed`: deleted, with all that belonged to it. `given-up`: a run
 * taken off the record before its end, which stands here whole. `merged`: another copy's fact took the place of ours. `kept`:
 * another copy's fact (`before`) was not taken, ours (`after`) stayed. `conflict`: two people of a team wrote it without knowing of
 * each other; `after` counts from then on, `before` does not.
 */
export const JOURNAL_KINDS = ['added', 'changed', 'removed', 'given-up', 'merged', 'kept', 'conflict'] as const

/** Of what the entry tells. */
export const JOURNAL_SUBJECTS = ['organisation', 'run', 'reminders'] as const
export type JournalSubject = (typeof JOURNAL_SUBJECTS)[number]

/** One entry. None is ever changed. */
export interface JournalEntry {
  /** Random, made by Koshin; never shown. */
  id: string
  at: number
  /** Who did it, by the name that was on record then; absent where none was. */
  who?: string
  kind: (typeof JOURNAL_KINDS)[number]
  subject: JournalSubject
  /** The id of the organisation or the run; of reminders `reminders`. */
  subjectId: string
  /** Absent of what belongs to no organisation. */
  organisationId?: string
  /** The organisation's name at that time. */
  name?: string
  changes: FactChange[]
  /** The run that was given up. */
  run?: Run
  /** How many runs were deleted with an organisation. */
  runs?: number
}
