// Two copies of the records made one: nothing of either side is lost, and doing it twice changes nothing more.
import { sameValue } from '../facts/same-value.ts'
import type { JournalEntry } from '../model/journal.ts'
import type { KeptFile } from '../model/kept-file.ts'
import type { Organisation } from '../model/organisation.ts'
import { factsOf, organisationWith } from '../records/facts-of.ts'
import type { Copy } from './copy.ts'
import { Knowledge } from './knowledge.ts'
import { type Matched, matchOrganisations } from './match.ts'
import { entriesOf, mergeFacts } from './merge-facts.ts'
import { mergeReminders } from './merge-reminders.ts'
import { givenUpIn, mergeRuns, type NewEntry } from './merge-runs.ts'
import type { Choices, Plan, PlannedOrganisation } from './plan.ts'

export interface Merging {
  /** When, in milliseconds since 1970, and by whom. */
  at: number
  who?: string | undefined
  choices: Choices
}

export interface Merged {
  copy: Copy
  plan: Plan
}

/** `ours` with `theirs` taken in; neither is changed. */
export function mergeCopies(ours: Copy, theirs: Copy, { at, who, choices }: Merging): Merged {
  const knows = { here: new Knowledge(ours.journal), there: new Knowledge(theirs.journal) }
  const givenUp = { here: givenUpIn(ours.journal), there: givenUpIn(theirs.journal) }
  const matches = matchOrganisations(ours.organisations, theirs.organisations, ours.journal)
  const organisations = new Map(ours.organisations.map((one) => [one.id, one]))
  const runs = new Map(ours.runs.map((run) => [run.id, run]))
  const files = new Map(ours.files.map((file) => [file.id, file]))
  const contents = new Set(ours.files.map(contentOf))
  const entries: NewEntry[] = []
  const planned: PlannedOrganisation[] = []
  /** Their id of an organisation -> its id here; absent where it stays deleted. */
  const ids = new Map<string, string>()

  for (const match of matches) {
    const { theirs: other, id } = match
    const plan = plannedOf(match, choices)
    planned.push(plan)
    if (plan.take === 'here' && plan.kind === 'deleted') continue
    ids.set(other.id, id)
    const about = {
      subject: 'organisation',
      subjectId: id,
      organisationId: id,
      name: match.ours?.name ?? other.name,
    } as const
    if (match.ours) {
      const facts = mergeFacts(
        'organisation',
        { id, facts: factsOf(match.ours), at: match.ours.updatedAt, knows: knows.here },
        { id: other.id, facts: factsOf(other), at: other.updatedAt, knows: knows.there },
        choices,
      )
      plan.differences = facts.differences
      organisations.set(id, mergedOrganisation(match.ours, other, facts.facts))
      entries.push(...entriesOf(about, facts))
    } else organisations.set(id, { ...other, id })
    const result = mergeRuns(
      {
        organisationId: id,
        ours: ours.runs.filter(({ organisationId }) => organisationId === id),
        theirs: theirs.runs
          .filter(({ organisationId }) => organisationId === other.id)
          .map((run) => ({ ...run, organisationId: id })),
        ...{ hereKnows: knows.here, thereKnows: knows.there, givenUpHere: givenUp.here, givenUpThere: givenUp.there },
      },
      choices,
    )
    Object.assign(plan, result.planned)
    entries.push(...result.entries)
    for (const run of ours.runs) if (run.organisationId === id) runs.delete(run.id)
    for (const run of result.runs) runs.set(run.id, run)
    for (const file of theirs.files.filter(({ organisationId }) => organisationId === other.id)) {
      const here: KeptFile = { ...file, organisationId: id }
      if (contents.has(contentOf(here)) || files.has(file.id)) continue
      files.set(file.id, here)
      contents.add(contentOf(here))
      plan.files += 1
    }
  }

  const reminders = mergeReminders(ours, theirs, ids, knows, choices)
  entries.push(...reminders.entries)
  const known = new Set(ours.journal.map(({ id }) => id))
  const history = theirs.journal.flatMap((entry) => (known.has(entry.id) ? [] : entryHere(entry, ids)))
  const own = entries.map((entry): JournalEntry => ({ id: crypto.randomUUID(), at, ...(who && { who }), ...entry }))
  const copy: Copy = {
    organisations: [...organisations.values()],
    runs: [...runs.values()],
    files: [...files.values()],
    journal: [...ours.journal, ...history, ...own],
    ...(reminders.settings && { reminders: reminders.settings }),
  }
  return {
    copy,
    plan: {
      organisations: planned,
      reminders: reminders.differences,
      history: history.length,
      isEmpty: isSame(copy, ours),
    },
  }
}

/** The same file is kept once for each organisation. */
const contentOf = ({ organisationId, kind, sha256 }: KeptFile): string => JSON.stringify([organisationId, kind, sha256])

/** True where two copies hold the same, in whatever order. */
export function isSame(one: Copy, other: Copy): boolean {
  const sorted = ({ organisations, runs, files, journal, reminders }: Copy) => [
    ...[organisations, runs, journal, files.map(({ bytes: _bytes, ...facts }) => facts)].map((records) =>
      [...records].sort((first, second) => (first.id < second.id ? -1 : 1)),
    ),
    reminders,
  ]
  return sameValue(sorted(one), sorted(other))
}

function plannedOf({ ours, theirs, id, deletedAt }: Matched, choices: Choices): PlannedOrganisation {
  const key = JSON.stringify(['deleted', id])
  const kind = ours ? 'known' : deletedAt === undefined ? 'added' : 'deleted'
  return {
    ...{ id, name: ours?.name ?? theirs.name, kind, key },
    take: kind === 'deleted' ? (choices.get(key) ?? 'here') : 'there',
    ...(deletedAt !== undefined && { deletedAt }),
    ...{ differences: [], runs: { added: 0, changed: 0, givenUp: 0 }, files: 0, twice: [] },
  }
}

function mergedOrganisation(ours: Organisation, theirs: Organisation, facts: Record<string, unknown>): Organisation {
  return {
    ...organisationWith(ours, facts),
    createdAt: Math.min(ours.createdAt, theirs.createdAt),
    updatedAt: Math.max(ours.updatedAt, theirs.updatedAt),
  }
}

/** An entry of there as it stands here; none where its organisation stays deleted. */
function entryHere(entry: JournalEntry, ids: ReadonlyMap<string, string>): JournalEntry[] {
  const { organisationId, subject, kind, run } = entry
  if (organisationId === undefined || kind === 'removed') return [entry]
  const id = ids.get(organisationId)
  if (id === undefined) return []
  return [
    {
      ...entry,
      organisationId: id,
      ...(subject === 'organisation' && { subjectId: id }),
      ...(run && { run: { ...run, organisationId: id } }),
    },
  ]
}
