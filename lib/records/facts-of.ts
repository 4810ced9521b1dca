// A record as single facts, and which of them differ: what the journal keeps, and what two copies are compared by.
import { sameValue } from '../facts/same-value.ts'
import { withoutAbsent } from '../facts/without-absent.ts'
import type { FactChange } from '../model/journal.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Run } from '../model/run.ts'

export type Facts = Record<string, unknown>

/** What says which record it is, or when it was written, is no fact of its own. */
const NO_FACTS = new Set(['id', 'organisationId', 'createdAt', 'updatedAt', 'ticks'])
const TICK = 'ticks.'

/** Facts of a run whose entries are traces of what was done: what two people did stands side by side. */
export const TRACES = ['tokenDownloads', 'renewInsistedAt'] as const

/** When one of them came, in milliseconds since 1970: the entry itself, or what it says; 0 where it says nothing. */
export function momentOf(trace: unknown): number {
  const at = typeof trace === 'object' && trace !== null && 'at' in trace ? trace.at : trace
  return typeof at === 'number' ? at : 0
}

/** The facts of an organisation, a run or a setting, by their names; each tick of a run is one: `ticks.<step id>`. */
export function factsOf(record: object | undefined): Facts {
  const facts = Object.entries(record ?? {}).filter(([name, fact]) => !NO_FACTS.has(name) && fact !== undefined)
  const ticks = record && 'ticks' in record && record.ticks
  const ofTicks = Object.entries(ticks || {}).map(([stepId, tick]) => [TICK + stepId, tick] as const)
  return Object.fromEntries([...facts, ...ofTicks])
}

/** The organisation with other facts; what is `undefined` among them is no longer known. */
export function organisationWith(record: Organisation, facts: Facts): Organisation {
  const { id, createdAt, updatedAt } = record
  return { ...withoutAbsent(facts), id, createdAt, updatedAt } as Organisation
}

/** The run with other facts. */
export function runWith({ id, organisationId }: Run, facts: Facts): Run {
  const all = Object.entries(withoutAbsent(facts))
  const own = all.filter(([name]) => !name.startsWith(TICK))
  const ticks = all.filter(([name]) => name.startsWith(TICK)).map(([name, tick]) => [name.slice(TICK.length), tick])
  return { ...Object.fromEntries(own), id, organisationId, ticks: Object.fromEntries(ticks) } as Run
}

/** The facts that differ between two states of a record, in the order of their names. */
export function changesBetween(before: Facts, after: Facts): FactChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return names
    .filter((fact) => !sameValue(before[fact], after[fact]))
    .map((fact) => ({
      fact,
      ...(before[fact] !== undefined && { before: before[fact] }),
      ...(after[fact] !== undefined && { after: after[fact] }),
    }))
}
