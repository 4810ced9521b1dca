// What a label says of a date beside it.
import type { SeenDate, Surroundings } from '../reading/types.ts'
import type { Words } from '../words/words.ts'

/** Something in brackets at a label's end: "Expires (UTC)". */
const IN_BRACKETS = /\s?[([][^()[\]]{0,40}[)\]]$/
/** What happened, before a bracket that has begun: "Uploaded APNs certificate (expires". */
const BEFORE_BRACKET = /^(.*\S)\s?[([][^()[\]]{0,40}$/
/** In characters. */
const LONGEST_STATE = 12
/** A name in an object of JSON: what the object is of, is not read. */
const IN_QUOTES = /^"([^"]+)"$/
/** The end of a sentence, and not of an abbreviation ("exp."): what follows is no part of it. */
const SENTENCE = /\s\S+(?<!\bexp)[.!?]$|[。!?]$/i
/**
 * What a label says of a date beside it. `doubtful`: that it is the end, or something else. `neutral`: nothing, so that what stands
 * farther out decides.
 */
export type Saying = 'expiry' | 'doubtful' | 'other' | 'neutral' | 'unknown'

/** The kinds of things that have an end; a label that only names one says nothing of its date. */
const NAMES = ['push', 'serverToken', 'contentToken', 'certificate', 'token'] as const

/** True where a label names one of the things that are renewed. */
export function namesThing(label: string, words: Words): boolean {
  return NAMES.some((name) => words(name, label))
}

/** The label without what stands in brackets at its end. */
function bareLabel(label: string): string {
  return label.replace(IN_BRACKETS, '') || label
}

/** True where a label holds words that nobody knows: a customer's name, or another thing that has an end. */
export function holdsUnknown(label: string, words: Words): boolean {
  const rest = words.unknownIn(bareLabel(label))
  return rest !== '' && !words('neutral', rest)
}

/** A state before a bracket: "Uploaded (expires", 「登録済み（有効期限」; an event has an object, too, or is one of what is no more. */
function isState(event: string, words: Words): boolean {
  return event.length <= LONGEST_STATE && !/\s/.test(event) && !words('notInUse', event)
}

/**
 * What a label says. A word for an end counts only where nothing but known words follows it: "Expiry of the certificate", not
 * "expires soon" or "expired certificate replaced by Ken on", which tell of an event.
 */
export function sayingOf(label: string, words: Words): Saying {
  const [, quoted] = IN_QUOTES.exec(label) ?? []
  if (quoted !== undefined) {
    const saying = sayingOf(quoted, words)
    return saying === 'expiry' ? 'doubtful' : saying
  }
  // "Renewal due (expiry)": beside a word for an end, or for something else, there is no doubt.
  const sure = words.without('doubtful', label)
  if (sure !== label) {
    const saying = sayingOf(sure, words)
    return saying === 'expiry' || saying === 'other' ? saying : 'doubtful'
  }
  const bare = bareLabel(label)
  const inBrackets = label.slice(bare.length).replace(/[()[\]]/g, '')
  if (words('otherDate', bare) || words('otherDate', inBrackets.trim())) return 'other'
  const [, event] = BEFORE_BRACKET.exec(label) ?? []
  const [first = ''] = event?.split(' ') ?? []
  if (event !== undefined && !isState(event, words) && (words('otherDate', event) || words('otherDate', first)))
    return 'other'
  const end = words.endOf('expiry', bare)
  if (end !== undefined) return SENTENCE.test(label) || holdsUnknown(bare.slice(end), words) ? 'unknown' : 'expiry'
  if (words('expiry', label)) return SENTENCE.test(label) ? 'unknown' : 'expiry'
  return words('neutral', bare) || namesThing(bare, words) ? 'neutral' : 'unknown'
}

/** What is left of a state: nothing, or the end of a word ("失効済み", "Remplacée"). */
const NO_MORE = /^[^\p{L}]*\p{L}{0,2}[^\p{L}]*$/u

/** What says that something is not in use, "Replaced", "Pending", and nothing else: other cells of its row, and the state in its part of the page. */
export function statesAside({ around, beside }: Surroundings & Pick<SeenDate, 'beside'>, words: Words): string[] {
  const cells = around.flatMap(({ how, labels }) => (how === 'row' ? labels : []))
  const isAside = (one: string): boolean =>
    words('refused', one) || (words('notInUse', one) && NO_MORE.test(words.without('notInUse', one)))
  const states = beside?.filter(({ label }) => words('state', label)).map(({ text }) => text) ?? []
  // Beside a state of something in use, such as in a list of devices, nobody can tell whose each one is.
  const isMixed = states.some((one) => !isAside(one) && sayingOf(one, words) === 'neutral')
  return [...cells, ...(isMixed ? [] : states)].filter(isAside)
}

/** True where one of them says so. */
export function isPutAside(seen: Surroundings & Pick<SeenDate, 'beside'>, words: Words): boolean {
  return statesAside(seen, words).length > 0
}

/** The question below which it stands ("Replace the certificate with this one?"); undefined where a label of its own says that it is in use. */
export function questionOf({ own, around, headings }: Surroundings, words: Words): string | undefined {
  const said = (...places: string[]): string[] =>
    around.filter(({ how }) => places.includes(how)).flatMap(({ labels }) => labels)
  const above = [...headings.slice(0, 1), ...said('title', 'before')]
  const question = above.find((one) => words('asks', one))
  const labels = [...own, ...said('tied', 'before')].filter((one) => one !== question)
  return labels.some((one) => words('inUse', one)) ? undefined : question
}

/** True where a label says that something is in use, or to come: "New certificate", not "New York", which is somebody's name. */
export function saysStage(stage: 'inUse' | 'toCome', label: string, words: Words): boolean {
  return words(stage, label) && !holdsUnknown(words.without(stage, label), words)
}
