// What a label says of a date beside it.
import type { Words } from '../words/words.ts'

/** Something in brackets at a label's end: "Expires (UTC)". */
const IN_BRACKETS = /\s?[([][^()[\]]{0,40}[)\]]$/
/** What a label says of a date beside it. `neutral`: nothing, so that what stands farther out decides. */
export type Saying = 'expiry' | 'other' | 'neutral' | 'unknown'

/** The kinds of things that have an end; a label that only names one says nothing of its date. */
const NAMES = ['push', 'serverToken', 'contentToken', 'certificate', 'token'] as const

/** True where a label names one of the things that are renewed. */
export function namesThing(label: string, words: Words): boolean {
  return NAMES.some((name) => words(name, label))
}

/** The label without what stands in brackets at its end. */
export function bareLabel(label: string): string {
  return label.replace(IN_BRACKETS, '') || label
}

export function sayingOf(label: string, words: Words): Saying {
  const bare = bareLabel(label)
  const inBrackets = label.slice(bare.length).replace(/[()[\]]/g, '')
  if (words('otherDate', bare) || words('otherDate', inBrackets.trim())) return 'other'
  if (words('expiry', bare) || words('expiry', label)) return 'expiry'
  return words('neutral', bare) || namesThing(bare, words) ? 'neutral' : 'unknown'
}
