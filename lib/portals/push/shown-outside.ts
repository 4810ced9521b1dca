// What the page says of a subject outside the rows, where a popover stands: each text that can be seen, with the UIDs it names.
import type { Topic, TopicReading } from '../../facts/topic.ts'
import { shownIn, shownText } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import { readSubject } from './subject-place.ts'
import type { PushPortalView } from './view.ts'

/** How many characters of an element's surroundings are read with it. */
const LONGEST_SUBJECT = 4_000

/** A text that speaks of a subject. */
export interface Shown {
  element: Element
  text: string
  subject: TopicReading
  topics: Topic[]
}

/** The UIDs that a reading names. */
export function topicsOf(reading: TopicReading): Topic[] {
  return reading.kind === 'none' ? [] : reading.kind === 'one' ? [reading.topic] : reading.topics
}

/** How many elements further out a label `Notes` is looked for. */
const NOTES_WITHIN = 3

/** True where what stands in an element turns out to be notes, once what is around it is read with it. */
function isInNotes(around: Element, hasShadows: boolean): boolean {
  let wider = shownIn(around)
  for (let up = 0; wider && up < NOTES_WITHIN; up++, wider = shownIn(wider)) {
    const text = shownText(wider, hasShadows)
    if (text.length > LONGEST_SUBJECT) return false
    if (/notes?/i.test(text)) return readSubject(wider, hasShadows).subject.kind === 'none'
  }
  return false
}

function shown(element: Element, hasShadows: boolean): Shown {
  const parent = shownIn(element)
  const around = parent && shownText(parent, hasShadows).length <= LONGEST_SUBJECT ? parent : element
  const own = readSubject(element, hasShadows)
  const wider = readSubject(around, hasShadows)
  // Beside it another one may still stand open.
  const isAmongOthers = own.subject.kind === 'one' && wider.subject.kind === 'several'
  const { text, subject } = isAmongOthers ? own : wider
  const topics = isInNotes(around, hasShadows) ? [] : topicsOf(subject)
  return { element, text, subject, topics }
}

/** Every text outside the rows that can be seen, with the UIDs it names in a subject's place. */
export function shownOutside(view: PushPortalView): Shown[] {
  const hasShadows = view.shadowRoots.length > 0
  return view.subjectsOutside.filter(isVisible).map((element) => shown(element, hasShadows))
}
