// Takes the planned rows in: all of them in one transaction, or none.
import { managedFactsOf } from '../model/policy.ts'
import { writing } from '../records/database.ts'
import { keepOneCurrent } from '../records/organisations.ts'
import { heeding, policyIn } from '../records/policy.ts'
import { organisationOf, withTold } from './merge.ts'
import type { PlannedRow } from './plan.ts'

export interface TakenIn {
  added: number
  changed: number
}

export interface TakingIn {
  /** `done` of `total` rows are written; none of it counts before the end. */
  onProgress?: (done: number, total: number) => void
  /** Rejects with its reason where it is stopped: nothing is changed then. */
  signal?: AbortSignal
}

/**
 * Puts new rows on record and changes those that are known; others are passed over. What is on record at this moment counts, not
 * what was when it was planned; what a company has set stays. `now` is in milliseconds since 1970. The first organisation becomes the current one where there was none.
 */
export function takeIn(
  rows: readonly PlannedRow[],
  now: number,
  { onProgress, signal }: TakingIn = {},
): Promise<TakenIn> {
  const wanted = rows.filter(({ kind }) => kind === 'new' || kind === 'changed')
  return writing(async (transaction) => {
    const organisations = transaction.objectStore('organisations')
    const policy = await policyIn(transaction)
    const taken: TakenIn = { added: 0, changed: 0 }
    for (const [at, { told, id }] of wanted.entries()) {
      signal?.throwIfAborted()
      const { topic, name } = told
      const byTopic = topic === undefined ? undefined : await organisations.index('byTopic').get(topic)
      const known = byTopic ?? (id === undefined ? undefined : await organisations.get(id))
      if (known) {
        const after = withTold(known, heeding(told, managedFactsOf(policy, known.id)), now)
        if (after !== known) {
          await organisations.put(after)
          taken.changed += 1
        }
      } else if (topic !== undefined && name !== undefined) {
        await organisations.add(organisationOf({ ...told, topic, name }, now))
        taken.added += 1
      }
      onProgress?.(at + 1, wanted.length)
    }
    await keepOneCurrent(transaction)
    return taken
  }, now)
}
