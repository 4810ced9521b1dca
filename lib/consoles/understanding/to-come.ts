// What a page shows before it is saved: beside the expiry in use, the one that is to come.
import type { FoundExpiry } from '../types.ts'
import type { Words } from '../words/words.ts'
import { saysStage } from './saying.ts'

export interface UnderstoodDate {
  date: FoundExpiry
  /** Its label says that it is the end of something, that it may be, or neither. */
  says: 'expiry' | 'doubtful' | 'other'
  /** Names around it that stand around its UID as well. */
  ours: readonly string[]
}

/**
 * Leaves out, under one heading, the ends of what is to come ("New expiry") where the end of what is in use stands there as well
 * ("Current expiry"): nothing has been saved yet.
 */
export function withoutComing(dates: readonly UnderstoodDate[], words: Words): UnderstoodDate[] {
  const says = ({ date }: UnderstoodDate, stage: 'inUse' | 'toCome') =>
    date.label.split(' › ').some((one) => saysStage(stage, one, words))
  const inUse = new Set(
    dates
      .filter((one) => one.says === 'expiry' && says(one, 'inUse') && !says(one, 'toCome'))
      .map(({ date }) => date.context),
  )
  return dates.filter((one) => !(inUse.has(one.date.context) && says(one, 'toCome') && !says(one, 'inUse')))
}
