// The chosen files as they are shown: sorted into their organisations, each judged, the gravest first.
import { computed } from '@preact/signals'
import { type DocumentKind, kindOf } from '../../lib/documents/kinds.ts'
import { readServerTokenName } from '../../lib/documents/token-file-name.ts'
import { type AnyFileContext, judgeAnyFile } from '../../lib/judgement/files/any-file.ts'
import { type Belonging, belongsTo, makeSorter } from '../../lib/judgement/files/belonging.ts'
import type { Judgement, Level } from '../../lib/judgement/files/finding.ts'
import { isForRun, type KnownAs, knownAs } from '../../lib/judgement/files/known-file.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { now } from '../state/clock.ts'
import { organisations } from '../state/shown.ts'
import { assigned, type ChosenFile, chosenFiles } from './batch.ts'
import { allRuns } from './records.ts'

/**
 * `known`: on record already, nothing to do. `unplaced`: nothing is wrong with it, but whose it is, is not known. `other`: it is
 * no file of a renewal.
 */
export type Standing = Level | 'known' | 'unplaced' | 'other'

export interface PlacedFile {
  file: ChosenFile
  belonging: Belonging
  organisation?: Organisation
  /** The renewal under way that this file is for. */
  run?: Run
  judgement?: Judgement
  known?: KnownAs
  standing: Standing
}

export interface Group {
  /** Absent for the files of which nothing says whose they are. */
  organisation?: Organisation
  files: PlacedFile[]
}

const ORDER: Record<Standing, number> = { stop: 0, other: 1, warning: 2, unplaced: 3, ok: 4, known: 5 }

const sorter = computed(() =>
  makeSorter(
    organisations.value,
    allRuns.value,
    chosenFiles.value.map(({ reading }) => reading),
  ),
)

/** All chosen files in their groups, organisations by name, the unknown ones last. */
export const groups = computed<Group[]>(() => {
  const placed = chosenFiles.value.map(place)
  const known = organisations.value.flatMap((organisation) => {
    const files = placed.filter((one) => one.organisation?.id === organisation.id)
    return files.length > 0 ? [{ organisation, files: inOrder(files) }] : []
  })
  const unknown = placed.filter(({ organisation }) => organisation === undefined)
  return unknown.length > 0 ? [...known, { files: inOrder(unknown) }] : known
})

/** How many files stand how. */
export function countStandings(files: readonly PlacedFile[]): Map<Standing, number> {
  const counts = new Map<Standing, number>()
  for (const { standing } of files) counts.set(standing, (counts.get(standing) ?? 0) + 1)
  return new Map([...counts].sort(([one], [other]) => ORDER[one] - ORDER[other]))
}

function inOrder(files: readonly PlacedFile[]): PlacedFile[] {
  return files.toSorted(
    (one, other) => ORDER[one.standing] - ORDER[other.standing] || one.file.name.localeCompare(other.file.name),
  )
}

function place(file: ChosenFile): PlacedFile {
  const { reading, authentic, name, modifiedAt } = file
  const belonging = belongsTo({ reading, serverName: readServerTokenName(name)?.server }, sorter.value)
  const id = belonging.kind === 'one' ? belonging.organisationId : assigned.value.get(file.id)
  const organisation = organisations.value.find((one) => one.id === id)
  const context: AnyFileContext = {
    organisation,
    organisations: organisations.value,
    runs: allRuns.value,
    file: { name, modifiedAt },
    authentic,
    now: now.value,
  }
  const judgement = judgeAnyFile(reading, context)
  const run = allRuns.value.find(
    (one) => one.organisationId === id && one.finishedAt === undefined && isForRun(reading, one),
  )
  const known = organisation && knownAs(reading, organisation, allRuns.value, authentic)
  return {
    file,
    belonging,
    standing: standingOf(reading.kind, judgement, organisation !== undefined, known, run),
    ...(organisation && { organisation }),
    ...(run && { run }),
    ...(judgement && { judgement }),
    ...(known && { known }),
  }
}

/** How a file stands that has no judge, by what its kind is. */
const WITHOUT_JUDGE = { judged: 'stop', flawed: 'stop', secret: 'stop', needless: 'other', unclear: 'warning' } as const

function standingOf(
  kind: DocumentKind,
  judgement: Judgement | undefined,
  placed: boolean,
  known?: KnownAs,
  run?: Run,
): Standing {
  if (!judgement) return WITHOUT_JUDGE[kindOf(kind).is]
  // While a renewal is under way, last year's file is the wrong one; else it is simply the one in use.
  if (known === 'this-run' || (known !== undefined && !run)) return 'known'
  return placed || judgement.verdict === 'stop' ? judgement.verdict : 'unplaced'
}
