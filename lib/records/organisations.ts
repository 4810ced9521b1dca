// The organisations on record, and which of them is being worked on.
import { compareNames } from '../facts/compare-names.ts'
import { canonicalTopic } from '../facts/topic.ts'
import { withoutAbsent } from '../facts/without-absent.ts'
import type { ExpiryNote } from '../model/expiry.ts'
import type { Organisation } from '../model/organisation.ts'
import { managedFactsOf } from '../model/policy.ts'
import { type Reading, reading, type Writing, writing } from './database.ts'
import { heeding, policyIn } from './policy.ts'

/** What is told of an organisation when it is learned. */
export interface NewOrganisation {
  name: string
  consoleId: string
  consoleName?: string | undefined
  topic: string
  account?: string | undefined
  serial?: string | undefined
  notAfter?: number | undefined
  /** Where that expiry was read. */
  notAfterFrom?: ExpiryNote['from'] | undefined
}

export type AddedOrganisation = { kind: 'added' | 'known'; organisation: Organisation }

type Changeable = Omit<Organisation, 'id' | 'name' | 'consoleId' | 'topic' | 'createdAt' | 'updatedAt'>

/** What may change later; `undefined` takes a known value away. The topic cannot change: another topic is another certificate. */
export type OrganisationPatch = Partial<Pick<Organisation, 'name' | 'consoleId'>> & {
  [Fact in keyof Changeable]?: Changeable[Fact] | undefined
}

type Facts = Omit<Organisation, 'id' | 'createdAt' | 'updatedAt'>

/** An organisation that comes on record at `now` (milliseconds since 1970), with what is told of it. */
export function organisationFrom(facts: { [Fact in keyof Facts]: Facts[Fact] | undefined }, now: number): Organisation {
  return withoutAbsent<Organisation>({ ...facts, id: crypto.randomUUID(), createdAt: now, updatedAt: now })
}

/** Every organisation, by name. */
export async function listOrganisations(): Promise<Organisation[]> {
  const all = await reading((transaction) => transaction.objectStore('organisations').getAll())
  return all.sort((one, other) => compareNames(one.name, other.name) || one.createdAt - other.createdAt)
}

/** The organisation whose certificate has this topic, upper or lower case. */
export function organisationOfTopic(topic: string): Promise<Organisation | undefined> {
  return reading((transaction) => transaction.objectStore('organisations').index('byTopic').get(canonicalTopic(topic)))
}

/**
 * Puts an organisation on record; `now` is in milliseconds since 1970. A topic that is on record already is answered with
 * its organisation, unchanged. The first one added becomes the current one.
 */
export function addOrganisation(given: NewOrganisation, now: number): Promise<AddedOrganisation> {
  return writing(async (transaction) => {
    const organisations = transaction.objectStore('organisations')
    const topic = canonicalTopic(given.topic)
    const known = await organisations.index('byTopic').get(topic)
    if (known) return { kind: 'known', organisation: known }
    const { account, serial, notAfter, notAfterFrom: from, name, consoleId, consoleName } = given
    const isNoted = notAfter !== undefined && from !== undefined
    const organisation = organisationFrom(
      {
        ...{ name, consoleId, consoleName, topic, account, serial, notAfter },
        ...(isNoted && { expiryNotes: { 'push-certificate': { notAfter, from, at: now } } }),
      },
      now,
    )
    await organisations.add(organisation)
    await keepOneCurrent(transaction)
    return { kind: 'added', organisation }
  }, now)
}

/**
 * Changes what is known of an organisation, in one transaction: by a patch, or by what `patch` makes of it as it is now; where that
 * is nothing, nothing is written. What a company has set stays. Answers with it as it then is, or nothing where it is no longer on record.
 */
export function updateOrganisation(
  id: string,
  patch: OrganisationPatch | ((known: Organisation) => OrganisationPatch | undefined),
  now: number,
): Promise<Organisation | undefined> {
  return writing(async (transaction) => {
    const organisations = transaction.objectStore('organisations')
    const known = await organisations.get(id)
    const changes = known && (typeof patch === 'function' ? patch(known) : patch)
    if (!known || !changes) return known
    const open = heeding(changes, managedFactsOf(await policyIn(transaction), id))
    const changed = withoutAbsent<Organisation>({ ...known, ...open, updatedAt: now })
    await organisations.put(changed)
    return changed
  }, now)
}

/**
 * Takes an organisation, all its runs and its files off the record. If it was the current one, the oldest of the others is. One that
 * a company has set stays.
 */
export function removeOrganisation(id: string, now: number): Promise<void> {
  return writing(async (transaction) => {
    if (managedFactsOf(await policyIn(transaction), id)) return
    const runs = transaction.objectStore('runs')
    const files = transaction.objectStore('files')
    await transaction.objectStore('organisations').delete(id)
    for (const runId of await runs.index('byOrganisation').getAllKeys(id)) await runs.delete(runId)
    for (const fileId of await files.index('byOrganisation').getAllKeys(id)) await files.delete(fileId)
    await keepOneCurrent(transaction)
  }, now)
}

/** Part of a writing: where the organisation that was worked on is not on record, the oldest one is; none where there is none. */
export async function keepOneCurrent(transaction: Writing): Promise<void> {
  if ((await currentIn(transaction)) !== undefined) return
  const settings = transaction.objectStore('settings')
  const all = await transaction.objectStore('organisations').getAll()
  const [oldest] = all.sort((one, other) => one.createdAt - other.createdAt)
  if (oldest) await settings.put(oldest.id, 'currentOrganisation')
  else await settings.delete('currentOrganisation')
}

/** The organisation that is being worked on; none while nothing is on record. */
export function currentOrganisation(): Promise<Organisation | undefined> {
  return reading(async (transaction) => {
    const id = await currentIdIn(transaction)
    return id === undefined ? undefined : transaction.objectStore('organisations').get(id)
  })
}

/** The organisation of this id; without one, the one that is being worked on. */
export function organisationSaid(id: string | undefined): Promise<Organisation | undefined> {
  if (id === undefined) return currentOrganisation()
  return reading((transaction) => transaction.objectStore('organisations').get(id))
}

/** Makes this organisation the current one; an id that is not on record changes nothing. */
export function setCurrentOrganisation(id: string): Promise<void> {
  return writing(async (transaction) => {
    if ((await transaction.objectStore('organisations').getKey(id)) === undefined) return
    await transaction.objectStore('settings').put(id, 'currentOrganisation')
  }, 'own')
}

/** The id of the organisation that is being worked on, if it is still on record. */
async function currentIn(transaction: Writing): Promise<string | undefined> {
  const id = await currentIdIn(transaction)
  return id === undefined ? undefined : transaction.objectStore('organisations').getKey(id)
}

async function currentIdIn(transaction: Reading | Writing): Promise<string | undefined> {
  const id = await transaction.objectStore('settings').get('currentOrganisation')
  return typeof id === 'string' ? id : undefined
}
