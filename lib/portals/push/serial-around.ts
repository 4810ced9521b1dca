// The serial number that stands beside a subject outside the rows: in the same popover, perhaps in another block of it.
import { readTopic, sameTopic, type Topic } from '../../facts/topic.ts'
import { textOf } from '../page/text.ts'
import { holds, shownIn, shownText } from '../page/tree.ts'
import { findSerial } from './describe.ts'
import type { PushPortalView } from './view.ts'

/** How many characters a popover may have. */
const LONGEST = 4_000

/** The serial number beside the first of these texts that has one. */
export function serialBeside(shown: readonly { element: Element }[], topic: Topic, view: PushPortalView) {
  const rows = view.rows.map(({ element }) => element)
  const hasShadows = view.shadowRoots.length > 0
  return shown.map(({ element }) => serialAround(element, topic, rows, hasShadows)).find((one) => one !== undefined)
}

/**
 * Looks ever further around `element` for a serial number, as long as what is around names this topic and no other, and holds
 * none of `rows`: beyond that it may be another certificate's.
 */
function serialAround(
  element: Element,
  topic: Topic,
  rows: readonly Element[],
  hasShadows: boolean,
): string | undefined {
  for (let at: Element | null = element; at; at = shownIn(at)) {
    const around = at
    if (shownText(at, hasShadows).length > LONGEST || rows.some((row) => holds(around, row))) return undefined
    const text = textOf(at, hasShadows)
    const reading = readTopic(text)
    if (reading.kind === 'several' || reading.kind === 'contradiction') return undefined
    if (reading.kind === 'one' && !sameTopic(reading.topic, topic)) return undefined
    const serial = findSerial(text)
    if (serial !== undefined) return serial
  }
  return undefined
}
