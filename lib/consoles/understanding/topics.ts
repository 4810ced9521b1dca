// Which of the words around a UID are its label.
import type { SeenTopic } from '../reading/types.ts'
import type { FoundExpiry, FoundTopic } from '../types.ts'
import type { Words } from '../words/words.ts'
import { isPutAside, questionOf, saysStage, statesAside } from './saying.ts'

/** In characters; more is no label any more. */
const LONGEST = 400

const beside = ({ around }: SeenTopic): string[] =>
  around.filter(({ how }) => how === 'tied' || how === 'before').flatMap(({ labels }) => labels)

/** Right behind a UID: brackets or a dash, or the verb of a sentence that began with it, perhaps in brackets: "was revoked", 「は失効しました」. */
const REMARK =
  /^(?:[([]\s?|[–—-]\s|[)\]]?\s?(?:(?:was|were|is|has been|wurde|ist|a été|est|fue|ha sido|è stato)\s|[はがを은는이가]|已))([^()[\]]{1,40})/u

/** What is said of a UID right behind it. */
function remarkBehind({ behind = '' }: SeenTopic): string | undefined {
  return REMARK.exec(behind)?.[1]?.trim()
}

export function topicOf(seen: SeenTopic, words: Words, title: string): FoundTopic {
  const { topic, own, around, headings } = seen
  const near = [...[...own].reverse(), ...beside(seen)]
  // The nearest label is the UID's, unless one that is tied to it as well says more.
  const perhaps = around.filter(({ how }) => how === 'perhaps').flatMap(({ labels }) => labels)
  const label = own.at(-1) ?? [...near, ...perhaps].find((one) => words('subject', one)) ?? near[0] ?? ''
  const others = near.filter((one) => one !== label && (words('notInUse', one) || words('note', one)))
  // "(previous)", "does not match the topic in use".
  const remark = words('refused', seen.behind ?? '') ? seen.behind : remarkBehind(seen)
  if (remark && (words('notInUse', remark) || words('refused', remark))) others.push(remark)
  const question = questionOf(seen, words)
  if (question !== undefined) others.push(question)
  return {
    topic,
    label: [...others, label].join(' › ').slice(-LONGEST),
    context: ([...headings].reverse().join(' › ') || title).slice(-LONGEST),
  }
}

/** "Current certificate" beside "New certificate". */
function stageOf(seen: SeenTopic, words: Words): FoundTopic['stage'] {
  const tied = seen.around.filter(({ how }) => how === 'tied').flatMap(({ labels }) => labels)
  const labels = [...seen.own, ...tied]
  // A line before a UID that has a label may be its card's status ("Active").
  const remark = remarkBehind(seen)
  const near = [
    ...(labels.length > 0 ? labels : beside(seen)),
    ...seen.headings.slice(0, 1),
    ...(remark ? [remark] : []),
  ]
  if (isPutAside(seen, words)) return 'toCome'
  return (['toCome', 'inUse'] as const).find((stage) => near.some((one) => saysStage(stage, one, words)))
}

/**
 * One for each UID, label and heading; where the page shows several, with what tells whether they stand side by side as those of
 * several customers do. `dates` are the page's expiries.
 */
export function topicsOf(
  seen: readonly SeenTopic[],
  words: Words,
  title: string,
  dates: readonly FoundExpiry[] = [],
): FoundTopic[] {
  const isSeveral = new Set(seen.map(({ topic }) => topic)).size > 1
  const dated = new Set(dates.map(({ topic }) => topic))
  const found = seen.map((one): FoundTopic => {
    const plain = topicOf(one, words, title)
    const [aside] = statesAside(one, words)
    // "Revoked" in another cell of its row; of several their stages tell.
    if (!isSeveral) return aside === undefined ? plain : { ...plain, label: `${aside} › ${plain.label}` }
    const shares = seen.some(({ topic, line }) => topic !== one.topic && line === one.line)
    const stage = stageOf(one, words)
    return {
      ...plain,
      ...(!shares && { inRow: true as const }),
      ...(!shares && dated.has(one.topic) && { hasExpiry: true as const }),
      ...(stage && { stage }),
    }
  })
  return found.filter(({ topic, label, context }, index) => {
    const same = (one: FoundTopic) => one.topic === topic && one.label === label && one.context === context
    return found.findIndex(same) === index
  })
}
