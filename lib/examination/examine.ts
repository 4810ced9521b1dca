// Judges a file that has been read against the record and this run: how it stands, and what of it may be remembered.
import type { JudgedKind } from '../documents/kinds/kinds.ts'
import { type AnyFileContext, judgeAnyFile, openFor } from '../judgement/files/any-file.ts'
import type { Judgement } from '../judgement/files/finding.ts'
import { type KnownAs, knownAs, type RunOfFile } from '../judgement/files/known-file.ts'
import { judgeMisplaced, type Misplaced } from '../judgement/files/misplaced.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Run } from '../model/run.ts'
import type { FileRead } from './read.ts'
import { type Remembered, rememberedOf } from './remembered.ts'
import { type FileStanding, standingOf } from './standing.ts'

/** What a file is judged against; for which organisation is the caller's to say. */
export interface FileRecord<One extends RunOfFile = Run>
  extends Pick<AnyFileContext, 'organisation' | 'others' | 'now'> {
  /** The organisation's runs, open and finished. */
  runs: readonly One[]
}

/** What a file came to. */
export interface Examined<One extends RunOfFile = Run> {
  file: FileRead
  /** Absent for what is no file of a renewal. */
  judgement?: Judgement
  /** It is of another kind than was asked for. */
  misplaced?: Misplaced
  /** It is on record already. */
  known?: KnownAs
  /** The open run that it is for. */
  run?: One
  standing: FileStanding
  /** Absent where nothing of it may be remembered: it must not be used, or is no file of a renewal. */
  remember?: Remembered
}

/**
 * Judges what a file was read as. Where one kind is `wanted`, a file of another kind is not that one. Pure, and light: whoever
 * shows many files asks again whenever the record has changed.
 */
export function examine<One extends RunOfFile>(
  file: FileRead,
  record: FileRecord<One>,
  wanted?: JudgedKind,
): Examined<One> {
  const { reading, authentic } = file
  const { organisation, runs } = record
  const context = { ...record, file, authentic }
  const judgement = judgeAnyFile(reading, context, wanted)
  // As what it is, for what may be advised of it.
  const misplaced =
    wanted === undefined || wanted === reading.kind
      ? undefined
      : judgeMisplaced(reading.kind, wanted, organisation && judgeAnyFile(reading, context))
  const run = openFor(reading, runs)
  const known = organisation && knownAs(reading, organisation, runs, authentic)
  const standing = standingOf({ kind: reading.kind, judgement, known, run, isPlaced: organisation !== undefined })
  // One on record may be kept once more though it has expired since; for a renewal under way the judgement alone counts.
  const mayBeUsed = judgement?.verdict !== 'stop' || (known !== undefined && !run)
  const remember = !misplaced && mayBeUsed ? rememberedOf(file, { organisation, run }) : undefined
  return {
    file,
    standing,
    ...(judgement && { judgement }),
    ...(misplaced && { misplaced }),
    ...(known && { known }),
    ...(run && { run }),
    ...(remember && { remember }),
  }
}

/** What a file of this organisation is judged against; `runs` may be those of others too. `now`: milliseconds since 1970, UTC. */
export function recordFor(
  organisation: Organisation | undefined,
  organisations: readonly Organisation[],
  runs: readonly Run[],
  now: number,
): FileRecord {
  return {
    organisation,
    others: organisations.filter(({ id }) => id !== organisation?.id),
    runs: runs.filter(({ organisationId }) => organisationId === organisation?.id),
    now,
  }
}
