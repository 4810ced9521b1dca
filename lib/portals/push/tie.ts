// What is known of a row from its i.
import type { Topic } from '../../facts/topic.ts'
import { findSerial } from './describe.ts'

/** What is known of a row from its i. */
export interface Tie {
  topic: Topic
  /** The serial number, or the text in which it may stand: it is looked for when somebody asks. */
  serial: { found: string | undefined } | { text: string }
  signature: string
  /** No other row of the list looked like this one. */
  unique: boolean
  /** The text stood in the row without the hand pointing anywhere: it is no popover's, and is not shown in another row by mistake. */
  isFixed: boolean
}

/** The serial number that the i has shown; lower-case hexadecimal without leading zeros. */
export function numberOf({ serial }: Tie): string | undefined {
  return 'text' in serial ? findSerial(serial.text) : serial.found
}
