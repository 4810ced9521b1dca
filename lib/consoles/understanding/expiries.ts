// Which of a page's dates say when something ends, what their labels are, and with which UID they stand.
import type { PageView, SeenDate, SeenTopic } from '../reading/types.ts'
import type { Words } from '../words/words.ts'
import { clauseBehind, decide } from './decide.ts'
import { withoutHowLong } from './how-long.ts'
import { namedInTurn } from './in-turn.ts'
import { ownerOf } from './owners.ts'
import { holdsUnknown, isPutAside, namesThing, questionOf } from './saying.ts'
import { withSiblings } from './siblings.ts'
import { type UnderstoodDate, withoutComing } from './to-come.ts'
import { topicOf } from './topics.ts'
import { namesAround, trailOf } from './trail.ts'

/** In characters; more is no label any more. */
const LONGEST = 400

/** True where the words between two dates make them a span of time: "Valid from 2026-11-07 to 2027-11-07". */
function endsSpan({ between }: SeenDate, words: Words): boolean {
  const joint = between?.replace(/[()[\]:,]/g, ' ').trim() ?? ''
  return joint !== '' && joint.length < 20 && words('until', joint)
}

/** The end of a sentence between two dates. */
const SENTENCE_END = /[.!?]\s|。/

/** "For example, one that was created on 2026-11-07 expires on 2027-11-07": a sentence that begins with an example is one to its end. */
function isExample(seen: SeenDate, first: SeenDate | undefined, words: Words): boolean {
  if (!first || first === seen || SENTENCE_END.test(seen.between ?? '')) return false
  return first.own.some((one) => words('note', one))
}

/**
 * "2026-10-01 Reminder: certificate expires 2026-11-08": what a line with a day of its own tells was so on that day; not what a
 * sentence behind one about that day tells (「2026/11/07 に更新しました。有効期限は…」).
 */
const TOLD = /^\s?(?:に|から|より|付け?で)[^。]*。/
function isLogged(seen: SeenDate, first: SeenDate | undefined, words: Words): boolean {
  if (!first || first === seen || first.own.length > 0 || TOLD.test(first.behind)) return false
  return /\p{L}/u.test(first.behind) && !words('until', first.behind.trim())
}

/** "License: active, expires 2027-11-07", "Your license is active. It expires on …": the same of a line whose only date this is. */
function beginsWithAnother(ahead: string, words: Words): boolean {
  const clauses = ahead.split(/[,、;|。]|[.!?]\s/)
  const isAnother = clauses.slice(0, -1).some((one) => words('otherThing', one))
  return isAnother && !clauses.some((one) => namesThing(one, words) && !words('otherThing', one))
}

/** "CSR created 2026-11-07, valid until 2026-11-08": what a line begins with is what all of it speaks of. */
function isOfAnother(seen: SeenDate, first: SeenDate | undefined, words: Words): boolean {
  if (beginsWithAnother(seen.ahead ?? '', words)) return true
  if (!first || first === seen) return false
  return first.own.some((one) => words('otherThing', one)) && !seen.own.some((one) => namesThing(one, words))
}

/** "The push certificate was renewed on 2026-11-07 and expires on 2027-11-07": of what a sentence speaks to its end. */
function subjectOf(seen: SeenDate, first: SeenDate | undefined, words: Words): string[] {
  if (!first || first === seen || SENTENCE_END.test(seen.between ?? '')) return []
  return first.own.filter((one) => namesThing(one, words)).slice(-1)
}

/** Gives the lines whose every UID is somebody's note or in use no more: "Example: UID=…, expires 2026-11-08". */
function linesAside(topics: readonly SeenTopic[], words: Words): ReadonlySet<number> {
  const isAside = (topic: SeenTopic): boolean => {
    const { label } = topicOf(topic, words, '')
    return words('note', label) || words('notInUse', label)
  }
  const inUse = new Set(topics.filter((one) => !isAside(one)).map(({ line }) => line))
  return new Set(topics.map(({ line }) => line).filter((line) => !inUse.has(line)))
}

/** What stands behind a date speaks of it: "2026-11-08 (deleted)"; not what is said of another in the same brackets: "(before: 2025-…". */
const REMARK = /^\s?(?:\([^)]*\)|[,–—-])/
function isGone(seen: SeenDate, words: Words): boolean {
  return REMARK.test(seen.behind) && words('notInUse', clauseBehind(seen))
}

/** "The upload failed. The certificate expires on 2027-11-07": what a sentence before it on its line says was not done. */
function isOfFailure({ ahead = '' }: SeenDate, words: Words): boolean {
  const sentences = ahead.split(/(?<=[.!:])\s|(?<=。)/).slice(0, -1)
  return sentences.some((one) => words('asks', one) || words('refused', one))
}

