// Two people have written the same fact without knowing of each other: one value counts, the other stays in the history.

import { sameValue } from '../facts/same-value.ts'
import { Knowledge } from '../handover/knowledge.ts'
import type { JournalEntry } from '../model/journal.ts'
import { keyOf, placeOf, type Shared, UNDISPUTED, WHOLE } from './facts.ts'
import type { TeamRecord, Written } from './record.ts'

/**
 * Puts into the history what stands in one of these states, stands no longer in the record, and is not in its history yet. The
 * same conflict makes the same entry, whoever notices it. `view` gives what the record holds, `at` is when it is noticed, in
 * milliseconds since 1970.
 */
export function noteConflicts(record: TeamRecord, states: readonly Written[], view: () => Shared, at: number): void {
  const replaced = states.flatMap(({ facts, stamps }) =>
    [...facts].flatMap(([key, before]) => {
      const after = record.get(key)
      if (after === before || after === undefined || sameValue(before, after)) return []
      const stamp = stamps.get(key)
      return stamp && record.isUnseen(key, stamp) ? [{ key, before, after, stamp }] : []
    }),
  )
  if (replaced.length === 0) return
  const { organisations, runs, journal } = view()
  const knows = new Knowledge(journal)
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  const owners = new Map(runs.map(({ id, organisationId }) => [id, organisationId]))
  const entries = new Map<string, JournalEntry>()
  for (const { key, before, after, stamp } of replaced) {
    const [kind, id, fact] = placeOf(key)
    if (UNDISPUTED.has(fact) || (kind !== 'organisation' && kind !== 'run')) continue
    const organisationId = kind === 'run' ? owners.get(id) : id
    const name = organisationId === undefined ? undefined : names.get(organisationId)
    if (organisationId === undefined || name === undefined || knows.had(kind, id, fact, before)) continue
    const entryId = `conflict-${stamp.client}-${stamp.clock}`
    entries.set(keyOf('journal', entryId, WHOLE), {
      ...{ id: entryId, at, kind: 'conflict', subject: kind, subjectId: id, organisationId, name },
      changes: [{ fact, before, after }],
    })
  }
  record.write([...entries].filter(([key]) => record.get(key) === undefined))
}
