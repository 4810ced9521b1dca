// What a round changes in a browser's own record: only what differs from what it shared, so that what it does not share stays as it is.

import type { JournalEntry } from '../model/journal.ts'
import type { KeptFile } from '../model/kept-file.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Run } from '../model/run.ts'
import { changesBetween, factsOf, organisationWith, runWith } from '../records/facts-of.ts'
import { type Shared, UNDISPUTED } from './facts.ts'
import type { Round } from './together.ts'

type Own = Shared & { files: readonly KeptFile[] }

/** What is to be deleted first, by ids, and what is to be written then. */
export interface RecordChanges {
  gone: Record<'organisations' | 'runs' | 'journal' | 'files', string[]>
  written: { organisations: Organisation[]; runs: Run[]; journal: JournalEntry[]; files: KeptFile[] }
}

/** `own` is all that stands on the record, what is not shared included. */
export function changesFor(own: Own, { before, after }: Pick<Round, 'before' | 'after'>): RecordChanges {
  const organisations = compared(own.organisations, before.organisations, after.organisations, (raw, facts, next) => ({
    ...organisationWith(raw, facts),
    createdAt: next.createdAt,
    updatedAt: next.updatedAt,
  }))
  const runs = compared(own.runs, before.runs, after.runs, (raw, facts, { organisationId }) =>
    runWith({ ...raw, organisationId }, facts),
  )
  const journal = compared(own.journal, before.journal, after.journal, (_raw, _facts, next) => next)
  const { gone, moved } = filesOf(own, organisations.gone, after)
  return {
    gone: { organisations: organisations.gone, runs: runs.gone, journal: journal.gone, files: gone },
    written: {
      organisations: organisations.written,
      runs: runs.written,
      journal: journal.written,
      files: moved,
    },
  }
}

function compared<Kept extends { id: string }>(
  own: readonly Kept[],
  before: readonly Kept[],
  after: readonly Kept[],
  change: (raw: Kept, facts: ReturnType<typeof factsOf>, next: Kept) => Kept,
): { gone: string[]; written: Kept[] } {
  const [raw, old] = [own, before].map((all) => new Map(all.map((record) => [record.id, record])))
  const ids = new Set(after.map(({ id }) => id))
  const written = after.flatMap((next): Kept[] => {
    const [known, shared] = [raw?.get(next.id), old?.get(next.id)]
    if (!known || !shared) return [next]
    const changes = changesBetween(wholeOf(shared), wholeOf(next))
    if (changes.length === 0) return []
    const facts = factsOf(known)
    for (const { fact, after: value } of changes) if (!UNDISPUTED.has(fact)) facts[fact] = value
    return [change(known, facts, next)]
  })
  return { gone: before.flatMap(({ id }) => (ids.has(id) ? [] : [id])), written }
}

/** The facts, to which organisation it belongs, and when it was written: what differs would be told as news the next time. */
function wholeOf(record: object): ReturnType<typeof factsOf> {
  const { organisationId, createdAt, updatedAt } = record as Partial<
    Record<'organisationId' | 'createdAt' | 'updatedAt', unknown>
  >
  return { ...factsOf(record), organisationId, createdAt, updatedAt }
}

/** Kept files go with their organisation: away, or to the one that has taken its place. */
function filesOf(own: Own, deleted: readonly string[], after: Shared): { gone: string[]; moved: KeptFile[] } {
  const byTopic = new Map(after.organisations.map(({ id, topic }) => [topic, id]))
  const heirs = new Map(
    own.organisations
      .filter(({ id }) => deleted.includes(id))
      .map(({ id, topic }) => [id, topic === undefined ? undefined : byTopic.get(topic)]),
  )
  const files = own.files.filter(({ organisationId }) => heirs.has(organisationId))
  return {
    gone: files.filter(({ organisationId }) => heirs.get(organisationId) === undefined).map(({ id }) => id),
    moved: files.flatMap((file) => {
      const organisationId = heirs.get(file.organisationId)
      return organisationId === undefined ? [] : [{ ...file, organisationId }]
    }),
  }
}
