// What is known of an organisation with what was told of it: field by field, and nothing that is known is taken away.
import { sameAccount } from '../facts/account.ts'
import { writeDay } from '../facts/days.ts'
import { distinctNames } from '../facts/names.ts'
import { sameValue } from '../facts/same-value.ts'
import type { Organisation } from '../model/organisation.ts'
import { MANAGED_LISTS } from '../model/policy.ts'
import { YEARLY, type YearlyId } from '../model/steps.ts'
import { expiryOf } from '../procedures/expiry.ts'
import { inUse } from '../procedures/in-use.ts'
import { organisationFrom } from '../records/organisations.ts'
import type { Told } from './told.ts'

/** Facts of which the told one takes the place of the known one. */
const SINGLE = ['name', 'customerNumber', 'group', 'portal'] as const
const ACCOUNTS = ['account', 'tokenAccount'] as const

/** The same organisation, unchanged where nothing new was told; `now` is in milliseconds since 1970. */
export function withTold(known: Organisation, told: Told, now: number): Organisation {
  const facts: Partial<Organisation> = {}
  for (const fact of SINGLE) if (told[fact] !== undefined) Object.assign(facts, { [fact]: told[fact] })
  for (const fact of ACCOUNTS) {
    if (told[fact] !== undefined && !sameAccount(told[fact], known[fact])) facts[fact] = told[fact]
  }
  // Of lists both are kept.
  for (const fact of MANAGED_LISTS) {
    const all = distinctNames([...(known[fact] ?? []), ...(told[fact] ?? [])])
    if (all.length > (known[fact]?.length ?? 0)) facts[fact] = all
  }
  const typedExpiries = expiriesAfter(known, told, now)
  const { consoleName: _before, ...withoutName } = known
  const after: Organisation = {
    ...(told.consoleId === undefined ? known : withoutName),
    ...facts,
    ...(told.consoleId !== undefined && { consoleId: told.consoleId }),
    ...(told.consoleName !== undefined && { consoleName: told.consoleName }),
    ...(typedExpiries && { typedExpiries }),
  }
  return sameValue(known, after) ? known : { ...after, updatedAt: now }
}

/** A new organisation of what was told; `now` is in milliseconds since 1970. */
export function organisationOf(told: Told & { name: string; topic: string }, now: number): Organisation {
  const { name, topic, consoleId = 'other' } = told
  return withTold(organisationFrom({ name, consoleId, topic }, now), told, now)
}

/** An expiry that was told counts as typed; one that was read on a page or in a file stays, for it is certain. */
function expiriesAfter(known: Organisation, { expiries = {} }: Told, now: number): Organisation['typedExpiries'] {
  const typed = YEARLY.flatMap((procedure) => {
    const notAfter = expiries[procedure]
    if (notAfter === undefined || !isOpenTo(known, procedure, notAfter)) return []
    const { notAfter: insteadOf } = inUse(procedure, known)
    return [[procedure, { notAfter, at: now, ...(insteadOf !== undefined && { insteadOf }) }] as const]
  })
  return typed.length > 0 ? { ...known.typedExpiries, ...Object.fromEntries(typed) } : undefined
}

function isOpenTo(known: Organisation, procedure: YearlyId, notAfter: number): boolean {
  const expiry = expiryOf(procedure, known)
  return expiry === undefined || (!expiry.isCertain && !isSameDay(expiry.notAfter, notAfter))
}

/** On the same day of UTC. */
export function isSameDay(one: number, other: number): boolean {
  return writeDay(one) === writeDay(other)
}
