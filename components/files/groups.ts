// The chosen files as they are shown: sorted into their organisations, each judged, the gravest first.
import { computed } from '@preact/signals'
import { readServerTokenName } from '../../lib/documents/renewal/token-file-name.ts'
import { type Examined, examine, recordFor } from '../../lib/examination/examine.ts'
import type { FileStanding } from '../../lib/examination/standing.ts'
import { compareNames } from '../../lib/facts/compare-names.ts'
import { type Belonging, belongsTo, makeSorter } from '../../lib/judgement/files/belonging.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { now } from '../state/clock.ts'
import { organisations } from '../state/shown.ts'
import { assigned, type DeskFile, deskFiles } from './batch.ts'
import { allRuns } from './records.ts'

export interface PlacedFile extends Examined {
  file: DeskFile
  belonging: Belonging
  organisation?: Organisation
}

export interface Group {
  /** Absent for the files of which nothing says whose they are. */
  organisation?: Organisation
  files: PlacedFile[]
}

const ORDER: Record<FileStanding, number> = { stop: 0, other: 1, warning: 2, unplaced: 3, ok: 4, known: 5 }

const sorter = computed(() =>
  makeSorter(
    organisations.value,
    allRuns.value,
    deskFiles.value.map(({ reading }) => reading),
  ),
)

/** All chosen files in their groups, organisations by name, the unknown ones last. */
export const groups = computed<Group[]>(() => {
  const placed = deskFiles.value.map(place)
  const known = organisations.value.flatMap((organisation) => {
    const files = placed.filter((one) => one.organisation?.id === organisation.id)
    return files.length > 0 ? [{ organisation, files: inOrder(files) }] : []
  })
  const unknown = placed.filter(({ organisation }) => organisation === undefined)
  return unknown.length > 0 ? [...known, { files: inOrder(unknown) }] : known
})

/** How many files stand how. */
export function countStandings(files: readonly PlacedFile[]): Map<FileStanding, number> {
  const counts = new Map<FileStanding, number>()
  for (const { standing } of files) counts.set(standing, (counts.get(standing) ?? 0) + 1)
  return new Map([...counts].sort(([one], [other]) => ORDER[one] - ORDER[other]))
}

function inOrder(files: readonly PlacedFile[]): PlacedFile[] {
  return files.toSorted(
    (one, other) => ORDER[one.standing] - ORDER[other.standing] || compareNames(one.file.name, other.file.name),
  )
}

function place(file: DeskFile): PlacedFile {
  const { reading, name } = file
  const belonging = belongsTo({ reading, serverName: readServerTokenName(name)?.server }, sorter.value)
  const id = belonging.kind === 'one' ? belonging.organisationId : assigned.value.get(file.id)
  const organisation = organisations.value.find((one) => one.id === id)
  const examined = examine(file, recordFor(organisation, organisations.value, allRuns.value, now.value))
  return { ...examined, file, belonging, ...(organisation && { organisation }) }
}
