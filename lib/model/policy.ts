// What a company has set for Koshin, as it is kept on record while it is in force. Times are milliseconds since 1970, UTC.
import type { Organisation } from './organisation.ts'

/** Nobody may go on past a held press: who has set that, and whom to ask. */
export interface Withheld {
  by?: string
  contact?: string
}

/** The facts of an organisation that a company may set. */
export const MANAGED_FACTS = [
  'name',
  'customerNumber',
  'group',
  'consoleId',
  'consoleName',
  'consoleOrigins',
  'topic',
  'account',
  'portal',
  'tokenAccount',
  'servers',
  'locations',
] as const satisfies readonly (keyof Organisation)[]
export type ManagedFact = (typeof MANAGED_FACTS)[number]
export type ManagedFacts = Pick<Partial<Organisation>, ManagedFact>

/** Facts that are lists: what was learned stands beside what a company has set. */
export const MANAGED_LISTS = ['consoleOrigins', 'servers', 'locations'] as const satisfies readonly ManagedFact[]
export type ManagedList = (typeof MANAGED_LISTS)[number]

/** An organisation on record of which a company has set facts. */
export interface ManagedOrganisation {
  id: string
  facts: ManagedFacts
  /** Of its lists, what was not on record before it was set: it goes when it is set no more. */
  added: Pick<ManagedFacts, ManagedList>
}

/** Where it was set: in the browser's policy, or in a file that the user has taken in. */
export type PolicySource = 'browser' | 'file'

/** All that is set. */
export interface PolicyInForce {
  source: PolicySource
  /** When it was taken in as it is now. */
  at: number
  /** Who has set it, as its people know them; and whom to ask. */
  setBy?: string
  contact?: string
  mayGoOnAnyway: boolean
  /** So many days before an expiry, and as many after it, a reminder is due. */
  reminderDays?: number[]
  organisations: ManagedOrganisation[]
}

/** An organisation that was set and is no longer: all of it stays on record, and is its user's own. */
export interface ReleasedOrganisation {
  id: string
  at: number
}

/** What is kept of a company's settings. */
export interface KeptPolicy {
  /** Absent where nothing is set. */
  inForce?: PolicyInForce
  released: ReleasedOrganisation[]
}

/** A settings file as it was chosen; `values` is its JSON. */
export interface SettingsFile {
  fileName: string
  values: unknown
  at: number
}

/** What is set of an organisation; undefined where it is its user's own. */
export function managedFactsOf(policy: PolicyInForce | undefined, id: string): ManagedFacts | undefined {
  return policy?.organisations.find((one) => one.id === id)?.facts
}
