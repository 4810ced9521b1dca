// The addresses of consoles on which the user wants Koshin to be.
import type { Organisation } from '../model/organisation.ts'
import { managedFactsOf } from '../model/policy.ts'
import { writing } from './database.ts'
import { listOrganisations } from './organisations.ts'
import { heeding, policyIn } from './policy.ts'

/** Why an address cannot be taken; words: `consoleAccess.refused.<problem>`. */
export type OriginProblem = 'empty' | 'notSecure' | 'notAnAddress' | 'apple' | 'known'

/** What Koshin guards anyway, and where no console is. */
const APPLES = /(?:^|\.)apple\.com$/

/**
 * The origin of a console's address as the user types or copies it; `https://` may be left out. An address that is not
 * encrypted is refused: whoever stands between could change what the page says of a certificate.
 */
export function originOf(typed: string): { origin: string } | { problem: OriginProblem } {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return { problem: 'empty' }
  if (/^(?:http|ws|ftp):/i.test(text)) return { problem: 'notSecure' }
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return { problem: 'notAnAddress' }
  const { protocol, hostname, origin } = new URL(address)
  if (protocol !== 'https:' || hostname === '' || !/[.:]|^localhost$/.test(hostname)) return { problem: 'notAnAddress' }
  return APPLES.test(hostname) ? { problem: 'apple' } : { origin }
}

/** Adds an address to an organisation, or takes one away that no company has set; `now` is in milliseconds since 1970. */
export function setConsoleOrigin(id: string, origin: string, wanted: boolean, now: number): Promise<void> {
  return writing(async (transaction) => {
    const organisations = transaction.objectStore('organisations')
    const known = await organisations.get(id)
    if (!known) return
    const { consoleOrigins = [], ...rest } = known
    const left = consoleOrigins.filter((one) => one !== origin)
    const managed = managedFactsOf(await policyIn(transaction), id)
    const wished = { consoleOrigins: wanted ? [...left, origin] : left }
    const { consoleOrigins: changed } = heeding(wished, managed)
    const record: Organisation = { ...rest, updatedAt: now, ...(changed.length > 0 && { consoleOrigins: changed }) }
    await organisations.put(record)
  }, now)
}

/** Every address on record, each once. */
export async function allConsoleOrigins(): Promise<string[]> {
  const all = await listOrganisations()
  return [...new Set(all.flatMap(({ consoleOrigins = [] }) => consoleOrigins))].sort()
}

/**
 * The organisation whose console a page is: of those at this address the one being worked on, else the only one. Where several
 * share an address and none of them is being worked on, nobody can tell.
 */
export function organisationAt(
  origin: string,
  all: readonly Organisation[],
  current: Organisation | undefined,
): Organisation | undefined {
  const there = all.filter(({ consoleOrigins = [] }) => consoleOrigins.includes(origin))
  return there.find(({ id }) => id === current?.id) ?? (there.length === 1 ? there[0] : undefined)
}
