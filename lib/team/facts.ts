// Records as single facts, each under its key, and facts as records again. docs/team.md describes the keys.
import { canonical } from '../facts/same-value.ts'
import type { JournalEntry } from '../model/journal.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Run } from '../model/run.ts'
import { factsOf, momentOf, organisationWith, runWith, TRACES } from '../records/facts-of.ts'
import type { Facts } from './record.ts'

/** What a team shares: kept files, reminders and whatever else is one browser's own are not in it. */
export interface Shared {
  organisations: Organisation[]
  runs: Run[]
  journal: JournalEntry[]
}

/** `browser`: what is known of a browser of the team, under its id. `writing`: what is known of the writing of a fact. */
export type Kind = 'organisation' | 'run' | 'journal' | 'browser' | 'writing'

/** Whose fact it is: what kind of record, which one, and the name of the fact. */
export type Place = readonly [kind: Kind, id: string, fact: string]

export const keyOf = (...place: Place): string => JSON.stringify(place)
export const placeOf = (key: string): Place => JSON.parse(key)

/** Each entry of a run's traces is a fact of its own: behind the name of the list, and this. */
const TRACE = '+'
/** Of the journal: the entry itself. */
export const WHOLE = 'entry'
/** When the record itself was put down or written last: no fact that two people could disagree about. */
export const UNDISPUTED = new Set(['createdAt', 'updatedAt', 'organisationId'])

/** Every fact of these records. */
export function factsIn({ organisations, runs, journal }: Shared): Map<string, unknown> {
  const facts = new Map<string, unknown>()
  for (const one of organisations) {
    const { id, createdAt, updatedAt } = one
    for (const [fact, value] of Object.entries({ ...factsOf(one), createdAt, updatedAt })) {
      facts.set(keyOf('organisation', id, fact), value)
    }
  }
  for (const run of runs) {
    const { id, organisationId, renewInsistedAt = [], tokenDownloads = [], ...rest } = run
    for (const [fact, value] of Object.entries({ ...factsOf(rest), organisationId })) {
      facts.set(keyOf('run', id, fact), value)
    }
    for (const [name, list] of Object.entries({ renewInsistedAt, tokenDownloads })) {
      for (const one of list) facts.set(keyOf('run', id, `${name}${TRACE}${canonical(one)}`), one)
    }
  }
  for (const entry of journal) facts.set(keyOf('journal', entry.id, WHOLE), entry)
  return facts
}

/** The facts of every record of a kind, by its id; an entry of the journal is under {@link WHOLE}. */
export type Grouped = Record<Kind, Map<string, Record<string, unknown>>>

export function grouped(facts: Facts): Grouped {
  const all: Grouped = {
    organisation: new Map(),
    run: new Map(),
    journal: new Map(),
    browser: new Map(),
    writing: new Map(),
  }
  for (const [key, value] of facts) {
    const [kind, id, fact] = placeOf(key)
    const records = all[kind] as Grouped[Kind] | undefined
    const record = records?.get(id)
    if (record) record[fact] = value
    else records?.set(id, { [fact]: value })
  }
  return all
}

/** An organisation put together again; undefined where what every one has is not there. */
export function organisationFrom(id: string, facts: Record<string, unknown>): Organisation | undefined {
  const { createdAt, updatedAt, ...own } = facts
  const isWhole = typeof own.name === 'string' && typeof own.consoleId === 'string' && typeof createdAt === 'number'
  if (!isWhole) return undefined
  return organisationWith({ id, createdAt, updatedAt: updatedAt ?? createdAt } as Organisation, own)
}

/** The same of a run. */
export function runFrom(id: string, facts: Record<string, unknown>): Run | undefined {
  const { organisationId, ...own } = facts
  if (typeof organisationId !== 'string' || typeof own.procedure !== 'string' || typeof own.startedAt !== 'number') {
    return undefined
  }
  for (const name of TRACES) {
    const traces = Object.keys(own).filter((fact) => fact.startsWith(name + TRACE))
    if (traces.length === 0) continue
    own[name] = traces.map((fact) => own[fact]).sort((one, other) => momentOf(one) - momentOf(other))
    for (const fact of traces) delete own[fact]
  }
  return runWith({ id, organisationId } as Run, own)
}

/** The same of an entry of the journal. */
export function entryFrom(facts: Record<string, unknown>): JournalEntry {
  return facts[WHOLE] as JournalEntry
}

/** What has to be written so that `before` becomes `after`; `undefined` of what is to go. */
export function factChanges(before: Facts, after: Facts): [string, unknown][] {
  const changes: [string, unknown][] = []
  for (const [key, value] of after) {
    const old = before.get(key)
    if (old !== value && canonical(old) !== canonical(value)) changes.push([key, value])
  }
  for (const key of before.keys()) if (!after.has(key)) changes.push([key, undefined])
  return changes
}