/** "If you renew today, it would be valid until 2027-11-07", "有効期限が 2027/11/07 に変更されます". */
function isPlanned(seen: SeenDate, words: Words): boolean {
  return words('planned', seen.ahead ?? '') || words('planned', clauseBehind(seen))
}

/** Gives, for a date that has no UID in its own row, the one under the same heading, else the one before (or behind) it. */
function nearestTopic(
  dates: readonly SeenDate[],
  topics: readonly SeenTopic[],
  words: Words,
): (date: SeenDate) => string | undefined {
  // What somebody noted down has no row of its own.
  const shown = topics.filter((topic) => !words('note', topicOf(topic, words, '').label))
  const isBehind = dates.some(({ line }) => shown.every((topic) => topic.line > line))
  return ({ line, headings }) => {
    const [heading] = headings
    const same = new Set(shown.filter((topic) => topic.headings[0] === heading).map(({ topic }) => topic))
    if (heading !== undefined && same.size === 1) return [...same][0]
    const near = isBehind ? shown.find((topic) => topic.line >= line) : shown.findLast((topic) => topic.line <= line)
    return near?.topic
  }
}

/** Gives the words around one UID, or around the only one. */
function namesAroundEach(
  topics: readonly SeenTopic[],
  words: Words,
): (topic: string | undefined) => ReadonlySet<string> {
  const isSeveral = new Set(topics.map(({ topic }) => topic)).size > 1
  const known = new Map<string | undefined, ReadonlySet<string>>()
  return (topic) => {
    const own = topics.filter((one) => !isSeveral || one.topic === topic)
    const found = known.get(topic) ?? namesAround(own, words)
    known.set(topic, found)
    return found
  }
}

/** Understands the dates of a page; left out are those that are certainly no end of what is in use. `topics` are the UIDs it shows; `title` is what it is about where there is no heading. */
export function understandDates(
  { dates, title: pageTitle }: PageView,
  topics: readonly SeenTopic[],
  words: Words,
  title: string,
): UnderstoodDate[] {
  const isSeveral = new Set(topics.map(({ topic }) => topic)).size > 1
  const near = isSeveral ? nearestTopic(dates, topics, words) : () => undefined
  const namesOf = namesAroundEach(topics, words)
  const aside = linesAside(topics, words)
  const inTurn = namedInTurn(dates, words)
  const understood = dates.flatMap((seen, at): UnderstoodDate[] => {
    const firstOfLine = dates.find(({ line }) => line === seen.line)
    const previous = dates[at - 1]
    const next = dates[at + 1]
    const isEnd = previous !== undefined && !inTurn.has(seen) && endsSpan(seen, words)
    const isBeginning = next !== undefined && !inTurn.has(next) && endsSpan(next, words)
    if (isBeginning || isLogged(seen, firstOfLine, words) || isGone(seen, words)) return []
    if (isPlanned(seen, words) || isPutAside(seen, words) || isExample(seen, firstOfLine, words)) return []
    if (
      isOfFailure(seen, words) ||
      isOfAnother(seen, firstOfLine, words) ||
      aside.has(seen.line) ||
      questionOf(seen, words)
    )
      return []
    // The label of a span stands before its first day.
    const labelled = inTurn.get(seen) ?? withoutHowLong(isEnd ? { ...previous, behind: seen.behind } : seen, words)
    const decision = decide(labelled, words)
    const trail = trailOf(labelled, decision, words)
    const told = subjectOf(seen, firstOfLine, words)
    const context = [...told, ...seen.headings, title].filter((one) => one !== '' && !trail.includes(one))
    const { saying, label = '' } = decision
    const isSpan = isEnd && words('spanStart', label) && (saying === 'other' || !holdsUnknown(label, words))
    const topic = seen.topic ?? near(seen)
    const names = namesOf(topic)
    const isKnown = (one: string): boolean => names.has(one) || names.has(words.unknownIn(one))
    // "Draft" is no customer's name.
    const unknown = [...trail, ...seen.headings].filter((one) => holdsUnknown(words.without('notInUse', one), words))
    const strangers = unknown.filter((one) => !isKnown(one))
    const isDoubtful = decision.saying === 'doubtful'
    const owner = ownerOf(seen, words, pageTitle)
    return [
      {
        says: decision.saying === 'expiry' || isSpan ? 'expiry' : isDoubtful ? 'doubtful' : 'other',
        ours: unknown.filter(isKnown),
        date: {
          label: trail.join(' › ').slice(-LONGEST),
          ...(context.length > 0 && { context: context.reverse().join(' › ').slice(-LONGEST) }),
          text: seen.text,
          notAfter: seen.notAfter,
          ...(seen.otherwise && { otherwise: seen.otherwise }),
          ...(topic !== undefined && { topic }),
          ...(strangers.length > 0 && { strangers }),
          ...(owner !== undefined && { owner }),
        },
      },
    ]
  })
  return withoutComing(withSiblings(understood, words), words)
}
