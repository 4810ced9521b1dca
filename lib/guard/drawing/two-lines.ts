// Breaks few words into two lines that are as narrow as they can be: a mark stands in the gap between two columns then.

/** Words that are no longer than so many characters are as narrow on one line. */
const SHORT = 3

/** A sign stands before the first line, so that line is the shorter one where it can be. */
export function inTwoLines(words: string): string {
  if (words.length <= SHORT) return words
  const blanks = [...words.matchAll(/ /g)].map(({ index }) => index)
  const [first] = blanks
  if (first === undefined) {
    const middle = Math.floor(words.length / 2)
    return `${words.slice(0, middle)}\n${words.slice(middle)}`
  }
  const longest = (at: number): number => Math.max(at, words.length - at - 1)
  const best = blanks.reduce((one, other) => (longest(other) < longest(one) ? other : one), first)
  return `${words.slice(0, best)}\n${words.slice(best + 1)}`
}
