// The labelled texts around a date ("Customer: Acme"): one of them may say whose it is. Their words are understood elsewhere.
import { asLabel } from './label.ts'
import type { PageLabels } from './labels.ts'
import type { Line, PageLines } from './lines.ts'
import { parentOf } from './page-text.ts'
import type { SeenPair } from './types.ts'
import type { PageValues } from './values.ts'

/** Of the lines around a date no more are looked at, and no more pairs handed on. */
const MOST_LINES = 80
const MOST_PAIRS = 12
/** A name is no longer; in characters. */
const LONGEST = 80
/** A label and its value in one text. */
const WITH_COLON = /^([^:]{1,40}?)\s?:\s?([^:]*\p{L}[^:]*)$/u

/** Gives, for a line, the labelled texts in its part of the page: those in the smallest part around it first. */
export function pagePairs({ lines, rangeOf }: PageLines, values: PageValues, labels: PageLabels) {
  const known = new Map<number, SeenPair | undefined>()
  /** How many lines with dates there are before each line. */
  const dated = [0]
  for (const line of lines) dated.push((dated.at(-1) ?? 0) + (values.datesIn(line).length > 0 ? 1 : 0))

  function read(line: Line): SeenPair | undefined {
    if (line.text.length > 2 * LONGEST || values.spansIn(line).length > 0) return undefined
    const [first, ...rest] = line.pieces
    const [, name, value] = WITH_COLON.exec(line.text) ?? []
    const label = name ?? (rest.length > 0 ? first?.text : undefined)
    const text = (value ?? (rest.length > 0 ? rest.map((one) => one.text).join(' ') : line.text)).trim()
    if (text.length > LONGEST || !/\p{L}/u.test(text)) return undefined
    if (label !== undefined) return asPair(label, text)
    const { around } = labels.of(line, 0)
    const beside = around.find(({ how }) => how === 'tied') ?? around.find(({ how }) => how === 'before')
    return asPair(beside?.labels[0] ?? '', text)
  }

  function pairIn(line: Line): SeenPair | undefined {
    if (!known.has(line.index)) known.set(line.index, read(line))
    return known.get(line.index)
  }

  /** What stands beside another date, and not in the part around both, is that one's. */
  function isAnothers(line: Line, around: Element): boolean {
    let branch = line.block
    for (let up = parentOf(branch); up && branch !== around && up !== around; up = parentOf(branch)) branch = up
    const [first, last] = (branch !== around && rangeOf(branch)) || [0, -1]
    return (dated[last + 1] ?? 0) > (dated[first] ?? 0)
  }

  return (line: Line): SeenPair[] => {
    const found: SeenPair[] = []
    let seen: readonly [number, number] = [line.index, line.index]
    let left = MOST_LINES
    for (let part: Element | null = line.block; part && left > 0; part = parentOf(part)) {
      const [first, last] = rangeOf(part) ?? seen
      for (let at = Math.max(first, line.index - MOST_LINES); at <= last && left > 0; at += 1) {
        const one = lines[at]
        if (!one || (at >= seen[0] && at <= seen[1])) continue
        left -= 1
        const pair = isAnothers(one, part) ? undefined : pairIn(one)
        if (pair) found.push(pair)
      }
      seen = [first, last]
    }
    return found.slice(0, MOST_PAIRS)
  }
}

function asPair(words: string, text: string): SeenPair | undefined {
  const label = asLabel(words)
  return label === undefined || label === text ? undefined : { label, text }
}
