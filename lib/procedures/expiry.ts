// Until when each certificate and token is valid, as far as anybody knows, and how certain that is.
import type { ExpiryFrom, ExpiryNote } from '../model/expiry.ts'
import type { Organisation } from '../model/organisation.ts'
import { YEARLY, type YearlyId } from '../model/steps.ts'
import { inUse } from './in-use.ts'

/** Times are milliseconds since 1970, UTC. */
export interface Expiry {
  notAfter: number
  /** Absent where it was put on record before Koshin kept that. */
  from?: ExpiryFrom
  /** When it was read or typed. */
  at?: number
  /** False of what was typed or estimated: it is never shown as if it were certain. */
  isCertain: boolean
  /** What had been read, where the user has typed another. */
  readBefore?: number
}

const CERTAIN: ReadonlySet<ExpiryFrom> = new Set(['portal', 'console', 'file'])

/** What was read last, on a page or in a file, and where. */
function readLast(procedure: YearlyId, organisation: Organisation): Expiry | undefined {
  const { notAfter } = inUse(procedure, organisation)
  if (notAfter === undefined) return undefined
  const note = organisation.expiryNotes?.[procedure]
  if (note?.notAfter === notAfter) return { notAfter, from: note.from, at: note.at, isCertain: CERTAIN.has(note.from) }
  const isEstimate = procedure === 'server-token' && organisation.serverToken?.isEstimate === true
  return isEstimate ? { notAfter, from: 'estimate', isCertain: false } : { notAfter, isCertain: true }
}

/** The expiry that counts: what the user has typed, until something else was read. Undefined where none is known. */
export function expiryOf(procedure: YearlyId, organisation: Organisation): Expiry | undefined {
  const read = readLast(procedure, organisation)
  const typed = organisation.typedExpiries?.[procedure]
  if (!typed || typed.insteadOf !== read?.notAfter) return read
  const { notAfter, at } = typed
  return { notAfter, at, from: 'typed', isCertain: false, ...(read && { readBefore: read.notAfter }) }
}

/** Everything of an organisation whose end is known, the earliest first; `notAfter` is in milliseconds since 1970. */
export function endsOf(organisation: Organisation): { procedure: YearlyId; notAfter: number }[] {
  return YEARLY.flatMap((procedure) => {
    const notAfter = expiryOf(procedure, organisation)?.notAfter
    return notAfter === undefined ? [] : [{ procedure, notAfter }]
  }).sort((one, other) => one.notAfter - other.notAfter)
}

/** The organisation's notes with this one among them. */
export function withNote(
  { expiryNotes = {} }: Pick<Organisation, 'expiryNotes'>,
  procedure: YearlyId,
  note: ExpiryNote,
): NonNullable<Organisation['expiryNotes']> {
  return { ...expiryNotes, [procedure]: note }
}
