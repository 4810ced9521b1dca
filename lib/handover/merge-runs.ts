// The runs of an organisation that stands on both sides: united, and of two open ones of the same kind one goes on.
import { sameValue } from '../facts/same-value.ts'
import type { JournalEntry } from '../model/journal.ts'
import { isOpen, type Run } from '../model/run.ts'
import { factsOf, runWith } from '../records/facts-of.ts'
import type { Side } from './decide.ts'
import type { Knowledge } from './knowledge.ts'
import { entriesOf, mergeFacts } from './merge-facts.ts'
import type { Choices, PlannedOrganisation } from './plan.ts'

/** An entry without what every entry of one import has in common. */
export type NewEntry = Omit<JournalEntry, 'id' | 'at' | 'who'>

export interface BothRuns {
  /** The organisation's id here; the runs of there belong to it already. */
  organisationId: string
  ours: readonly Run[]
  theirs: readonly Run[]
  hereKnows: Knowledge
  thereKnows: Knowledge
  /** The runs that were given up, by their id. */
  givenUpHere: ReadonlyMap<string, GivenUp>
  givenUpThere: ReadonlyMap<string, GivenUp>
}

/** A run that was given up: when last, and as it was each time. */
export interface GivenUp {
  at: number
  runs: Run[]
}

/** The runs that were given up, by their id. */
export function givenUpIn(journal: readonly JournalEntry[]): Map<string, GivenUp> {
  const found = new Map<string, GivenUp>()
  for (const { at, run } of journal) {
    if (!run) continue
    const before = found.get(run.id)
    found.set(run.id, { at: Math.max(at, before?.at ?? at), runs: [...(before?.runs ?? []), run] })
  }
  return found
}

export interface MergedRuns {
  runs: Run[]
  entries: NewEntry[]
  planned: Pick<PlannedOrganisation, 'runs' | 'twice'>
}

/** When something was last done in a run. */
function lastDone(run: Run): number {
  const { startedAt, finishedAt, ticks, signingRequest, certificate, serverToken, contentToken } = run
  const files = [signingRequest, certificate, serverToken, contentToken].flatMap((file) => file?.at ?? [])
  const presses = [...(run.renewInsistedAt ?? []), ...(run.tokenDownloads ?? []).map(({ at }) => at)]
  return Math.max(startedAt, finishedAt ?? startedAt, ...Object.values(ticks).map(({ at }) => at), ...files, ...presses)
}

export function mergeRuns(both: BothRuns, choices: Choices): MergedRuns {
  const { organisationId, ours, theirs, hereKnows, thereKnows, givenUpHere, givenUpThere } = both
  const planned: MergedRuns['planned'] = { runs: { added: 0, changed: 0, givenUp: 0 }, twice: [] }
  const entries: NewEntry[] = []
  const about = (id: string) => ({ subject: 'run', subjectId: id, organisationId }) as const
  const giveUp = (run: Run): void => {
    entries.push({ kind: 'given-up', ...about(run.id), changes: [], run })
    planned.runs.givenUp += 1
  }
  const merged = new Map<string, Run>()
  const origin = new Map<string, Side>()
  const there = new Map(theirs.map((run) => [run.id, run]))
  for (const run of ours) {
    const other = there.get(run.id)
    const past = givenUpThere.get(run.id)
    if (!other && isOpen(run) && past && lastDone(run) <= past.at) {
      giveUp(run)
      continue
    }
    origin.set(run.id, 'here')
    if (!other) {
      merged.set(run.id, run)
      continue
    }
    const one = mergeFacts(
      'run',
      { id: run.id, facts: factsOf(run), at: lastDone(run), knows: hereKnows },
      { id: run.id, facts: factsOf(other), at: lastDone(other), knows: thereKnows },
      choices,
    )
    const changed = runWith(run, one.facts)
    merged.set(run.id, changed)
    if (!sameValue(changed, run)) planned.runs.changed += 1
    const replaced = one.merged.filter(({ before }) => before !== undefined)
    entries.push(...entriesOf(about(run.id), { merged: replaced, kept: one.kept }))
  }
  for (const run of theirs) {
    if (merged.has(run.id) || origin.has(run.id)) continue
    const past = givenUpHere.get(run.id)
    // Given up here: what was done in it there since then takes it up again; what was done before stays in the journal.
    if (past && isOpen(run) && lastDone(run) <= past.at) {
      if (!past.runs.some((one) => sameValue(one, run))) giveUp(run)
      continue
    }
    merged.set(run.id, run)
    origin.set(run.id, 'there')
    planned.runs.added += 1
  }
  for (const pair of openTwice([...merged.values()])) {
    const [here, other] = origin.get(pair[0].id) === 'here' ? pair : [pair[1], pair[0]]
    const key = JSON.stringify(['twice', organisationId, here.procedure])
    const take = choices.get(key) ?? (lastDone(other) > lastDone(here) ? 'there' : 'here')
    const givenUp = take === 'there' ? here : other
    planned.twice.push({ key, procedure: here.procedure, hereAt: lastDone(here), thereAt: lastDone(other), take })
    merged.delete(givenUp.id)
    giveUp(givenUp)
  }
  return { runs: [...merged.values()], entries, planned }
}

/** Pairs of open runs of the same procedure; each side has at most one. */
function openTwice(runs: readonly Run[]): [Run, Run][] {
  const open = new Map<string, Run>()
  const pairs: [Run, Run][] = []
  for (const run of runs) {
    if (!isOpen(run)) continue
    const other = open.get(run.procedure)
    if (other) pairs.push([other, run])
    else open.set(run.procedure, run)
  }
  return pairs
}
