// Whether texts are such as can stand in a saved structure: known words, stand-ins and shapes, and nothing besides.
import { KEPT_IN_SUBJECT, KEPT_INSIDE, knownLabel } from './known-words.ts'
import { isShape } from './shape.ts'
import { STAND_IN, STAND_IN_UUID } from './stand-ins.ts'

/** Put where something known was taken out, so that what stood around it does not become one word. */
const GAP = ' '
const blank = (found: string): string => GAP.repeat(found.length)

/**
 * Takes the texts of one frame, in the page's order, and gives the places of those in which something may be anybody's value. A
 * subject may be broken over several of them; so may a label, which is known only with what is around it.
 */
export function notScrubbed(texts: readonly string[]): number[] {
  const joined = texts.join('').replace(KEPT_IN_SUBJECT, blank).replace(STAND_IN_UUID, blank)
  let from = 0
  return texts.flatMap((text, place) => {
    const left = joined.slice(from, from + text.length)
    from += text.length
    if (knownLabel(text) !== undefined) return []
    return isShape([STAND_IN, KEPT_INSIDE, KEPT_IN_SUBJECT].reduce((rest, known) => rest.replace(known, GAP), left))
      ? []
      : [place]
  })
}
