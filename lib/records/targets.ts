// The servers, and the locations or units, that are an organisation's own at Apple Business or School Manager.
import { distinctNames, nameKey, sameName } from '../facts/names.ts'
import type { Organisation } from '../model/organisation.ts'
import { managedFactsOf } from '../model/policy.ts'
import type { TargetList } from '../model/targets.ts'
import { type Writing, writing } from './database.ts'
import { heeding, policyIn } from './policy.ts'

/**
 * Puts a name on record, in the writing in which it was found or typed; one that is there already in another writing stays as
 * it is. `now` is in milliseconds since 1970. Answers with the organisation, or nothing where it is no longer on record.
 */
export function learnTarget(id: string, kind: TargetList, name: string, now: number) {
  return changeTargets(id, kind, (names) => [...names, name], now)
}

/** Gives a server or location its new name, in the place of the old one: the portal shows it under another name than before. */
export function renameTarget(id: string, kind: TargetList, from: string, to: string, now: number) {
  return changeTargets(
    id,
    kind,
    (names) => (nameKey(to) === '' ? names : names.map((name) => (sameName(name, from) ? to : name))),
    now,
  )
}

/** Takes a name off the record, unless a company has set it. */
export function forgetTarget(id: string, kind: TargetList, name: string, now: number) {
  return changeTargets(id, kind, (names) => names.filter((one) => !sameName(one, name)), now)
}

function changeTargets(
  id: string,
  kind: TargetList,
  change: (names: readonly string[]) => readonly string[],
  now: number,
): Promise<Organisation | undefined> {
  return writing(async (transaction: Writing) => {
    const organisations = transaction.objectStore('organisations')
    const known = await organisations.get(id)
    if (!known) return undefined
    const before = known[kind] ?? []
    const managed = managedFactsOf(await policyIn(transaction), id)
    const after = heeding({ [kind]: distinctNames(change(before)) }, managed)[kind] ?? []
    if (after.join('\n') === before.join('\n')) return known
    const { [kind]: _before, ...others } = known
    const changed: Organisation = { ...others, ...(after.length > 0 && { [kind]: after }), updatedAt: now }
    await organisations.put(changed)
    return changed
  }, now)
}
