// Which organisation of a file is which of ours: by its certificate first, then by its id.
import type { JournalEntry } from '../model/journal.ts'
import type { Organisation } from '../model/organisation.ts'

export interface Matched {
  theirs: Organisation
  /** Ours, where it is on record. */
  ours?: Organisation
  /** The id that it has, or is to have, here. */
  id: string
  /** When it was deleted here, in milliseconds since 1970. */
  deletedAt?: number
}

/** Put behind an id that is another organisation's here. */
const OTHER = '*'

export function matchOrganisations(
  ours: readonly Organisation[],
  theirs: readonly Organisation[],
  journal: readonly JournalEntry[],
): Matched[] {
  const byTopic = new Map(ours.flatMap((one) => (one.topic === undefined ? [] : [[one.topic, one] as const])))
  const byId = new Map(ours.map((one) => [one.id, one]))
  const found = new Map<Organisation, Organisation>()
  for (const one of theirs) {
    const same = one.topic === undefined ? undefined : byTopic.get(one.topic)
    if (same) found.set(one, same)
  }
  const taken = new Set([...found.values()].map(({ id }) => id))
  const ids = new Set<string>()
  return theirs.map((one): Matched => {
    let own = found.get(one)
    let id = own?.id ?? one.id
    while (!own && (taken.has(id) || ids.has(id))) id += OTHER
    own ??= byId.get(id)
    ids.add(id)
    taken.add(id)
    if (own) return { theirs: one, ours: own, id }
    const deletedAt = deletionOf(one, journal)
    return { theirs: one, id, ...(deletedAt !== undefined && { deletedAt }) }
  })
}

function deletionOf({ id, topic }: Organisation, journal: readonly JournalEntry[]): number | undefined {
  const traces = journal.filter(
    (entry) =>
      entry.kind === 'removed' &&
      (entry.subjectId === id || (topic !== undefined && entry.changes.some(({ before }) => before === topic))),
  )
  return traces.length > 0 ? Math.max(...traces.map(({ at }) => at)) : undefined
}
