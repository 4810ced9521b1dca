// How long it is until a date, told right before it: "Expires in 364 days, on Nov 7, 2027", "noch 364 Tage gültig (bis 07.11.2027)".
import { asLabel } from '../reading/label.ts'
import type { SeenDate } from '../reading/types.ts'
import type { Words } from '../words/words.ts'

/** The end of a sentence before it: what stood there speaks of something else. */
const SENTENCES = /[.!?](?:\s|$)|。/

/** A date as if nothing but its label stood before it; any other date as it is. */
export function withoutHowLong(seen: SeenDate, words: Words): SeenDate {
  const last = seen.ahead?.split(SENTENCES).at(-1) ?? ''
  if (!words('howLong', last)) return seen
  const label = asLabel(words.without('howLong', last).replace(/[():,、，]/g, ' '))
  return { ...seen, own: label === undefined ? [] : [label] }
}
