// What a company's settings come to with what is on record: which organisation is which, what changes, what cannot be used.
import { organisationOf, withTold } from '../customers/merge.ts'
import { type PlannedRow, Planner } from '../customers/plan.ts'
import type { Told } from '../customers/told.ts'
import { isAmongNames } from '../facts/names.ts'
import { sameValue } from '../facts/same-value.ts'
import type { Organisation } from '../model/organisation.ts'
import {
  type KeptPolicy,
  MANAGED_FACTS,
  MANAGED_LISTS,
  type ManagedFacts,
  type ManagedOrganisation,
  type PolicyInForce,
  type PolicySource,
} from '../model/policy.ts'
import type { PolicyFault, PolicyReason } from './faults.ts'
import type { ReadPolicy } from './read.ts'

export interface PolicyPlan {
  /** What is to be kept from now on. */
  kept: KeptPolicy
  /** Organisations that are new on record, or change. */
  writes: Organisation[]
  /** How many of them are new. */
  added: number
  /** All that cannot be used. */
  faults: PolicyFault[]
  /** Nothing would be written. */
  isSame: boolean
}

/** What is set, and where it stands. */
export type SetPolicy = ReadPolicy & { source: PolicySource }

/** What is on record. */
export interface OnRecord {
  organisations: readonly Organisation[]
  kept: KeptPolicy
}

const KEYS: Record<string, string> = { uid: 'topic' }

/** Plans what is set; `read` is undefined where nothing is. `now` is in milliseconds since 1970. Nothing is changed by it. */
export function planPolicy(read: SetPolicy | undefined, { organisations, kept }: OnRecord, now: number): PolicyPlan {
  const earlier = new Map(kept.inForce?.organisations.map((one) => [one.id, one]))
  const byId = new Map(organisations.map((one) => [one.id, one]))
  // Colleagues of a team had the same certificate on record under another id, and the two were made one.
  const formerOf = ({ topic }: Organisation) =>
    kept.inForce?.organisations.find(({ id, facts }) => !byId.has(id) && topic !== undefined && facts.topic === topic)
  const managed: ManagedOrganisation[] = []
  const writes: Organisation[] = []
  const faults: PolicyFault[] = [...(read?.faults ?? [])]
  const planner = new Planner(organisations, now)
  for (const row of read?.rows ?? []) {
    const planned = planner.plan(row)
    if (planned.kind === 'bad') {
      faults.push(...faultsOf(planned))
      continue
    }
    const known = planned.id === undefined ? undefined : byId.get(planned.id)
    const { after, one } = takenBy(row.told, known, known && (earlier.get(known.id) ?? formerOf(known)), now)
    managed.push(one)
    if (after !== known) writes.push(after)
  }
  const inForce = read && inForceOf(read, managed, kept.inForce, now)
  const next: KeptPolicy = { ...(inForce && { inForce }), released: releasedAfter(kept, managed, byId, now) }
  const added = writes.filter(({ id }) => !byId.has(id)).length
  return { kept: next, writes, added, faults, isSame: writes.length === 0 && sameValue(next, kept) }
}

function takenBy(
  told: Told,
  known: Organisation | undefined,
  earlier: ManagedOrganisation | undefined,
  now: number,
): { after: Organisation; one: ManagedOrganisation } {
  if (!known) {
    const { name = '', topic = '' } = told
    // Both are there: what lacks one of them has a problem.
    const after = organisationOf({ ...told, name, topic }, now)
    return { after, one: { id: after.id, facts: factsOf(told), added: listsOf(told) } }
  }
  const added: ManagedOrganisation['added'] = {}
  const rest: Organisation = { ...known }
  for (const list of MANAGED_LISTS) {
    const [set, before] = [told[list] ?? [], earlier?.added[list] ?? []]
    // What only the settings had brought goes with them.
    const own = (known[list] ?? []).filter((name) => !isAmongNames(name, before) || isAmongNames(name, set))
    if (own.length > 0) rest[list] = own
    else delete rest[list]
    const brought = set.filter((name) => isAmongNames(name, before) || !isAmongNames(name, known[list]))
    if (brought.length > 0) added[list] = brought
  }
  const merged = withTold(rest, told, now)
  const after = sameValue({ ...merged, updatedAt: 0 }, { ...known, updatedAt: 0 })
    ? known
    : { ...merged, updatedAt: now }
  return { after, one: { id: known.id, facts: factsOf(told), added } }
}

function factsOf(told: Told): ManagedFacts {
  return Object.fromEntries(MANAGED_FACTS.flatMap((fact) => (told[fact] === undefined ? [] : [[fact, told[fact]]])))
}

function listsOf(told: Told): ManagedOrganisation['added'] {
  return Object.fromEntries(MANAGED_LISTS.flatMap((list) => (told[list] === undefined ? [] : [[list, told[list]]])))
}

function inForceOf(
  { source, setBy, contact, mayGoOnAnyway, reminderDays }: SetPolicy,
  organisations: ManagedOrganisation[],
  before: PolicyInForce | undefined,
  now: number,
): PolicyInForce {
  const next: PolicyInForce = {
    source,
    at: before?.at ?? now,
    ...(setBy !== undefined && { setBy }),
    ...(contact !== undefined && { contact }),
    mayGoOnAnyway,
    ...(reminderDays && { reminderDays }),
    organisations,
  }
  return before && sameValue(next, before) ? before : { ...next, at: now }
}

/** Those that are set no more and are still on record; one that is set again is not among them. */
function releasedAfter(
  { inForce, released }: KeptPolicy,
  managed: readonly ManagedOrganisation[],
  byId: ReadonlyMap<string, Organisation>,
  now: number,
): KeptPolicy['released'] {
  const isManaged = new Set(managed.map(({ id }) => id))
  const news = (inForce?.organisations ?? []).map(({ id }) => ({ id, at: now }))
  const all = new Map([...news, ...released].map((one) => [one.id, one]))
  return [...all.values()].filter(({ id }) => !isManaged.has(id) && byId.has(id))
}

function faultsOf({ line, name, problems }: PlannedRow): PolicyFault[] {
  return problems.map(({ reason, column = '', value, line: other }) => ({
    // What a policy has read has no dates and no cells: the planner's own reasons are all among them.
    reason: reason as PolicyReason,
    key: KEYS[column] ?? column,
    row: line,
    ...(name !== '' && { name }),
    ...(value !== undefined && { value }),
    ...(reason === 'uidLost' && value !== undefined && { other: value }),
    ...(other !== undefined && { other: String(other) }),
  }))
}
