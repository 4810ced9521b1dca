// What a company has set, as it is kept on record: read wherever something may not be changed, or not be done.
import { distinctNames, isAmongNames } from '../facts/names.ts'
import { withoutAbsent } from '../facts/without-absent.ts'
import type { Organisation } from '../model/organisation.ts'
import {
  type KeptPolicy,
  MANAGED_FACTS,
  MANAGED_LISTS,
  type ManagedFact,
  type ManagedFacts,
  type ManagedList,
  type PolicyInForce,
  type SettingsFile,
  type Withheld,
} from '../model/policy.ts'
import { reading, writing } from './database.ts'
import type { Reading, Writing } from './stores.ts'

/** Part of a reading or a writing: all that is kept of a company's settings. */
export async function keptPolicyIn(transaction: Reading | Writing): Promise<KeptPolicy> {
  const kept = await transaction.objectStore('settings').get('policy')
  return isKeptPolicy(kept) ? kept : { released: [] }
}

// No schemas: whoever reads organisations reads this, and what the first screen needs stays light.
function isKeptPolicy(kept: unknown): kept is KeptPolicy {
  return typeof kept === 'object' && kept !== null && 'released' in kept && Array.isArray(kept.released)
}

function isSettingsFile(kept: unknown): kept is SettingsFile {
  return typeof kept === 'object' && kept !== null && 'fileName' in kept && 'values' in kept
}

/** What is in force; undefined where no company has set anything. */
export async function policyIn(transaction: Reading | Writing): Promise<PolicyInForce | undefined> {
  return (await keptPolicyIn(transaction)).inForce
}

/** All that is kept, read by itself. */
export function keptPolicy(): Promise<KeptPolicy> {
  return reading(keptPolicyIn)
}

/** Who withholds the way on past a held press; undefined where it is open to everybody. */
export async function withheld(): Promise<Withheld | undefined> {
  const policy = await reading(policyIn)
  if (!policy || policy.mayGoOnAnyway) return undefined
  const { setBy, contact } = policy
  return { ...(setBy !== undefined && { by: setBy }), ...(contact !== undefined && { contact }) }
}

const isList = (fact: ManagedFact): fact is ManagedList => MANAGED_LISTS.some((list) => list === fact)
/** The facts that are set as a whole. The UID says which certificate it is: nobody changes it. */
export const MANAGED_SINGLE = MANAGED_FACTS.filter((fact) => fact !== 'topic' && !isList(fact))

/** True of a fact that stands fast; a console that is set has the name that is set with it, or none. */
export function isSet(managed: ManagedFacts, fact: ManagedFact): boolean {
  return managed[fact] !== undefined || (fact === 'consoleName' && managed.consoleId !== undefined)
}

/** The change as far as a company has left it open: what it has set stays, and of lists what it has set does not go. */
export function heeding<Change extends { [Fact in ManagedFact]?: ManagedFacts[Fact] | undefined }>(
  change: Change,
  managed: ManagedFacts | undefined,
): Change {
  if (!managed) return change
  const heeded = { ...change }
  for (const fact of MANAGED_FACTS) if (isSet(managed, fact) && !isList(fact)) delete heeded[fact]
  for (const list of MANAGED_LISTS) {
    const [names, set] = [heeded[list], managed[list]]
    if (set && Object.hasOwn(heeded, list))
      heeded[list] = distinctNames([...(names ?? []), ...set]) as Change[typeof list]
  }
  return heeded
}

/** An organisation as another record has it (`one`), but for what a company has set here: that stays as `known` has it. */
export function holdingFast(one: Organisation, known: Organisation, managed: ManagedFacts): Organisation {
  const single = MANAGED_SINGLE.filter((fact) => isSet(managed, fact)).map((fact) => [fact, known[fact]] as const)
  const lists = MANAGED_LISTS.flatMap((list) => {
    const set = known[list]?.filter((name) => isAmongNames(name, managed[list])) ?? []
    return set.length > 0 ? [[list, distinctNames([...(one[list] ?? []), ...set])] as const] : []
  })
  return withManaged(one, [...single, ...lists])
}

/** The organisation with these facts in the place of its own; `undefined` takes one away. */
export function withManaged(one: Organisation, facts: readonly (readonly [ManagedFact, unknown])[]): Organisation {
  return withoutAbsent<Organisation>({ ...one, ...Object.fromEntries(facts) })
}

/** The settings file that the user has taken in; undefined where there is none. */
export async function settingsFileIn(transaction: Reading | Writing): Promise<SettingsFile | undefined> {
  const kept = await transaction.objectStore('settings').get('settingsFile')
  return isSettingsFile(kept) ? kept : undefined
}

/** Keeps a settings file in the place of another; `undefined` takes it out again. What follows from it is `lib/policy`'s. */
export function keepSettingsFile(file: SettingsFile | undefined): Promise<void> {
  return writing(async (transaction) => {
    const settings = transaction.objectStore('settings')
    if (file) await settings.put(file, 'settingsFile')
    else await settings.delete('settingsFile')
  }, 'own')
}
