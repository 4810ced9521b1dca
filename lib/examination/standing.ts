// How a file stands, in one word: what its judgement, its owner and what is on record come to.
import { type DocumentKind, kindOf } from '../documents/kinds/kinds.ts'
import type { Judgement, Level } from '../judgement/files/finding.ts'
import type { KnownAs, RunOfFile } from '../judgement/files/known-file.ts'

/**
 * `known`: on record already, nothing to do. `unplaced`: nothing is wrong with it, but whose it is, is not known. `other`: it is
 * no file of a renewal.
 */
export type FileStanding = Level | 'known' | 'unplaced' | 'other'

/** How a file stands that has no judge, by what its kind is. */
const WITHOUT_JUDGE = { judged: 'stop', flawed: 'stop', secret: 'stop', needless: 'other', unclear: 'warning' } as const

interface Found {
  kind: DocumentKind
  judgement: Judgement | undefined
  /** Whose file it is, is known. */
  isPlaced: boolean
  known: KnownAs | undefined
  run: RunOfFile | undefined
}

export function standingOf({ kind, judgement, isPlaced, known, run }: Found): FileStanding {
  if (!judgement) return WITHOUT_JUDGE[kindOf(kind).is]
  // While a renewal is under way, last year's file is the wrong one; else it is simply the one in use.
  if (known === 'this-run' || (known !== undefined && !run)) return 'known'
  return isPlaced || judgement.verdict === 'stop' ? judgement.verdict : 'unplaced'
}
