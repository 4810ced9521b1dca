// The serial number that stands beside a subject outside the rows: in the same popover, perhaps in another block of it.
import { readTopic, sameTopic, type Topic } from '../../facts/topic.ts'
import { findSerial } from './describe.ts'

const SHOW_TEXT = 4
/** How many characters a popover may have. */
const LONGEST = 4_000

/** The text of an element with a blank between its parts: a serial number must not run into the next heading. */
function spaced(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT)
  const parts: string[] = []
  while (walker.nextNode()) parts.push(walker.currentNode.nodeValue ?? '')
  return parts.join(' ')
}

/**
 * Looks ever further around `element` for a serial number, as long as what is around names this topic and no other, and holds
 * none of `rows`: beyond that it may be another certificate's.
 */
export function serialAround(element: Element, topic: Topic, rows: readonly Element[]): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if ((at.textContent ?? '').length > LONGEST || rows.some((row) => at?.contains(row))) return undefined
    const text = spaced(at)
    const reading = readTopic(text)
    if (reading.kind === 'several' || reading.kind === 'contradiction') return undefined
    if (reading.kind === 'one' && !sameTopic(reading.topic, topic)) return undefined
    const serial = findSerial(text)
    if (serial !== undefined) return serial
  }
  return undefined
}
