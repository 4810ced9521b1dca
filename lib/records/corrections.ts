// What the user has corrected in a form: only that is written, for a page may have learned something while the form was open.
import { distinctNames, isAmongNames } from '../facts/names.ts'
import { sameValue } from '../facts/same-value.ts'
import type { Organisation } from '../model/organisation.ts'
import { TARGET_LISTS } from '../model/targets.ts'
import { type OrganisationPatch, updateOrganisation } from './organisations.ts'

/** Names that were learned or forgotten meanwhile stay so; what the user took away, added or wrote anew is as the user has it. */
function mergeNames(known: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const kept = after.filter((name) => !isAmongNames(name, before) || isAmongNames(name, known))
  const learned = known.filter((name) => !isAmongNames(name, before))
  return distinctNames([...kept, ...learned])
}

/**
 * Corrects an organisation by what the user has changed: `before` is what the form was opened with, `after` what stands in it now;
 * a field in which both are the same is left alone. Names are changed one by one. `now` is in milliseconds since 1970. Answers with
 * the organisation as it is then, or nothing where it is no longer on record.
 */
export function correctOrganisation(
  id: string,
  before: OrganisationPatch,
  after: OrganisationPatch,
  now: number,
): Promise<Organisation | undefined> {
  return updateOrganisation(
    id,
    (known) => {
      const changed = (Object.keys(after) as (keyof OrganisationPatch)[]).filter(
        (fact) => !sameValue(before[fact], after[fact]),
      )
      if (changed.length === 0) return undefined
      const patch: OrganisationPatch = Object.fromEntries(changed.map((fact) => [fact, after[fact]]))
      for (const kind of Object.values(TARGET_LISTS)) {
        if (!changed.includes(kind)) continue
        const names = mergeNames(known[kind] ?? [], before[kind] ?? [], after[kind] ?? [])
        patch[kind] = names.length > 0 ? names : undefined
      }
      return patch
    },
    now,
  )
}
