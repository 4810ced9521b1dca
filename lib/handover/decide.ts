// Two sides say different things of one fact: which of them is newer, or that both were changed and somebody has to choose.
import type { JournalSubject } from '../model/journal.ts'
import { isShown } from '../model/run.ts'
import type { Knowledge } from './knowledge.ts'

export type Side = 'here' | 'there'

/**
 * `added`: only the file has it. `newer-here`, `newer-there`: one side has had the other's value and has changed it since.
 * `conflict`: each side has a value that the other has never had.
 */
export type Standing = 'added' | 'newer-here' | 'newer-there' | 'conflict'

export interface Decision {
  standing: Standing
  /** What is taken where nobody chooses. */
  take: Side
}

export interface Compared {
  subject: JournalSubject
  fact: string
  /** The id of the record, and when the record itself was last written, in milliseconds since 1970. */
  here: { id: string; value: unknown; at: number; knows: Knowledge }
  there: { id: string; value: unknown; at: number; knows: Knowledge }
}

/** What is to be done about a fact that differs; undefined where only this side has it, and it stays. */
export function decide({ subject, fact, here, there }: Compared): Decision | undefined {
  const newer = (side: Side): Decision => ({ standing: `newer-${side}`, take: side })
  if (here.knows.turnedDown(subject, here.id, fact, there.value, here.value)) return newer('here')
  if (there.knows.turnedDown(subject, there.id, fact, here.value, there.value)) return newer('there')
  // A run's facts begin with nothing: what was added is not in the journal.
  const had = (side: typeof here, value: unknown): boolean =>
    side.knows.had(subject, side.id, fact, value) || (subject === 'run' && value === undefined)
  const hereHad = had(here, there.value)
  const thereHad = had(there, here.value)
  const at = (side: typeof here): number => side.knows.changedAt(subject, side.id, fact) ?? atOf(side.value) ?? side.at
  const later: Side = at(there) > at(here) ? 'there' : 'here'
  if (hereHad && thereHad) return newer(later)
  if (hereHad) return newer('here')
  if (here.value === undefined) return { standing: 'added', take: 'there' }
  if (thereHad) return newer('there')
  if (there.value === undefined) return undefined
  return { standing: 'conflict', take: subject === 'run' ? proven(here.value, there.value, later) : later }
}

/** A tick or a file says itself when it came. */
function atOf(value: unknown): number | undefined {
  return typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number'
    ? value.at
    : undefined
}

/** Of two ticks the one that a page or a file proved. */
function proven(here: unknown, there: unknown, later: Side): Side {
  const shows = (tick: unknown) => typeof tick === 'object' && tick !== null && 'by' in tick && isShown(tick.by)
  const [one, other] = [shows(here), shows(there)]
  return one === other ? later : one ? 'here' : 'there'
}
