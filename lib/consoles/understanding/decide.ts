// What a date is, by the words around it: the end of something, something else, or nobody can tell.
import type { SeenDate, Surroundings } from '../reading/types.ts'
import type { Words } from '../words/words.ts'
import { namesThing, type Saying, sayingOf } from './saying.ts'

export interface Decision {
  saying: Saying
  /** The label that decided, or the nearest there is. */
  label?: string
}

const decides = (saying: Saying): boolean => saying === 'expiry' || saying === 'other'

/** The words at each place that may say something: of a table's other cells those that do, of the lines above the first that names a thing. */
export function placesOf(
  { around }: Surroundings,
  words: Words,
): { isTied: boolean; isTitle: boolean; labels: string[] }[] {
  return around.map(({ how, labels }) => ({
    isTied: how === 'tied' || how === 'perhaps',
    isTitle: how === 'title',
    labels:
      how === 'perhaps'
        ? labels.filter((one) => decides(sayingOf(one, words)))
        : how === 'title'
          ? labels.filter((one) => namesThing(one, words)).slice(0, 1)
          : labels,
  }))
}

/** Asks the labels from the inside outwards until one says what the date is. */
export function decide(seen: SeenDate, words: Words): Decision {
  const { own, headings, behind } = seen
  const nearest = own.at(-1)
  let isOpen = true
  if (nearest !== undefined) {
    const saying = sayingOf(nearest, words)
    if (decides(saying)) return { saying, label: nearest }
    // Words that nobody knows may stand in a cell beside its date; what is tied to that cell still holds.
    isOpen = saying === 'neutral'
    const before = own.at(-2)
    if (isOpen && before !== undefined) {
      const outer = sayingOf(before, words)
      if (decides(outer)) return { saying: outer, label: before }
    }
  }
  if (words('behind', behind)) return { saying: 'expiry', label: nearest ?? '' }
  let label = nearest
  const places = placesOf(seen, words)
  for (const [at, { isTied, isTitle, labels }] of places.entries()) {
    if (labels.length === 0 || (!isOpen && !isTied)) continue
    const sayings = labels.map((one) => sayingOf(one, words))
    const deciding = sayings.findIndex(decides)
    if (deciding >= 0) return { saying: sayings[deciding] ?? 'unknown', label: labels[deciding] ?? '' }
    label ??= labels[0]
    // The other cells of the same row are asked before it is given up.
    const isLast = !places[at + 1]?.isTied || places[at + 1]?.labels.length === 0
    if (!isTitle && isLast && !sayings.includes('neutral'))
      return { saying: 'unknown', ...(label !== undefined && { label }) }
  }
  for (const heading of isOpen ? headings : []) {
    const saying = sayingOf(heading, words)
    if (decides(saying)) return { saying, label: heading }
  }
  return { saying: isOpen ? 'neutral' : 'unknown', ...(label !== undefined && { label }) }
}

/** The labels from the outside inwards: whatever names the thing or its row, and the deciding one last. */
export function trailOf(seen: SeenDate, { label }: Decision, words: Words): string[] {
  const trail: string[] = label === undefined || label === '' ? [] : [label]
  const add = (one: string): void => {
    if (!trail.includes(one)) trail.unshift(one)
  }
  const tells = (one: string): boolean => namesThing(one, words) || !['neutral', 'other'].includes(sayingOf(one, words))
  // Of several words on the line, those that name the thing; of the table, whatever it says of row and column.
  const { own, headings } = seen
  for (const one of [...own].reverse()) if (namesThing(one, words) || (one === own.at(-1) && tells(one))) add(one)
  for (const { isTied, labels } of placesOf(seen, words)) {
    for (const one of labels) if (isTied ? tells(one) : namesThing(one, words)) add(one)
  }
  const [heading] = headings
  if (heading !== undefined && trail.length < 2 && !trail.some((one) => namesThing(one, words))) add(heading)
  return trail
}
