// What follows where the user says that a row is theirs: the record begins with it.
import type { PortalRow } from '../../portals/push/view.ts'
import type { PushState } from './state.ts'

/** Begins the record with this row; undefined where that is not asked: it was not read, something is on record, or a set-up is under way. */
export function mineOf({ memory, reading, services }: PushState, row: PortalRow): (() => void) | undefined {
  const topic = reading.topicOf(row)
  if (topic === undefined || !memory || memory.setUp || memory.organisations.length > 0) return undefined
  return () => services.tell({ type: 'push-mine', ...reading.learned(row, topic) })
}
