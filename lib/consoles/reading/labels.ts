// Which words on a page stand beside a value: on its own line, tied to its field, in its row or column, or right above it.
import { findDates } from './dates.ts'
import { pageHeadings } from './headings.ts'
import { asLabel, lastClause, wayEnd } from './label.ts'
import type { Line, PageLines } from './lines.ts'
import { HEADING, isCell, oneLine, type PageText, parentOf } from './page-text.ts'
import { pageParallels } from './parallels.ts'
import { pageTables, type Tables } from './tables.ts'
import type { Surroundings, WordsAround } from './types.ts'
import type { PageValues } from './values.ts'

/** How many elements up a label is looked for, and how many neighbours away a part's title may stand. */
const HIGHEST = 40
const FARTHEST = 40

/** Terms, descriptions and cells have partners; they are nobody's title. */
const PAIRED = 'dt, dd, td, th'
const FIELD = 'input, textarea, select, output'

/** What names an element: for screen readers, on a cell whose column's head is not shown on small screens, on a page's own elements. */
const NAMES = ['aria-label', 'data-label', 'data-th', 'label'] as const

/** So many words are handed on of one place, and so many places. */
const MOST_WORDS = 24
const MOST_PLACES = 40

export interface PageLabels {
  /** What stands around the value that begins here. */
  of(line: Line, index: number): Surroundings
  tables: Tables
}

