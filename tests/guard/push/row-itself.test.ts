// Two clicks in a row: what it does by itself, or a word that is marked.
import { describe, expect, it, vi } from 'vitest'
import { onlyMarks, rowItself } from '../../../lib/guard/push/row-itself.ts'
import { wayOut } from '../../../lib/portals/page/tree.ts'
import { readPushPortal } from '../../../lib/portals/push/read.ts'
import { LOOKS, type Look, listPage } from '../../portals/pages.ts'
import { documentOf } from '../../support/page.ts'
import { useLightWindow } from '../window.ts'

useLightWindow()
const TABLE = LOOKS['a table with links'] as Look

/** What two clicks on the date of the first row ask that row for, once the page was `changed`; `detail`: which click it is. */
function asked(changed: (row: Element, date: Element) => void, detail = 2, isMarked = true) {
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
  vi.stubGlobal('getSelection', () => ({ isCollapsed: !isMarked }))
  const view = readPushPortal(document)
  return { acts: rowItself(event, view) !== undefined, isQuiet: onlyMarks(event, view) }
}

describe('two clicks', () => {
  it.each<[string, (row: Element, date: Element) => void]>([
    ['that can have the focus', (row) => row.setAttribute('tabindex', '-1')],
    ['that can be chosen', (row) => row.setAttribute('aria-selected', 'false')],
    ['of a grid', (row) => row.parentElement?.setAttribute('role', 'grid')],
    ['that shows a hand', (row) => row.setAttribute('style', 'cursor: pointer')],
    ['in which no text can be marked', (_, date) => date.setAttribute('style', 'user-select: none')],
  ])('ask a row %s to act', (_, changed) => {
    expect(asked(changed)).toEqual({ acts: true, isQuiet: false })
    expect(asked(changed, 1)).toEqual({ acts: false, isQuiet: false })
  })

  it.each<[string, (row: Element, date: Element) => void]>([
    ['as it is', () => {}],
    ['of a table that says it is one', (row) => row.parentElement?.setAttribute('role', 'table')],
    ['whose text shows a text cursor', (_, date) => date.setAttribute('style', 'cursor: text')],
  ])('may ask a row %s, and mark a word of it: the page does not hear of them, and nothing is said', (_, changed) => {
    expect(asked(changed)).toEqual({ acts: true, isQuiet: true })
    expect(asked(changed, 1)).toEqual({ acts: false, isQuiet: false })
    expect(asked(changed, 2, false)).toEqual({ acts: true, isQuiet: false })
  })

  it('on a control of the row are that control’s', () => {
    const inButton = (_: Element, date: Element) => {
      const button = date.ownerDocument.createElement('button')
      date.replaceWith(button)
      button.append(date)
    }
    expect(asked(inButton)).toEqual({ acts: false, isQuiet: false })
  })
})

describe('a row that is dropped', () => {
  const dropped = (where: string) => {
    const document = documentOf(
      listPage(
        TABLE,
        [{ date: 'Jun 1, 2027' }, { date: 'Jun 2, 2027' }],
        where === 'below a status' ? '<div><h3>Active</h3><p id="t">None</p></div>' : '<p id="t">Go</p>',
      ),
    )
    const view = readPushPortal(document)
    const [first, second] = view.rows
    const place = where === 'a row' ? second?.element : document.getElementById('t')
    if (!first || !place) throw new Error('no such page')
    const event = { type: 'drop', composedPath: () => wayOut(place) } as unknown as Event
    return [rowItself(event, view, first) === first, rowItself(event, view) === undefined]
  }
  it('may be asked for anything outside the rows; among them, and below a status, it only changes its place', () => {
    expect(dropped('elsewhere')).toEqual([true, true])
    expect(dropped('below a status')).toEqual([false, true])
    expect(dropped('a row')).toEqual([false, true])
  })
})
