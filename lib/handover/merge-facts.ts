// The facts of one record that stands on both sides, made one: what is not taken goes into the journal.
import { canonical, sameValue } from '../facts/same-value.ts'
import type { FactChange, JournalEntry, JournalSubject } from '../model/journal.ts'
import { type Facts, momentOf, TRACES } from '../records/facts-of.ts'
import { decide, type Side } from './decide.ts'
import type { Knowledge } from './knowledge.ts'
import type { Choices, Difference } from './plan.ts'

export interface FactsOfSide {
  id: string
  facts: Facts
  /** When the record was last written, in milliseconds since 1970. */
  at: number
  knows: Knowledge
}

export interface MergedFacts {
  facts: Facts
  differences: Difference[]
  /** What was taken from there, and what of there was turned down without ever having been known here. */
  merged: FactChange[]
  kept: FactChange[]
}

export function mergeFacts(
  subject: JournalSubject,
  here: FactsOfSide,
  there: FactsOfSide,
  choices: Choices,
): MergedFacts {
  const result: MergedFacts = { facts: { ...here.facts }, differences: [], merged: [], kept: [] }
  for (const fact of [...new Set([...Object.keys(here.facts), ...Object.keys(there.facts)])].sort()) {
    const [ours, theirs] = [here.facts[fact], there.facts[fact]]
    if (sameValue(ours, theirs)) continue
    if (TRACES.some((trace) => trace === fact)) {
      result.facts[fact] = together(ours, theirs)
      continue
    }
    const decision = decide({ subject, fact, here: { ...here, value: ours }, there: { ...there, value: theirs } })
    if (!decision) continue
    const key = JSON.stringify([subject, here.id, fact])
    const take: Side = choices.get(key) ?? decision.take
    result.differences.push({ key, fact, here: ours, there: theirs, standing: decision.standing, take })
    if (take === 'there') {
      result.facts[fact] = theirs
      result.merged.push(changeOf(fact, ours, theirs))
    } else if (theirs !== undefined && !here.knows.turnedDown(subject, here.id, fact, theirs, ours)) {
      const isKnown = here.knows.had(subject, here.id, fact, theirs)
      // What was known already need not be kept again, but that it was turned down on purpose must be.
      if (!isKnown || decision.take === 'there') result.kept.push(changeOf(fact, theirs, ours))
    }
  }
  return result
}

/** What the history is told of it: what was taken from there, and what of there was turned down. */
export function entriesOf<About extends Pick<JournalEntry, 'subject' | 'subjectId'>>(
  about: About,
  { merged, kept }: Pick<MergedFacts, 'merged' | 'kept'>,
): (About & Pick<JournalEntry, 'kind' | 'changes'>)[] {
  return [
    ...(merged.length > 0 ? [{ kind: 'merged' as const, ...about, changes: merged }] : []),
    ...(kept.length > 0 ? [{ kind: 'kept' as const, ...about, changes: kept }] : []),
  ]
}

function changeOf(fact: string, before: unknown, after: unknown): FactChange {
  return { fact, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}

/** The entries of both, each once, in the order in which they came. */
function together(ours: unknown, theirs: unknown): unknown[] {
  const all = [ours, theirs].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
  return [...new Map(all.map((entry) => [canonical(entry), entry])).values()].sort(
    (one, other) => momentOf(one) - momentOf(other) || (canonical(one) < canonical(other) ? -1 : 1),
  )
}
