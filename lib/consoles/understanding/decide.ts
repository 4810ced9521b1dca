// What a date is, by the words around it: the end of something, something else, or nobody can tell.
import type { SeenDate, Surroundings } from '../reading/types.ts'
import type { Words } from '../words/words.ts'
import { holdsUnknown, namesThing, type Saying, sayingOf } from './saying.ts'

export interface Decision {
  saying: Saying
  /** The label that decided, or the nearest there is. */
  label?: string
}

interface Place {
  isTied: boolean
  /** What stands below a date is its label on a tile; it may tell of something else as well. */
  isBelow: boolean
  labels: string[]
}

/** "The certificate has expired (2026-11-08)": the day in brackets is its end; without them it may be the day on which that was seen. */
function isEndOf(label: string, { ahead = '' }: SeenDate, words: Words): boolean {
  return ahead.endsWith('(') && words('ended', label) && !holdsUnknown(label, words)
}

/** In a list of ends: "2027-11-07 – APNs certificate", below "Upcoming expirations". */
function isListed({ ahead, headings: [heading = ''] }: SeenDate, clause: string, words: Words): boolean {
  const isNamed = ahead === undefined && namesThing(clause, words) && !holdsUnknown(clause, words)
  return isNamed && sayingOf(clause, words) === 'neutral' && sayingOf(heading, words) === 'expiry'
}

const decides = (saying: Saying): boolean => saying !== 'neutral' && saying !== 'unknown'

/**
 * The words at each place that may say what a date is: of a table's other cells those that do. A heading right above a date may be its
 * label ("Expires"); one that names a certificate or token heads a whole part.
 */
function placesOf({ around, headings: [heading] }: Surroundings, words: Words): Place[] {
  return around
    .filter(({ how }) => how !== 'title' && how !== 'row')
    .map(({ how, labels }) => ({
      isTied: how !== 'before' && how !== 'below',
      isBelow: how === 'below',
      labels:
        how === 'perhaps' || how === 'below'
          ? labels.filter((one) => decides(sayingOf(one, words)))
          : how === 'before'
            ? labels.filter((one) => one !== heading || !namesThing(one, words))
            : labels,
    }))
}

/** Asks the labels from the inside outwards until one says what the date is. What heads a part of the page says it of no date. */
export function decide(seen: SeenDate, words: Words): Decision {
  const { own } = seen
  const nearest = own.at(-1)
  let isOpen = true
  if (nearest !== undefined) {
    const saying = isEndOf(nearest, seen, words) ? 'expiry' : sayingOf(nearest, words)
    if (decides(saying)) return { saying, label: nearest }
    // Words that nobody knows may stand in a cell beside its date; what is tied to that cell still holds.
    isOpen = saying === 'neutral'
    const before = own.at(-2)
    if (isOpen && before !== undefined) {
      const outer = sayingOf(before, words)
      if (decides(outer)) return { saying: outer, label: before }
    }
  }
  const clause = clauseBehind(seen)
  if (words('behind', clause)) return { saying: 'expiry', label: nearest ?? '' }
  if (isListed(seen, clause, words)) return { saying: 'expiry', label: clause }
  let label = nearest
  const places = placesOf(seen, words)
  for (const [at, { isTied, isBelow, labels }] of places.entries()) {
    if (labels.length === 0 || (!isOpen && !isTied)) continue
    const said = labels.map((one) => sayingOf(one, words))
    const sayings = isBelow ? said.map((one) => (one === 'expiry' ? 'doubtful' : one)) : said
    const deciding = sayings.findIndex(decides)
    if (deciding >= 0) return { saying: sayings[deciding] ?? 'unknown', label: labels[deciding] ?? '' }
    label ??= labels[0]
    // The other cells of the same row are asked before it is given up.
    const isLast = !places[at + 1]?.isTied || places[at + 1]?.labels.length === 0
    if (isLast && !sayings.includes('neutral')) return { saying: 'unknown', ...(label !== undefined && { label }) }
  }
  return { saying: isOpen ? 'neutral' : 'unknown', ...(label !== undefined && { label }) }
}

/** The words right behind a date, up to a bracket or full stop. */
export function clauseBehind({ behind }: Pick<SeenDate, 'behind'>): string {
  const [clause = ''] = behind.replace(/^[\s(,–—-]+/, '').split(/[).;|。(]|\s[–—-]\s/)
  return clause.trim()
}
