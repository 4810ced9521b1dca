// Which of the words around a UID are its label.
import type { SeenTopic } from '../reading/types.ts'
import type { FoundTopic } from '../types.ts'
import type { Words } from '../words/words.ts'

/** In characters; more is no label any more. */
const LONGEST = 400

export function topicOf({ topic, own, around, headings }: SeenTopic, words: Words, title: string): FoundTopic {
  const beside = around.filter(({ how }) => how === 'tied' || how === 'before').flatMap(({ labels }) => labels)
  const near = [...[...own].reverse(), ...beside]
  // The nearest label is the UID's, unless one that is tied to it as well says more.
  const perhaps = around.filter(({ how }) => how === 'perhaps').flatMap(({ labels }) => labels)
  const label = own.at(-1) ?? [...near, ...perhaps].find((one) => words('subject', one)) ?? near[0] ?? ''
  const others = near.filter((one) => one !== label && (words('notInUse', one) || words('note', one)))
  return {
    topic,
    label: [...others, label].join(' › ').slice(-LONGEST),
    context: ([...headings].reverse().join(' › ') || title).slice(-LONGEST),
  }
}

/** One for each UID, label and heading; marked where the page shows several and it stands on no line with another one. */
export function topicsOf(seen: readonly SeenTopic[], words: Words, title: string): FoundTopic[] {
  const isSeveral = new Set(seen.map(({ topic }) => topic)).size > 1
  const found = seen.map((one): FoundTopic => {
    const shares = seen.some(({ topic, line }) => topic !== one.topic && line === one.line)
    return { ...topicOf(one, words, title), ...(isSeveral && !shares && { inRow: true as const }) }
  })
  return found.filter(({ topic, label, context }, index) => {
    const same = (one: FoundTopic) => one.topic === topic && one.label === label && one.context === context
    return found.findIndex(same) === index
  })
}