/** Prepares to tell the labels of a page's values. Valid until the page changes. */
export function pageLabels(page: PageText, lines: PageLines, values: PageValues): PageLabels {
  const tables = pageTables()
  const headingsOf = pageHeadings(page, lines, values)
  const parallelOf = pageParallels(page, lines, values)
  const lone = new Map<Element, string | undefined>()

  const textOf = (element: Element | undefined): string | undefined => {
    const range = element && lines.rangeOf(element)
    return element && range && !values.anyIn(range) ? asLabel(oneLine(page.of(element))) : undefined
  }
  const lineLabel = (index: number | undefined): string | undefined => {
    const line = lines.lines[index ?? -1]
    return line && values.spansIn(line).length === 0 ? asLabel(line.text) : undefined
  }

  /** The words of the line between the value before and this one: one label for each element, the nearest last. */
  function ownLabels(line: Line, index: number): string[] {
    const from = values.spansIn(line).reduce((end, span) => (span.end <= index ? Math.max(end, span.end) : end), 0)
    const parts = line.pieces.flatMap(({ at, text }) => {
      const part = line.text.slice(Math.max(at, from), Math.min(at + text.length, index))
      return at < index && at + text.length > from ? [lastClause(part)] : []
    })
    return parts.filter((part) => part !== undefined)
  }

  /** The elements that one names by their ids. */
  function namedBy(element: Element, attribute: 'aria-labelledby' | 'headers'): Element[] {
    const root = element.getRootNode() as Document | ShadowRoot
    const ids = element.getAttribute(attribute)?.trim().split(/\s+/).slice(0, 5) ?? []
    return ids.flatMap((id) => root.querySelector(`[id="${id.replace(/["\\]/g, '\\$&')}"]`) ?? [])
  }

  /** The words that the page ties to an element by an id or a name. */
  function nameOf(element: Element): string | undefined {
    const tied = namedBy(element, 'aria-labelledby')
      .map(textOf)
      .filter((label) => label !== undefined)
    if (tied.length > 0) return asLabel(tied.join(' '))
    // A date for screen readers is the value itself.
    const said = NAMES.map((name) => element.getAttribute(name) ?? '').find((one) => one !== '') ?? ''
    return findDates(said).length > 0 ? undefined : asLabel(said)
  }

  function fieldLabel(field: Element): string | undefined {
    const named = nameOf(field)
    if (named !== undefined || !field.matches(FIELD)) return named
    const root = field.getRootNode() as Document | ShadowRoot
    const label = field.id ? root.querySelector(`label[for="${field.id.replace(/["\\]/g, '\\$&')}"]`) : null
    return textOf(label ?? undefined)
  }

  /** Headers of row and column; and words beside and above that may be any other value of its row, or any row of pairs. */
  function cellLabels(cell: Element): Record<'tied' | 'perhaps' | 'row', string[]> {
    const { columns, row, left, right, top } = tables.labelsOf(cell)
    const before = left.at(-1)
    // Labels and values take turns: "Issued | 2026-11-07 | Expires | 2027-11-07".
    const isPairs = left.length > 2 && left.every((one, at) => (textOf(one) === undefined) === (at % 2 === 1))
    const first = isPairs && columns.length === 0 ? before : left[0]
    const named = namedBy(cell, 'headers').reverse()
    const labels = (cells: (Element | undefined)[]) => [
      ...new Set(cells.map(textOf).filter((label) => label !== undefined)),
    ]
    return {
      tied: labels([...(named.length > 0 ? named : columns), row, first]),
      perhaps: labels([before, top]),
      row: labels([...left, ...right]),
    }
  }

  /** The terms of a description: one or several `<dt>` right before its `<dd>`s. */
  function termsOf(description: Element): string[] {
    let at = description.previousElementSibling
    while (at?.localName === 'dd') at = at.previousElementSibling
    const label = at?.localName === 'dt' ? textOf(at) : undefined
    return label === undefined ? [] : [label]
  }

  /** A line that one element says: where several do, they are a label and its value, or the way to this page, which ends with its name. */
  const titleIn = (index: number): string | undefined => {
    const { pieces: [piece, ...more] = [], text = '' } = lines.lines[index] ?? {}
    const here = more.length > 0 ? wayEnd(text) : text
    return here && piece && !piece.element.matches(FIELD) && lineLabel(index) !== undefined ? asLabel(here) : undefined
  }

  /** The loose words of a part right above one of its lines. */
  const titleAbove = (index: number, part: Element): string | undefined =>
    lines.lines[index - 1]?.block === part ? titleIn(index - 1) : undefined

  /** What may be a part's title: lines of their own before this part, the nearest first, up to a heading. */
  function titlesBefore(element: Element): { titles: string[]; isHeaded: boolean } {
    const titles: string[] = []
    let at = element.previousElementSibling
    for (let far = 0; at && far < FARTHEST && titles.length < MOST_WORDS; far += 1, at = at.previousElementSibling) {
      const range = lines.rangeOf(at)
      const heading = at.matches(HEADING) ? at : at.querySelector(HEADING)
      if (heading && range && !values.anyIn(range)) return { titles, isHeaded: true }
      if (!lone.has(at)) {
        lone.set(at, range && range[0] === range[1] && !at.matches(PAIRED) ? titleIn(range[0]) : undefined)
      }
      const label = lone.get(at)
      if (label !== undefined) titles.push(label)
    }
    return { titles, isHeaded: false }
  }

  /** What stands right before a line in the part around it; `undefined` where it is the first there. */
  function before(first: number, parent: Element): string[] | undefined {
    const line = lines.lines[first - 1]
    if (!line || !lines.holds(parent, first - 1)) return undefined
    let sibling = line.block
    for (let up: Element | null = sibling; up && up !== parent; up = parentOf(up)) sibling = up
    const range = sibling === parent ? undefined : lines.rangeOf(sibling)
    const isOne = range === undefined || range[0] === range[1]
    const isShort = range !== undefined && range[1] - range[0] < 3 && !values.anyIn(range)
    const label = isOne ? lineLabel(first - 1) : isShort ? lineLabel(range[0]) : undefined
    return label === undefined ? [] : [label]
  }

  return {
    tables,
    of(line, index) {
      const own = ownLabels(line, index)
      const around: WordsAround[] = []
      const add = (how: WordsAround['how'], labels: readonly (string | undefined)[] | undefined): void => {
        const there = labels?.filter((label) => label !== undefined) ?? []
        if (there.length > 0 && around.length < MOST_PLACES) around.push({ how, labels: there.slice(0, MOST_WORDS) })
      }
      const piece = line.pieces.find(({ at, text }) => index < at + text.length)
      for (let at = piece?.element; at && at !== line.block; at = parentOf(at) ?? undefined)
        add('tied', [fieldLabel(at)])
      // Lines of one paragraph, or loose words behind a block.
      add('title', [lineLabel(lines.aboveIndented(line))])
      const above = before(line.index, line.block)
      add('before', above)
      add('title', [titleAbove(line.index, line.block)])
      let isClosed = above !== undefined
      let isHeaded = false
      let at: Element | null = line.block
      for (let up = 0; at && up < HIGHEST && at.localName !== 'body'; up += 1, at = parentOf(at)) {
        const parent: Element | null = parentOf(at)
        const isTied = isCell(at) || at.localName === 'dd'
        add('tied', [nameOf(at)])
        if (isCell(at)) {
          const { tied, perhaps, row } = cellLabels(at)
          add('tied', tied)
          add('perhaps', perhaps)
          add('row', row)
        } else if (at.localName === 'dd') add('tied', termsOf(at))
        else if (!isClosed && parent) {
          if (lines.isTile(parent, line)) add('below', [lineLabel(line.index + 1)])
          const beside = before(lines.rangeOf(at)?.[0] ?? 0, parent)
          add('before', [...(beside ?? []), ...parallelOf(at, parent)])
          add('title', [titleAbove(lines.rangeOf(at)?.[0] ?? 0, parent)])
          isClosed = beside !== undefined
        }
        if (isTied) isClosed = true
        if (!isHeaded) {
          const found = titlesBefore(at)
          add('title', found.titles)
          isHeaded = found.isHeaded
        }
      }
      return { own: own.slice(-MOST_WORDS), around, headings: headingsOf(line.index), line: line.index }
    },
  }
}
