// Whether a row of the portal is the certificate on record: green only when its UID was read and is the recorded one.

import { sameTopic, type Topic } from '../../facts/topic.ts'
import type { PushMemory } from '../../model/push-memory.ts'

/** A recorded organisation, as a page knows it. */
export type KnownOrganisation = PushMemory['organisations'][number]

export type RowVerdict =
  | { verdict: 'this-one'; topic: Topic }
  /** `organisation`: another one on record, to which the row belongs. */
  | { verdict: 'not-this-one'; topic: Topic; organisation?: KnownOrganisation }
  | { verdict: 'not-read'; reason: NotRead }

/**
 * Why a row's UID is not known: its i was not opened; several UIDs stand in it; UID and CN disagree; two i were pressed
 * too quickly one after the other; or nothing is on record to compare it with.
 */
export type NotRead = 'closed' | 'several' | 'contradiction' | 'hurried'

/** What was read of a row's UID. */
export type RowReading = { topic: Topic } | { reason: NotRead }

/** The organisation whose certificate is being renewed. */
export function currentOrganisation(memory: PushMemory | undefined): KnownOrganisation | undefined {
  return memory?.organisations.find(({ id }) => id === memory.currentId)
}

/** Judges one row against what is on record. With nothing on record no row is this one. */
export function judgeRow(reading: RowReading, memory: PushMemory | undefined): RowVerdict {
  if ('reason' in reading) return { verdict: 'not-read', reason: reading.reason }
  const { topic } = reading
  const current = currentOrganisation(memory)
  if (current && sameTopic(current.topic, topic)) return { verdict: 'this-one', topic }
  const organisation = memory?.organisations.find((known) => sameTopic(known.topic, topic))
  return { verdict: 'not-this-one', topic, ...(organisation && { organisation }) }
}
