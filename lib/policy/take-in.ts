// Takes what a company has set into the record: all of it in one transaction, in the company's own name.
import { reading, writing } from '../records/database.ts'
import { keepOneCurrent } from '../records/organisations.ts'
import { keptPolicyIn } from '../records/policy.ts'
import type { Reading, Writing } from '../records/stores.ts'
import { type PolicyPlan, planPolicy, type SetPolicy } from './plan.ts'
import { readPolicy } from './read.ts'
import { type Given, given } from './sources.ts'

/** What these settings would change, and what of them cannot be used; `set` is undefined for none. `now` is in milliseconds since 1970. */
export function planOf(set: Given | undefined, now: number): Promise<PolicyPlan> {
  return reading((transaction) => planIn(transaction, readGiven(set), now))
}

function readGiven(set: Given | undefined): SetPolicy | undefined {
  return set && { ...readPolicy(set.values), source: set.source }
}

async function planIn(transaction: Reading | Writing, read: SetPolicy | undefined, now: number): Promise<PolicyPlan> {
  const kept = await keptPolicyIn(transaction)
  // The background asks whenever it wakes: where no company sets or has set anything, nothing has to be compared.
  const isUnset = !read && !kept.inForce && kept.released.length === 0
  const organisations = isUnset ? [] : await transaction.objectStore('organisations').getAll()
  return planPolicy(read, { organisations, kept }, now)
}

/**
 * Takes in what is set now: organisations that are new come on record, facts that are set take the place of others, which stand in the
 * history; what is set no more becomes its user's own, with all that belongs to it. Writes nothing where nothing has changed. `now` is in
 * milliseconds since 1970. Rejects where the browser does not tell what is set: what was in force stays then.
 */
export async function takeInPolicy(now: number): Promise<PolicyPlan> {
  const read = readGiven(await given())
  const plan = await reading((transaction) => planIn(transaction, read, now))
  if (plan.isSame) return plan
  const name = read?.setBy
  return writing(
    async (transaction) => {
      // What is on record at this moment counts.
      const present = await planIn(transaction, read, now)
      for (const one of present.writes) await transaction.objectStore('organisations').put(one)
      await transaction.objectStore('settings').put(present.kept, 'policy')
      await keepOneCurrent(transaction)
      return present
    },
    now,
    { ...(name !== undefined && { name }) },
  )
}

/**
 * Takes in what is set where something is set and not in force, or the other way round, and where an organisation that is set is not on
 * record: after everything was deleted, or after a colleague's record was taken in.
 */
export async function takeInIfMissing(now: number): Promise<void> {
  const [set, isAway] = await Promise.all([given(), reading(isAwayIn)])
  if (isAway || (set === undefined) !== (isAway === undefined)) await takeInPolicy(now)
}

/** Whether an organisation that is set is not on record; undefined where nothing is in force. */
async function isAwayIn(transaction: Reading | Writing): Promise<boolean | undefined> {
  const { inForce } = await keptPolicyIn(transaction)
  if (!inForce) return undefined
  const ids = new Set(await transaction.objectStore('organisations').getAllKeys())
  return inForce.organisations.some(({ id }) => !ids.has(id))
}
