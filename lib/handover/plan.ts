// What an import would change: shown before anything is changed, and chosen from.
import type { ProcedureId } from '../model/steps.ts'
import type { Side, Standing } from './decide.ts'

/** One fact of which the two sides say different things. */
export interface Difference {
  /** By which a choice is remembered. */
  key: string
  fact: string
  here: unknown
  there: unknown
  standing: Standing
  /** What is taken: the choice, or else the newer one. */
  take: Side
}

export interface PlannedOrganisation {
  /** Its id here. */
  id: string
  name: string
  /** `deleted`: it was deleted here, and stays so unless it is chosen. */
  kind: 'added' | 'known' | 'deleted'
  /** Where it is `deleted`: the key of the choice, and what is taken. */
  key: string
  take: Side
  deletedAt?: number
  differences: Difference[]
  runs: { added: number; changed: number; givenUp: number }
  files: number
  /** Both sides have begun the same renewal: which of the two goes on. */
  twice: { key: string; procedure: ProcedureId; hereAt: number; thereAt: number; take: Side }[]
}

export interface Plan {
  organisations: PlannedOrganisation[]
  /** Of the reminders. */
  reminders: Difference[]
  /** Entries of the history that are not here yet. */
  history: number
  /** Nothing would change. */
  isEmpty: boolean
}

/** What the user has chosen, by key. */
export type Choices = ReadonlyMap<string, Side>
