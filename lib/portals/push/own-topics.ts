// Which UIDs stand in the rows themselves, and whether they prove anything there: a single row that names one may show a note.
import type { Topic } from '../../facts/topic.ts'
import { isVisible } from '../page/visible.ts'
import { topicsOf } from './shown-outside.ts'
import { hasAllActions, type PortalRow } from './view.ts'

/** The UIDs that can be seen in a row. */
export function topicsShownIn({ subject, words }: PortalRow): Topic[] {
  if (subject.kind === 'none') return []
  return words.some(({ word, element }) => word === 'subject' && isVisible(element)) ? topicsOf(subject) : []
}

export interface OwnTopics {
  /** The rows that name a UID. */
  rows: PortalRow[]
  /** No other row names this one. */
  isAlone(topic: Topic): boolean
  /** True for a row of a list in which every row names a UID of its own. */
  isSoleOwner(row: PortalRow): boolean
}

/** Looks through all rows; undefined where none names a UID. */
export function ownTopics(all: readonly PortalRow[]): OwnTopics | undefined {
  const rows = all.filter(({ subject }) => subject.kind !== 'none')
  if (rows.length === 0) return undefined
  const counts = new Map<Topic, number>()
  for (const { subject } of rows) for (const topic of topicsOf(subject)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  // A revoked certificate perhaps has no subject.
  const isEverywhere =
    rows.length === all.length || all.every((row) => row.subject.kind !== 'none' || !hasAllActions(row))
  const isAlone = (topic: Topic): boolean => counts.get(topic) === 1
  return {
    rows,
    isAlone,
    isSoleOwner: ({ subject }) => isEverywhere && subject.kind === 'one' && isAlone(subject.topic),
  }
}
