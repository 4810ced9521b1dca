// Which words on a page name a value: its own line's, its field's, its row's, or those right before it.

import { readTopic } from '../facts/topic.ts'
import { findDates } from './dates.ts'
import { BORDER, HEADING, isElement, oneLine, type PageText, parentOf } from './page-text.ts'

/** More than this is a paragraph, not a label; in characters. */
const LONGEST = 80
/** How many elements up a label is looked for. */
const HIGHEST = 6
/** How many neighbours away a label may stand. */
const FARTHEST = 6
const CELL = 'td, th, [role=cell], [role=gridcell], [role=rowheader], [role=columnheader]'
const ROW = 'tr, [role=row]'
const TABLE = 'table, [role=table], [role=grid], [role=treegrid]'
const COLUMN_HEADER = 'th, [role=columnheader]'

/** What may stand around a label without being part of it. */
const LEADING = /^[\s:;,、・|/([›>-]+/
const TRAILING = /[\s:;,、・|/([=›>-]+$/

/** The text as a label, or nothing where it cannot be one: no letters, too long, or a value itself. */
export function asLabel(text: string): string | undefined {
  if (text.length > 20 * LONGEST) return undefined
  const label = oneLine(text).replace(LEADING, '').replace(TRAILING, '')
  if (!/\p{L}/u.test(label) || label.length > LONGEST) return undefined
  return findDates(label).length > 0 || readTopic(label).kind !== 'none' ? undefined : label
}

/** The last piece of a text that can be a label. */
export function lastLabel(text: string): string | undefined {
  return text
    .split(BORDER)
    .map(asLabel)
    .findLast((label) => label !== undefined)
}

/** What stands before an element beside it, the nearest first, as far as a label can be away. */
function previousOf(element: Element, page: PageText): { node: Node; text: string }[] {
  const found: { node: Node; text: string }[] = []
  for (let node = element.previousSibling; node && found.length < FARTHEST; node = node.previousSibling) {
    // A description belongs to its term, however many descriptions stand between them.
    if (element.localName === 'dd' && !(isElement(node) && node.localName === 'dt')) continue
    const text = isElement(node) ? page.of(node) : page.words(node)
    if (text.trim() !== '') found.push({ node, text })
  }
  return found
}

/** The words that a form ties to its field. */
function fieldLabel(element: Element, page: PageText): string | undefined {
  const root = element.getRootNode() as Document | ShadowRoot
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const tied = ids.flatMap((id) => [...root.querySelectorAll(`[id="${quoted(id)}"]`)].map((one) => page.of(one)))
  const forId = element.id ? root.querySelector(`label[for="${quoted(element.id)}"]`) : null
  const around = element.closest('label')
  const texts = [tied.join(' '), element.getAttribute('aria-label') ?? '']
  for (const label of [forId, around]) if (label) texts.push(labelText(label, element, page))
  return texts.map(asLabel).find((text) => text !== undefined)
}

function quoted(id: string): string {
  return id.replace(/["\\]/g, '\\$&')
}

/** What a `<label>` says besides the value of the field inside it. */
function labelText(label: Element, field: Element, page: PageText): string {
  return page.of(label).replace(page.of(field), ' ')
}

/** Row and column of a table's cell: `[row's first cell, column's heading]`; fewer where the table has fewer. */
function cellLabels(cell: Element, page: PageText): string[] {
  const row = cell.closest(ROW)
  if (!row) return []
  const cells = [...row.querySelectorAll(CELL)]
  const index = cells.indexOf(cell)
  const [first] = cells
  const ofRow = index > 0 && first ? asLabel(page.of(first)) : undefined
  if (cells.length === 2 && ofRow !== undefined) return [ofRow]
  const table = cell.closest(TABLE)
  const headRow = table && page.all(table, COLUMN_HEADER)[0]?.closest(ROW)
  const head = headRow && headRow !== row ? [...headRow.querySelectorAll(CELL)][index] : undefined
  const ofColumn = head?.matches(COLUMN_HEADER) ? asLabel(page.of(head)) : undefined
  return [ofRow, ofColumn].filter((text) => text !== undefined)
}

/**
 * The labels of a value, from the outer to the inner. `enough` says when a label names the value by itself; until then one
 * further out is looked for and put before it, e.g. `MDM プッシュ通知証明書`, `有効期限`.
 */
export function labelsAround(
  element: Element,
  page: PageText,
  own: string | undefined,
  enough: (label: string) => boolean,
): string[] {
  const found: string[] = own === undefined ? [] : [own]
  const isNamed = () => found.some(enough)
  const ofField = isNamed() ? undefined : fieldLabel(element, page)
  if (ofField !== undefined) found.unshift(ofField)
  let at: Element | null = element
  for (let up = 0; at && up < HIGHEST && !isNamed() && at.localName !== 'body'; up += 1, at = parentOf(at)) {
    const ofCell: string[] = at.matches(CELL) ? cellLabels(at, page) : []
    found.unshift(...ofCell.filter((label) => !found.includes(label)))
    if (ofCell.length > 0) continue
    for (const { node, text } of previousOf(at, page)) {
      if (isNamed()) break
      const label = asLabel(text)
      if (label !== undefined && !found.includes(label)) found.unshift(label)
      if (isElement(node) && node.matches(HEADING)) break
    }
  }
  return found
}
