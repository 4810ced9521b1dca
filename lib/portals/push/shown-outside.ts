// What the page says of a subject outside the rows, where a popover stands: each text that can be seen, with the UIDs it names.
import { readTopic, type Topic } from '../../facts/topic.ts'
import { textOf } from '../page/text.ts'
import { isVisible } from '../page/visible.ts'
import type { PushPortalView } from './view.ts'

/** How many characters of an element's surroundings are read with it. */
const LONGEST_SUBJECT = 4_000

function textAround(element: Element): string {
  const parent = element.parentElement
  const isShort = parent && (parent.textContent ?? '').length <= LONGEST_SUBJECT
  return isShort ? textOf(parent) : textOf(element).slice(0, LONGEST_SUBJECT)
}

function topicsIn(text: string): Topic[] {
  const reading = readTopic(text)
  return reading.kind === 'none' ? [] : reading.kind === 'one' ? [reading.topic] : reading.topics
}

/** Every text outside the rows that can be seen, with the UIDs it names. */
export function shownOutside(view: PushPortalView): { element: Element; text: string; topics: Topic[] }[] {
  return view.subjectsOutside.filter(isVisible).map((element) => {
    const text = textAround(element)
    return { element, text, topics: topicsIn(text) }
  })
}
