// A deletion wins only over what it saw: what was written elsewhere meanwhile brings the whole record back.
import type { JournalEntry } from '../model/journal.ts'
import { entryFrom, type Grouped, grouped, type Kind, keyOf, organisationFrom, runFrom, WHOLE } from './facts.ts'
import type { Facts, TeamRecord, Written } from './record.ts'

/**
 * Brings back single facts that came out below one which was taken away by somebody who did not know them; each of them once, for
 * the file in which it stands may lie there for ever.
 */
export function putUnseenBack(record: TeamRecord, states: readonly Written[]): void {
  const found = new Map<string, unknown>()
  for (const { facts, stamps } of states) {
    for (const [key, value] of facts) {
      const stamp = stamps.get(key)
      if (record.get(key) !== undefined || !stamp || !record.isUnseen(key, stamp)) continue
      const mark = keyOf('writing', `${stamp.client}-${stamp.clock}`, 'restored')
      if (record.get(mark) === true || found.has(key)) continue
      found.set(key, value)
      found.set(mark, true)
    }
  }
  record.write(found)
}

type Group = Record<string, unknown>

/**
 * Brings back what survived a deletion in part, from `sources`: states of the record in which it stood whole; and the organisations
 * that are not to go (`held`, by their ids), of which it gives those that had gone. What nobody has whole any more is left as it is,
 * and shown nowhere.
 */
export function putBack(record: TeamRecord, sources: readonly Facts[], held: ReadonlySet<string>): string[] {
  const now = grouped(record.facts())
  const torn = tornIn(now)
  const away = [...held].filter((id) => !isWhole(now, id))
  if (torn.runs.length + torn.organisations.length + away.length === 0) return []
  const past = sources.map(grouped)
  const gone = away.filter((id) => !hasHeir(now, wholeIn(past, 'organisation', id, organisationFrom)))
  const put = (kind: Kind, id: string, facts: Group): void =>
    record.write(
      Object.entries(facts)
        .filter(([fact]) => record.get(keyOf(kind, id, fact)) === undefined)
        .map(([fact, value]) => [keyOf(kind, id, fact), value] as const),
    )
  const missing = new Set([...torn.organisations, ...gone])
  for (const id of torn.runs) {
    const found = wholeIn(past, 'run', id, runFrom)
    if (!found) continue
    put('run', id, found)
    const { organisationId } = found
    if (typeof organisationId === 'string' && !isWhole(now, organisationId)) missing.add(organisationId)
  }
  for (const id of missing) {
    const found = wholeIn(past, 'organisation', id, organisationFrom)
    if (!found) continue
    put('organisation', id, found)
    const source = past.find((one) => one.organisation.get(id) === found)
    if (source) belongings(source, now, id, put)
  }
  return gone
}

/**
 * Puts into the history that these organisations are on record again, by whoever has set them (`by`; without a name where it has none);
 * `at` is now, in milliseconds since 1970. Two browsers that bring one back make one entry.
 */
export function noteReturn(record: TeamRecord, ids: readonly string[], by: string | undefined, at: number): void {
  if (ids.length === 0) return
  const all = grouped(record.facts())
  const deletions = [...all.journal.values()].map(entryFrom).filter(({ kind }) => kind === 'removed')
  const news = ids.flatMap((id) => {
    const { name } = organisationFrom(id, all.organisation.get(id) ?? {}) ?? {}
    if (name === undefined) return []
    const deletion = deletions.filter(({ subjectId }) => subjectId === id).sort((one, other) => other.at - one.at)[0]
    const entry: JournalEntry = {
      ...{ id: `held-${deletion?.id ?? id}`, at, kind: 'added', subject: 'organisation', subjectId: id },
      ...{ organisationId: id, name, changes: [], ...(by !== undefined && { who: by }) },
    }
    return [[keyOf('journal', entry.id, WHOLE), entry] as const]
  })
  record.write(news.filter(([key]) => record.get(key) === undefined))
}

/** Its certificate is another organisation's by now: the two were made one. */
function hasHeir(now: Grouped, facts: Group | undefined): boolean {
  return [...now.organisation.values()].some(({ topic }) => topic !== undefined && topic === facts?.topic)
}

/** What is there in part; and organisations that are gone while a renewal of theirs is there, or something that somebody did. */
function tornIn(now: Grouped): { organisations: string[]; runs: string[] } {
  const torn = [...now.organisation].filter(([id, facts]) => !organisationFrom(id, facts)).map(([id]) => id)
  const orphans = [...now.run].flatMap(([id, facts]) => {
    const organisationId = runFrom(id, facts)?.organisationId
    return organisationId === undefined || isWhole(now, organisationId) ? [] : [organisationId]
  })
  const done = [...now.journal.values()].map(entryFrom).flatMap(({ kind, organisationId }) => {
    const isDeed = kind !== 'removed' && kind !== 'added'
    return !isDeed || organisationId === undefined || isWhole(now, organisationId) ? [] : [organisationId]
  })
  return {
    organisations: [...new Set([...torn, ...orphans, ...done])],
    runs: [...now.run].filter(([id, facts]) => !runFrom(id, facts)).map(([id]) => id),
  }
}

function isWhole(all: Grouped, id: string): boolean {
  return organisationFrom(id, all.organisation.get(id) ?? {}) !== undefined
}

function wholeIn(
  past: readonly Grouped[],
  kind: 'organisation' | 'run',
  id: string,
  made: (id: string, facts: Group) => unknown,
): Group | undefined {
  return past.map((one) => one[kind].get(id)).find((facts) => facts !== undefined && made(id, facts) !== undefined)
}

/** The renewals and the history of an organisation that comes back. What was given up meanwhile stays so. */
function belongings(
  source: Grouped,
  now: Grouped,
  organisationId: string,
  put: (kind: Kind, id: string, facts: Group) => void,
): void {
  const entries = [...now.journal.values()].map(entryFrom)
  const givenUp = new Set(entries.flatMap(({ run }: JournalEntry) => run?.id ?? []))
  for (const [id, facts] of source.run) {
    if (facts.organisationId === organisationId && !givenUp.has(id)) put('run', id, facts)
  }
  for (const [id, facts] of source.journal) {
    const entry = entryFrom(facts)
    if (entry.organisationId === organisationId && entry.kind !== 'removed') put('journal', id, facts)
  }
}
