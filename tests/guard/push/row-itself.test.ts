// Two clicks in a row: what it does by itself, or a word that is marked.
import { describe, expect, it } from 'vitest'
import { rowItself } from '../../../lib/guard/push/row-itself.ts'
import { readPushPortal } from '../../../lib/portals/push/read.ts'
import { LOOKS, type Look, listPage } from '../../portals/pages.ts'
import { documentOf } from '../../support/page.ts'
import { useLightWindow } from '../window.ts'

useLightWindow()
const TABLE = LOOKS['a table with links'] as Look

/** Whether two clicks on the date of the first row ask that row to act, once the page was `changed`; `detail`: which click it is. */
function acts(changed: (row: Element, date: Element) => void, detail = 2): boolean {
  const document = documentOf(listPage(TABLE, [{ date: 'Jun 1, 2027' }, { date: 'Jun 2, 2027' }]))
  const date = [...document.querySelectorAll('*')].find(
    (one) => one.childElementCount === 0 && one.textContent === 'Jun 1, 2027',
  )
  const [row] = readPushPortal(document).rows
  if (!date || !row) throw new Error('no such row')
  changed(row.element, date)
  const path: EventTarget[] = []
  for (let at: Element | null = date; at; at = at.parentElement) path.push(at)
  const event = { type: 'dblclick', detail, composedPath: () => path } as unknown as Event
  return rowItself(event, readPushPortal(document)) !== undefined
}

describe('two clicks', () => {
  it.each<[string, (row: Element, date: Element) => void]>([
    ['that can have the focus', (row) => row.setAttribute('tabindex', '-1')],
    ['that can be chosen', (row) => row.setAttribute('aria-selected', 'false')],
    ['of a grid', (row) => row.parentElement?.setAttribute('role', 'grid')],
    ['that shows a hand', (row) => row.setAttribute('style', 'cursor: pointer')],
    ['in which no text can be marked', (_, date) => date.setAttribute('style', 'user-select: none')],
  ])('ask a row %s to act', (_, changed) => {
    expect(acts(changed)).toBe(true)
    expect(acts(changed, 1)).toBe(false)
  })

  it.each<[string, (row: Element, date: Element) => void]>([
    ['as it is', () => {}],
    ['of a table that says it is one', (row) => row.parentElement?.setAttribute('role', 'table')],
    ['whose text shows a text cursor', (_, date) => date.setAttribute('style', 'cursor: text')],
  ])('mark a word in a row %s', (_, changed) => expect(acts(changed)).toBe(false))
})
