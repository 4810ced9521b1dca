// A walk over all nodes of a page that only looks at each text: less than any reading, and the least that one can cost.
import type { Reader } from './turns.ts'

/** Gives a reader that counts the texts for which this is true. */
export function walkOf(isIt: (text: string) => boolean): Reader {
  let thisOne = 0
  function pass(): void {
    thisOne = 0
    const walker = document.createTreeWalker(document)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isIt(node.nodeValue ?? '')) thisOne++
  }
  return { first: pass, again: pass, found: () => ({ rows: thisOne, thisOne }) }
}
