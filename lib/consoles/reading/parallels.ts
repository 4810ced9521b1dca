// Labels of values that stand in columns without being a table: blocks of labels beside or above blocks of values.
import { asLabel } from './label.ts'
import type { PageLines } from './lines.ts'
import { type PageText, parentOf } from './page-text.ts'
import type { PageValues } from './values.ts'

/** A row or column of blocks has at most so many. */
const MOST = 50

/** Gives, for a block and the part around it, what the block at the same place in the part before (or the first part) says. */
export function pageParallels(
  page: PageText,
  lines: PageLines,
  values: PageValues,
): (element: Element, parent: Element) => string[] {
  const shown = new Map<Element, Element[]>()
  const labels = new Map<Element, (string | undefined)[] | undefined>()

  function partsOf(element: Element): Element[] {
    const known = shown.get(element)
    if (known) return known
    const parts = page.children(element).filter((child) => lines.rangeOf(child) !== undefined)
    shown.set(element, parts)
    return parts
  }

  /** What each part of a block says, where each is one line and none is a value. */
  function labelsIn(element: Element): (string | undefined)[] | undefined {
    if (labels.has(element)) return labels.get(element)
    const parts = partsOf(element)
    const range = lines.rangeOf(element)
    const isRow = range !== undefined && parts.length <= MOST && range[1] - range[0] + 1 === parts.length
    const found =
      isRow && !values.anyIn(range)
        ? parts.map((part) => asLabel(lines.lines[lines.rangeOf(part)?.[0] ?? -1]?.text ?? ''))
        : undefined
    labels.set(element, found)
    return found
  }

  /** As many labels in a row, and then as many values: the first of the one names the first of the other. */
  function inOneRow(element: Element, parts: readonly Element[]): string | undefined {
    const isValue = (part: Element | undefined) => {
      const range = part && lines.rangeOf(part)
      return range !== undefined && values.anyIn(range)
    }
    let first = parts.indexOf(element)
    const at = first
    while (isValue(parts[first - 1])) first -= 1
    let last = at
    while (isValue(parts[last + 1])) last += 1
    const many = last - first + 1
    if (many < 2 || many > MOST || first < many) return undefined
    const heads = parts.slice(first - many, first)
    if (heads.some(isValue) || (first > many && !isValue(parts[first - many - 1]))) return undefined
    const range = lines.rangeOf(heads[at - first] ?? element)
    return range && range[0] === range[1] ? asLabel(lines.lines[range[0]]?.text ?? '') : undefined
  }

  return (element, parent) => {
    const parts = partsOf(parent)
    const at = parts.indexOf(element)
    if (at < 0) return []
    const flat = inOneRow(element, parts)
    const grandparent = parts.length < 2 ? null : parentOf(parent)
    const around = grandparent ? partsOf(grandparent) : []
    const place = around.indexOf(parent)
    const heads = place < 1 ? [] : [around[place - 1], around[0]]
    const found = heads.map((head) => {
      const there = head && labelsIn(head)
      return there?.length === parts.length ? there[at] : undefined
    })
    return [...new Set([flat, ...found].filter((label) => label !== undefined))]
  }
}
