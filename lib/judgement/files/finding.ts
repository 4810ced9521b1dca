// What the judgement of a file says: findings, each with its weight, and the verdict they come to.
import { type DocumentKind, kindOf } from '../../documents/kinds/kinds.ts'
import { type FindingId, LEVELS, type Level } from './levels.ts'

export type { FindingId, Level } from './levels.ts'

/** Every finding there is, in the order in which they are looked for. */
export const FINDING_IDS: readonly FindingId[] = Object.keys(LEVELS).filter((id): id is FindingId => id in LEVELS)

/**
 * A value for the words, written by the screen in the user's language. `date` is of a certificate and is written as the day of
 * UTC, as the portal does; `moment` is when something happened here, written in the user's zone. Milliseconds since 1970, UTC.
 */
export type FindingValue =
  | { date: number }
  | { moment: number }
  | { text: string }
  | { days: number }
  | { document: DocumentKind }

export interface Finding {
  id: FindingId
  level: Level
  /** For `$1`, `$2` … in the finding's words. */
  values: FindingValue[]
}

export interface Judgement {
  /** The gravest level among the findings. */
  verdict: Level
  /** The gravest first; within a level, the most telling first. */
  findings: Finding[]
}

/** Stands for a text that a file does not have: a sentence with a hole in it would mislead. */
const NOTHING = '—'

/** A finding with its weight. An empty text among the values becomes a dash. */
export function finding(id: FindingId, ...values: FindingValue[]): Finding {
  return { id, level: LEVELS[id], values: values.map(filled) }
}

/** The finding that a file is another than the one that is needed; or that nobody can tell, where it could not be read. */
export function notThe(id: FindingId, document: DocumentKind): Finding {
  return finding(kindOf(document).is === 'unclear' ? 'cannotTell' : id, { document })
}

function filled(value: FindingValue): FindingValue {
  return 'text' in value && value.text.trim() === '' ? { text: NOTHING } : value
}

const GRAVITY: Record<Level, number> = { stop: 0, warning: 1, ok: 2 }

/** Comes to a verdict. Takes at least one finding: nothing found is no proof of anything, so that would be a `stop`. */
export function judge(findings: Finding[]): Judgement {
  const sorted = findings.toSorted((one, other) => GRAVITY[one.level] - GRAVITY[other.level])
  return { verdict: sorted[0]?.level ?? 'stop', findings: sorted }
}
