// Whose the dates of a page are that shows no UID: one that stands with the name of another customer is not ours.
import { consoleOf } from '../../consoles/consoles.ts'
import type { ConsoleReading, FoundExpiry } from '../../consoles/types.ts'
import { wordsOf } from '../../consoles/words/words.ts'
import { outline } from '../../facts/names.ts'
import { areComparable, isOtherOwner, isSameOwner } from '../../facts/owner-names.ts'
import type { Organisation } from '../../model/organisation.ts'

/** By what names an organisation may be known to its console. */
export type Whose = Pick<Organisation, 'consoleId'> &
  Partial<Pick<Organisation, 'name' | 'customerNumber' | 'group' | 'consoleName' | 'servers' | 'locations'>>

/** The console's own name is offered for an organisation that has no other: it says nothing of whose it is. */
function namesOf(whose: Whose): string[] {
  const { name, customerNumber, group, servers = [], locations = [] } = whose
  const consoleName = whose.consoleName ?? consoleOf(whose.consoleId).name ?? ''
  if (name === undefined || outline(name) === outline(consoleName)) return []
  return [name, customerNumber, group, ...servers, ...locations].filter((one) => one !== undefined)
}

/** True where a page's name for an owner may be ours in other words: a customer's may in another script, a system's for tests may not. */
function mayBeOurs(owner: string, name: string): boolean {
  return !isOtherOwner(owner, name) && (areComparable(owner, name) || !wordsOf()('rehearsal', owner))
}

/** Of these dates the ones that may be this organisation's: those with its name, else those with nobody's. */
export function ownedBy(found: readonly FoundExpiry[], whose: Whose): FoundExpiry[] {
  const names = namesOf(whose)
  if (names.length === 0) return [...found]
  const isOurs = ({ owner, isConfirmed, strangers = [] }: FoundExpiry): boolean =>
    isConfirmed === true ||
    (owner !== undefined && names.some((name) => mayBeOurs(owner, name))) ||
    strangers.some((one) => names.some((name) => isSameOwner(one, name)))
  const ours = found.filter(isOurs)
  return ours.length > 0 ? ours : found.filter(({ owner }) => owner === undefined)
}

/** The same page, where our own name makes no stranger of a row, a card or a heading. */
export function withOurName(reading: ConsoleReading, whose: Whose): ConsoleReading {
  const names = namesOf(whose)
  if (names.length === 0) return reading
  const isOther = (stranger: string): boolean => !names.some((name) => isSameOwner(stranger, name))
  const known = (found: readonly FoundExpiry[] = []): FoundExpiry[] =>
    found.map(({ strangers = [], ...rest }) => {
      const others = strangers.filter(isOther)
      return { ...rest, ...(others.length > 0 && { strangers: others }) }
    })
  const { expiries, doubtful, otherDates } = reading
  return { ...reading, expiries: known(expiries), doubtful: known(doubtful), otherDates: known(otherDates) }
}
