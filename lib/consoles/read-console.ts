// Reads what a page of any console shows of a push certificate: every UID and every expiry, each with its label.
import { readTopic } from '../facts/topic.ts'
import { type FoundDate, findDates } from './dates.ts'
import { headingOf } from './headings.ts'
import { labelsAround, lastLabel } from './labels.ts'
import { type PageText, pageText } from './page-text.ts'
import type { ConsoleReading, FoundExpiry, FoundTopic } from './types.ts'

/** Labels that say "expiry" and not of what. */
const EXPIRY = /有効期限|有効期間|期限|失効日|満了日|まで有効|expir|valid\s+(until|to|through|till)/i
/** Labels that name the push certificate. */
const PUSH_CERTIFICATE = /プッシュ|push|apns/i
/** Labels of a certificate's other dates. */
const OTHER_DATE = /登録|発行|開始|作成|更新|取得|最終|issue|creat|start|regist|updat|last|from/i
/** Where a subject begins, however it is written. */
const SUBJECT_START = /(?<![\p{L}\d])(?:uid|user-?id|cn|c|o|ou|[\d.]{9,})\s*[=:]|com\s*\.\s*apple|apsp\s*:/iu

/** A code that is no part of a longer name. */
const CODE = /(?<![\w.:=-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/gi
/** Labels beside which a code alone is a subject's. */
const SUBJECT_LABEL = /subject|topic|\buid\b|サブジェクト|トピック/i

interface Holder<Found> {
  element: Element
  found: Found[]
}

/** The smallest elements that hold each thing whole; what is spread over several children belongs to their parent. */
function holders<Found>(
  element: Element,
  page: PageText,
  find: (text: string) => Found[],
  keyOf: (found: Found) => string,
): Holder<Found>[] {
  const here = find(page.of(element))
  if (here.length === 0) return []
  const below = page.children(element).flatMap((child) => holders(child, page, find, keyOf))
  const known = below.flatMap(({ found }) => found.map(keyOf))
  const left = here.filter((found) => {
    const at = known.indexOf(keyOf(found))
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
  return left.length > 0 ? [...below, { element, found: left }] : below
}

function topicsIn(text: string): string[] {
  const reading = readTopic(text)
  if (reading.kind === 'none') return []
  return reading.kind === 'one' ? [reading.topic] : reading.topics
}

function codesIn(text: string): string[] {
  return [...text.matchAll(CODE)].map(([code]) => `com.apple.mgmt.External.${code.toLowerCase()}`)
}

/** `startsAt`: where the thing found begins in a text, and its label ends. */
function foundTopics(root: Element, page: PageText, find: (text: string) => string[], startsAt: RegExp): FoundTopic[] {
  const all = holders(root, page, find, (topic) => topic).flatMap(({ element, found }) => {
    const text = page.of(element)
    const start = text.search(startsAt)
    const own = lastLabel(text.slice(0, Math.max(start, 0)))
    const label = labelsAround(element, page, own, () => true).join(' › ')
    const context = headingOf(element, page)
    return found.map((topic): FoundTopic => ({ topic, label, context }))
  })
  return all.filter(
    ({ topic, label }, index) => all.findIndex((other) => other.topic === topic && other.label === label) === index,
  )
}

/** The words before a date in its own line; between two dates they belong to the second, unless there are none. */
function wordsBefore(text: string, date: FoundDate, all: readonly FoundDate[]): string | undefined {
  const pieces: string[] = []
  let from = 0
  for (const one of all) {
    if (one.index > date.index) break
    pieces.push(text.slice(from, one.index))
    from = one.index + one.text.length
  }
  return pieces.map(lastLabel).findLast((label) => label !== undefined)
}

function foundExpiries(root: Element, page: PageText): FoundExpiry[] {
  return holders(root, page, findDates, ({ text }) => text).flatMap(({ element, found }) => {
    const text = page.of(element)
    const all = findDates(text)
    return found.flatMap((date): FoundExpiry[] => {
      const own = wordsBefore(text, date, all)
      const isWhole = (label: string) => PUSH_CERTIFICATE.test(label) || !EXPIRY.test(label)
      const labels = labelsAround(element, page, own, isWhole)
      // Where the row says only "expiry", the heading says of what.
      if (!labels.some(isWhole)) labels.unshift(headingOf(element, page))
      const label = labels.filter((one) => one !== '').join(' › ')
      const inner = labels.at(-1) ?? ''
      if (!EXPIRY.test(inner) && (OTHER_DATE.test(inner) || !(EXPIRY.test(label) || PUSH_CERTIFICATE.test(label))))
        return []
      const context = headingOf(element, page, '')
      const isNew = context !== '' && !labels.includes(context)
      return [{ label, ...(isNew && { context }), text: date.text, notAfter: date.notAfter }]
    })
  })
}

/**
 * Reads one document, its open shadow roots included; other frames are read by running in them. Dates are days of the local
 * time zone. Nothing is known here of any console: what counts is for others to judge.
 */
export function readConsole(document: Document): ConsoleReading {
  const root = document.body ?? document.documentElement
  if (!root) return { topics: [], expiries: [] }
  const page = pageText()
  const codes = foundTopics(root, page, codesIn, CODE).filter(({ label }) => SUBJECT_LABEL.test(label))
  return {
    topics: foundTopics(root, page, topicsIn, SUBJECT_START),
    ...(codes.length > 0 && { codes }),
    expiries: foundExpiries(root, page),
  }
}
