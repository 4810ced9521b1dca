// The names around a date: what it is the end of, its row, its card; and those of them that nobody knows.
import { asLabel } from '../reading/label.ts'
import type { SeenDate, SeenTopic, Surroundings } from '../reading/types.ts'
import type { Words } from '../words/words.ts'
import type { Decision } from './decide.ts'
import { holdsUnknown, namesThing, sayingOf } from './saying.ts'

/** A longer line, in characters, is a sentence and no title. */
const LONGEST_TITLE = 40
const SENTENCE_END = /[.!?。]$/
/** "1,204 devices", 「1,204 台が利用中」. */
const COUNT = /^[\d,.]+(?:\s\p{Ll}{2}|\s?[台人件個])/u
/** A label with its value. */
const VALUED = /[:=]\s*\S/

/**
 * What a button or a link says ("Download CSR"), a question, a failure, a count, or a sentence ("It is renewed once a year."): where it
 * speaks of none of the three, and a sentence of no other thing either.
 */
function namesNothing(line: string, words: Words): boolean {
  const isOfKind = (['push', 'serverToken', 'contentToken'] as const).some((kind) => words(kind, line))
  return (
    !isOfKind &&
    (words('action', line) ||
      words('asks', line) ||
      COUNT.test(line) ||
      (SENTENCE_END.test(line) && !words('otherThing', line)))
  )
}

/** The line of its own that heads the lines around this one, where one does: the nearest that may be a title. */
function titleOf({ around }: Surroundings, decided: string | undefined, words: Words): string | undefined {
  const lines = around.flatMap(({ how, labels }) => (how === 'title' ? labels : []))
  const mayBe = (one: string): boolean =>
    one.length <= LONGEST_TITLE && !VALUED.test(one) && !SENTENCE_END.test(one) && !namesNothing(one, words)
  return lines.find((one) => one !== decided && mayBe(one))
}

/** A word before a label on one line that is no label of its own: labels and values come in pairs. */
function unpaired({ own }: Surroundings): string | undefined {
  return own.length === 2 ? own[0] : undefined
}

/** What a line speaks of before a bracket: "Issuer (Apple) expires". */
function headOf({ ahead = '', own }: SeenDate): string | undefined {
  const [, head, behind = ''] = /^([^()]{1,60}?)\s?\([^()]*\)\s+(\S.*)$/.exec(ahead) ?? []
  return asLabel(behind) === own.at(-1) ? head : undefined
}

/** The labels from the outside inwards: whatever names the thing or its row, and the deciding one last. */
export function trailOf(seen: SeenDate, { label, saying }: Decision, words: Words): string[] {
  const trail: string[] = label === undefined || label === '' ? [] : [label]
  const add = (one: string): void => {
    if (!trail.includes(one)) trail.unshift(one)
  }
  const isNotInUse = (one: string): boolean => words('notInUse', one)
  const tells = (one: string): boolean =>
    namesThing(one, words) ||
    words('otherThing', one) ||
    isNotInUse(one) ||
    !['neutral', 'other'].includes(sayingOf(one, words))
  const { own, around, headings } = seen
  const [heading] = headings
  // Of several words on the line, those that name the thing; of the table, whatever it says of row and column.
  for (const one of [...own].reverse()) if (namesThing(one, words) || (one === own.at(-1) && tells(one))) add(one)
  const head = headOf(seen)
  if (head !== undefined && (namesThing(head, words) || holdsUnknown(head, words))) add(head)
  const isOwn =
    label !== undefined &&
    (own.includes(label) || around.some(({ how, labels }) => how === 'tied' && labels.includes(label)))
  const lone = isOwn ? (unpaired(seen) ?? titleOf(seen, label, words)) : undefined
  if (lone !== undefined && (holdsUnknown(lone, words) || isNotInUse(lone))) add(lone)
  for (const { how, labels } of around) {
    if (how === 'row') continue
    const named = labels.filter((one) => one !== heading && namesThing(one, words) && !namesNothing(one, words))
    // "Current" beside "New": what the columns of a comparison are.
    if (how === 'tied') labels.filter((one) => tells(one) || words('inUse', one)).forEach(add)
    else if (how === 'perhaps') labels.filter((one) => sayingOf(one, words) === 'expiry').forEach(add)
    else (how === 'title' ? named.slice(0, 1) : named).forEach(add)
  }
  const isNamed = trail.some((one) => namesThing(one, words))
  if (heading !== undefined && saying === 'expiry' && trail.length < 2 && !isNamed) add(heading)
  return trail
}

/**
 * Every word around a UID, and each label without the words that are understood: a name that stands there as well is its customer's
 * ("Acme UID", "Acme expiry"), its file's or its page's.
 */
export function namesAround(topics: readonly SeenTopic[], words: Words): ReadonlySet<string> {
  const labels = topics.flatMap(({ own, around, headings }) => [
    ...own,
    ...around.flatMap(({ how, labels }) => (how === 'row' ? [] : labels)),
    ...headings,
  ])
  return new Set([...labels, ...labels.map((one) => words.unknownIn(words.without('subject', one)))])
}
