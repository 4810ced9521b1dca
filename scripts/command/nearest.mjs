// The known word that was most likely meant.

/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour to make one word of the other.
 * Source: optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 * @param {string} one
 * @param {string} other
 */
function distance(one, other) {
  /** @type {number[][]} */
  const costs = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  /** @param {number} row @param {number} column */
  const cost = (row, column) => costs[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= one.length; row++) {
    costs[row] = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const ways = [cost(row - 1, column) + 1, cost(row, column - 1) + 1, cost(row - 1, column - 1) + same]
      if (swapped) ways.push(cost(row - 2, column - 2) + 1)
      costs[row]?.push(Math.min(...ways))
    }
  }
  return cost(one.length, other.length)
}

/**
 * The word among `known` that was most likely meant by `word`, or undefined where none is near: more than a third of its letters,
 * and more than two, would be different.
 * @param {string} word
 * @param {readonly string[]} known
 */
export function nearest(word, known) {
  const begun = known.filter((one) => word.length > 1 && one.startsWith(word))
  if (begun.length === 1) return begun[0]
  const [best] = known
    .map((one) => ({ one, far: distance(word, one) }))
    .filter(({ one, far }) => far <= Math.max(2, Math.floor(one.length / 3)) && far < one.length)
    .sort((left, right) => left.far - right.far)
  return best?.one
}
