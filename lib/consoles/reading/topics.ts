// The UIDs on a page, whole or as a code alone, each with the words around it.
import { readTopic, topicOf, UUID } from '../../facts/topic.ts'
import type { PageLabels } from './labels.ts'
import type { Line, PageLines } from './lines.ts'
import type { PageText } from './page-text.ts'
import type { SeenTopic } from './types.ts'

/** Where a subject begins, however it is written; with a colon, the word is a label. What all UIDs begin with is none where nothing follows. */
const SUBJECT_START =
  /(?<![\p{L}\d])(?:uid|user-?id|cn|c|o|ou|[\d.]{9,40})\s?=|com\s?\.\s?apple(?!\.mgmt\.external(?:[^\w.]|\.(?![\s{]{0,3}[\da-f])))|apsp\s?:/iu
/** A code that is no part of a longer name. */
const CODE = new RegExp(`(?<![\\w.:=-])${UUID}(?![\\w-])`, 'gi')

/** A UID with the rest of its subject. */
const WITH_SUBJECT = new RegExp(
  `^.*?${UUID}(?:[^\\p{L}]{1,3}(?:CN|UID|C|O|OU)\\s?=\\s?(?:APSP:${UUID}|[^,/+\\s]{0,60}))*`,
  'iu',
)
/** Of the words behind it no more is looked at; in characters. */
const LONGEST_WORDS = 60

/** A UID with its place on the page. */
export interface PlacedTopic {
  seen: SeenTopic
  element: Element
  line: Line
}

interface Holder {
  element: Element
  topics: string[]
}

/** Only a text with one of these is worth a closer look. */
const PERHAPS = /apple|apsp|[0-9a-f]-[0-9a-f]/i

/** The smallest elements that hold each UID whole; what is spread over several children belongs to their parent. */
function holders(element: Element, page: PageText, find: (text: string) => string[]): Holder[] {
  const text = page.of(element)
  if (!PERHAPS.test(text)) return []
  const here = find(text)
  // Of neighbours in one line the texts touch: what a child holds whole may be none in the text of them all.
  const below = page.children(element).flatMap((child) => holders(child, page, find))
  const known = below.flatMap(({ topics }) => topics)
  const left = here.filter((topic) => {
    const at = known.indexOf(topic)
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
  return left.length > 0 ? [...below, { element, topics: left }] : below
}

function topicsIn(text: string): string[] {
  const reading = readTopic(text)
  if (reading.kind === 'none') return []
  return reading.kind === 'one' ? [reading.topic] : reading.topics
}

function codesIn(text: string): string[] {
  return [...text.matchAll(CODE)].map(([code]) => topicOf(code))
}

/** Where in its element's first line a UID begins. */
function beginning(element: Element, lines: PageLines, startsAt: RegExp): { line: Line; index: number } | undefined {
  const [first, last] = lines.rangeOf(element) ?? [0, -1]
  const own = lines.lines.slice(first, last + 1)
  const line = own.find(({ text }) => text.search(startsAt) >= 0) ?? own[0]
  if (!line) return undefined
  const from = line.pieces.find((piece) => element.contains(piece.element))?.at ?? 0
  return { line, index: from + Math.max(line.text.slice(from).search(startsAt), 0) }
}

/** What follows a UID, and the rest of its subject. */
function wordsBehind(text: string): string {
  const [before] = WITH_SUBJECT.exec(text) ?? []
  return before === undefined ? '' : text.slice(before.length, before.length + LONGEST_WORDS).trim()
}

interface Parts {
  page: PageText
  lines: PageLines
  labels: PageLabels
}

function placed(
  root: Element,
  { page, lines, labels }: Parts,
  find: (text: string) => string[],
  startsAt: RegExp,
): PlacedTopic[] {
  return holders(root, page, find).flatMap(({ element, topics }) => {
    const start = beginning(element, lines, startsAt)
    if (!start) return []
    const around = labels.of(start.line, start.index)
    const behind = topics.length === 1 ? wordsBehind(start.line.text.slice(start.index)) : ''
    return topics.map((topic) => ({
      seen: { topic, ...(behind !== '' && { behind }), ...around },
      element,
      line: start.line,
    }))
  })
}

/** Every UID of the page, and every code that stands alone. */
export function findTopics(root: Element, parts: Parts): { topics: PlacedTopic[]; codes: PlacedTopic[] } {
  return {
    topics: placed(root, parts, topicsIn, SUBJECT_START),
    codes: placed(root, parts, codesIn, new RegExp(CODE, 'i')),
  }
}
