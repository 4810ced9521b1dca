// What a company has set in this browser, before its team: told once, held fast here, and never written back over what colleagues know.
import { isAmongNames } from '../facts/names.ts'
import { sameValue } from '../facts/same-value.ts'
import type { Organisation } from '../model/organisation.ts'
import { MANAGED_LISTS, type ManagedFact, managedFactsOf, type PolicyInForce } from '../model/policy.ts'
import { holdingFast, isSet, MANAGED_SINGLE, withManaged } from '../records/policy.ts'
import type { Shared } from './facts.ts'

/** By the id of an organisation: its facts that a company had set when the team was last told, as they were then; null of what was absent. */
export type ToldFacts = Record<string, Partial<Record<ManagedFact, unknown>>>

/** Organisations that are not to go, by their ids, and who has set them. */
export interface Held {
  ids: ReadonlySet<string>
  by?: string
}

export interface Company {
  policy: PolicyInForce | undefined
  told: ToldFacts
}

/** What has been told once the team knows these organisations of this browser. */
export function toldOf(organisations: readonly Organisation[], policy: PolicyInForce | undefined): ToldFacts {
  const entries = organisations.flatMap((one) => {
    const managed = managedFactsOf(policy, one.id)
    if (!managed) return []
    const single = MANAGED_SINGLE.filter((fact) => isSet(managed, fact)).map((fact) => [fact, one[fact] ?? null])
    const lists = MANAGED_LISTS.flatMap((list) => (managed[list] ? [[list, managed[list]]] : []))
    return [[one.id, Object.fromEntries([...single, ...lists])]]
  })
  return Object.fromEntries(entries)
}

/**
 * What this browser tells its team: its record (`here`), but of facts that its company has set, and that were told already, what the
 * team knows (`theirs`). So two companies, or two states of one company's settings, do not write over each other for ever.
 */
export function tellingOf(here: Shared, theirs: Shared, { told }: Company): Shared {
  const known = new Map(theirs.organisations.map((one) => [one.id, one]))
  const organisations = here.organisations.map((one) => {
    const [before, there] = [told[one.id], known.get(one.id)]
    if (!before || !there) return one
    const single = MANAGED_SINGLE.filter(
      (fact) => Object.hasOwn(before, fact) && sameValue(one[fact] ?? null, before[fact]),
    )
    const lists = MANAGED_LISTS.map((list) => {
      const names = one[list]?.filter((name) => !isAmong(name, before[list]) || isAmongNames(name, there[list]))
      return [list, names?.length ? names : undefined] as const
    })
    return withManaged(one, [...single.map((fact) => [fact, there[fact]] as const), ...lists])
  })
  return { ...here, organisations }
}

/** What of a round comes onto this browser's record: what its company has set stays as it is `here`. */
export function heldFast(after: Shared, here: Shared, { policy }: Company): Shared {
  const own = new Map(here.organisations.map((one) => [one.id, one]))
  const organisations = after.organisations.map((one) => {
    const [managed, known] = [managedFactsOf(policy, one.id), own.get(one.id)]
    return managed && known ? holdingFast(one, known, managed) : one
  })
  return { ...after, organisations }
}

/** The organisations that are set here, of which a colleague's deletion takes none away. */
export function heldHere(here: Shared, { policy }: Company): Held | undefined {
  if (!policy) return undefined
  const ids = new Set(policy.organisations.map(({ id }) => id))
  const held = here.organisations.flatMap(({ id }) => (ids.has(id) ? [id] : []))
  return { ids: new Set(held), ...(policy.setBy !== undefined && { by: policy.setBy }) }
}

function isAmong(name: string, told: unknown): boolean {
  return Array.isArray(told) && isAmongNames(name, told)
}
