// Takes a copy in: first what would change is shown, then all of it is written in one transaction, or nothing.
import { canonical } from '../facts/same-value.ts'
import { managedFactsOf, type PolicyInForce } from '../model/policy.ts'
import { reading, writing } from '../records/database.ts'
import { keepOneCurrent } from '../records/organisations.ts'
import { holdingFast, policyIn } from '../records/policy.ts'
import { whoIn } from '../records/who.ts'
import type { Copy } from './copy.ts'
import { copyIn } from './hand-over.ts'
import { matchOrganisations } from './match.ts'
import { mergeCopies } from './merge.ts'
import type { Choices, Plan } from './plan.ts'

/** What would change; nothing is changed by it. `at` is in milliseconds since 1970. */
export function planTakingIn(theirs: Copy, choices: Choices, at: number): Promise<Plan> {
  return reading(async (transaction) => {
    const ours = await copyIn(transaction)
    return mergeCopies(ours, heedingIn(theirs, ours, await policyIn(transaction)), { at, choices }).plan
  })
}

/** Takes the copy in, as it was chosen; what is on record at this moment counts. One of the organisations becomes the current one where there was none. */
export function takeIn(theirs: Copy, choices: Choices, at: number): Promise<Plan> {
  return writing(async (transaction) => {
    const ours = await copyIn(transaction)
    const open = heedingIn(theirs, ours, await policyIn(transaction))
    const { copy, plan } = mergeCopies(ours, open, { at, who: await whoIn(transaction), choices })
    for (const store of ['organisations', 'runs', 'files', 'journal'] as const) {
      const before = new Map<string, object>(ours[store].map((record) => [record.id, record]))
      for (const record of copy[store]) {
        const old = before.get(record.id)
        before.delete(record.id)
        const isSame =
          old !== undefined && (old === record || (store !== 'files' && canonical(old) === canonical(record)))
        if (!isSame) await transaction.objectStore(store).put(record as never)
      }
      for (const id of before.keys()) await transaction.objectStore(store).delete(id)
    }
    if (copy.reminders) await transaction.objectStore('settings').put(copy.reminders, 'reminders')
    await keepOneCurrent(transaction)
    return plan
  }, 'own')
}

/** Their copy as far as a company has left it open here: what it has set is in it as it is on record. */
function heedingIn(theirs: Copy, ours: Copy, policy: PolicyInForce | undefined): Copy {
  if (!policy) return theirs
  const matched = matchOrganisations(ours.organisations, theirs.organisations, ours.journal)
  const organisations = matched.map(({ theirs: one, ours: known, id }) => {
    const managed = managedFactsOf(policy, id)
    return managed && known ? holdingFast(one, known, managed) : one
  })
  return { ...theirs, organisations }
}
