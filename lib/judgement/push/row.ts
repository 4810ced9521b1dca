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
  /** It was read, and nothing is on record to compare it with: that is no verdict. */
  | { verdict: 'not-read'; reason: 'uncompared'; topic: Topic }

/**
 * Why a row's UID is not known: its i was not opened; several UIDs stand in it; UID and CN disagree; or the hand was at two rows
 * before the text came.
 */
export type NotRead = 'closed' | 'several' | 'contradiction' | 'hurried'

/** What was read of a row's UID. */
export type RowReading = { topic: Topic } | { reason: NotRead }

/** The organisation whose certificate is being renewed. */
export function currentOrganisation(memory: PushMemory | undefined): KnownOrganisation | undefined {
  return memory?.organisations.find(({ id }) => id === memory.currentId)
}

/** True where a row's UID was read, whatever is said of it. */
export function isRead(row: RowVerdict): row is RowVerdict & { topic: Topic } {
  return 'topic' in row
}

/** Judges one row against what is on record. With nothing on record nothing is said of a row but what it is. */
export function judgeRow(reading: RowReading, memory: PushMemory | undefined): RowVerdict {
  if ('reason' in reading) return { verdict: 'not-read', reason: reading.reason }
  const { topic } = reading
  const current = currentOrganisation(memory)
  if (current && sameTopic(current.topic, topic)) return { verdict: 'this-one', topic }
  const organisation = memory?.organisations.find((known) => sameTopic(known.topic, topic))
  if (!current && !organisation) return { verdict: 'not-read', reason: 'uncompared', topic }
  return { verdict: 'not-this-one', topic, ...(organisation && { organisation }) }
}
