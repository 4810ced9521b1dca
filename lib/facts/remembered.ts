// Remembers what was worked out of a text: a page says the same in every row, and is read again and again.

/** So many texts are remembered with their answers, in each of these memories; then it begins anew. */
const MOST = 5_000

/** Gives the same function with a memory. What it works out must follow from the text alone; `undefined` is not remembered. */
export function remembered<Answer>(workOut: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    let found = known.get(text)
    if (found === undefined) {
      if (known.size >= MOST) known.clear()
      found = workOut(text)
      known.set(text, found)
    }
    return found
  }
}
