// Under which headings of a page a line stands: the nearest, and those of a higher rank above it.
import { asLabel } from './label.ts'
import type { PageLines } from './lines.ts'
import { oneLine, type PageText, parentOf } from './page-text.ts'
import type { PageValues } from './values.ts'

/** Of what is a heading only of its own table, group or fold. */
const OWN_PART = 'legend, caption, summary, figcaption'
const LOWEST = 7
/** So many headings that are not this line's are passed over on the way up. */
const MOST = 200
/** More of them above each other say nothing more. */
const DEEPEST = 10

interface Heading {
  element: Element
  label: string
  rank: number
  line: number
}

function rankOf(element: Element): number {
  const [, rank] = /^h([1-6])$/.exec(element.localName) ?? []
  return Number(rank ?? element.getAttribute('aria-level') ?? LOWEST) || LOWEST
}

/** Gives, for a line, its headings from the nearest to the outermost. */
export function pageHeadings(page: PageText, lines: PageLines, values: PageValues): (line: number) => string[] {
  const headings = lines.headings.flatMap((element): Heading[] => {
    const range = lines.rangeOf(element)
    const label = asLabel(oneLine(page.of(element)))
    return range && label !== undefined ? [{ element, label, rank: rankOf(element), line: range[1] }] : []
  })

  /** True where the line stands in the part that this heading heads: what lies around the heading alone holds no value. */
  function heads({ element, line: last }: Heading, line: number): boolean {
    if (last >= line) return false
    let branch = element
    for (let up = parentOf(branch); up && !lines.holds(up, line); up = parentOf(branch)) branch = up
    if (branch === element) return true
    const range = lines.rangeOf(branch)
    return !element.matches(OWN_PART) && range !== undefined && !values.anyIn(range)
  }

  const known = new Map<number, string[]>()
  return (line) => {
    const found = known.get(line) ?? []
    if (known.has(line)) return found
    known.set(line, found)
    let rank = LOWEST + 1
    let at = headings.length - 1
    while (at >= 0 && (headings[at]?.line ?? 0) >= line) at -= 1
    for (let passed = 0; at >= 0 && passed < MOST && found.length < DEEPEST && rank > 1; at -= 1) {
      const heading = headings[at]
      if (!heading || heading.rank >= rank) continue
      if (heads(heading, line)) {
        found.push(heading.label)
        rank = heading.rank
      } else passed += 1
    }
    return found
  }
}
