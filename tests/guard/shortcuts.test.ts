// Keys that press a control from afar: those the page names, and Delete in a row; never a key of the browser's, nor one that is typed.
import { describe, expect, it } from 'vitest'
import { controlByKey } from '../../lib/guard/press/shortcuts.ts'
import { wayOut } from '../../lib/portals/page/tree.ts'
import { readPushPortal } from '../../lib/portals/push/read.ts'
import { LOOKS, type Look, listPage } from '../portals/pages.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

useLightWindow()
const look = LOOKS['a table with links'] as Look
const NO_KEYS = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

/** What a key presses, with the focus in the row of this place, in the field of that row, or nowhere. */
function pressed(keys: Partial<KeyboardEvent>, focus: 0 | 1 | 'field' | 'nowhere', html = (page: string) => page) {
  const page = listPage(look, [{ inside: '<input id="field">' }, { date: 'Jun 1, 2027' }])
  const view = readPushPortal(documentOf(html(page)))
  const [first] = view.rows
  const { body } = (first?.element.ownerDocument ?? {}) as Document
  const at = focus === 'nowhere' ? body : focus === 'field' ? body.querySelector('#field') : view.rows[focus]?.element
  if (!at) throw new Error('nothing has the focus')
  const event = { key: '', ...NO_KEYS, ...keys } as KeyboardEvent
  const control = controlByKey(event, wayOut(at), view, 'revoke')
  return control ? `${control.action} ${control.row ? view.rows.indexOf(control.row) : 'of no row'}` : undefined
}

const naming = (label: string, keys: string) => (page: string) =>
  page.replaceAll(`>${label}<`, ` aria-keyshortcuts="${keys}">${label}<`)

describe('Delete and Backspace', () => {
  it.each(['Delete', 'Backspace'])('%s in a row stands for what deletes it', (key) => {
    expect(pressed({ key }, 1)).toBe('revoke 1')
  })

  it.each([
    ['outside every row', { key: 'Delete' }, 'nowhere'],
    ['while somebody types', { key: 'Backspace' }, 'field'],
    ['together with a key of the browser’s', { key: 'Delete', ctrlKey: true }, 1],
  ] as const)('%s stand for nothing', (_, keys, focus) => {
    expect(pressed(keys, focus)).toBeUndefined()
  })
})

it('what a browser that fills in a form tells of keys, without any, presses nothing', () => {
  expect(pressed({ key: undefined, shiftKey: undefined } as unknown as KeyboardEvent, 0)).toBeUndefined()
  expect(pressed({ key: undefined, shiftKey: undefined } as unknown as KeyboardEvent, 'field')).toBeUndefined()
})

describe('a key that the page names', () => {
  it.each([
    ['a letter', 'r', { key: 'r' }],
    ['a capital letter', 'Shift+R', { key: 'R', shiftKey: true }],
    ['one of several', 'F2 Alt+1', { key: '1', altKey: true }],
    ['with two more', 'Control+Shift+Delete', { key: 'Delete', ctrlKey: true, shiftKey: true }],
  ])('%s presses the control of the row that has the focus', (_, named, keys) => {
    expect(pressed(keys, 0, naming('Renew', named))).toBe('renew 0')
    expect(pressed(keys, 1, naming('Renew', named))).toBe('renew 1')
    expect(pressed(keys, 'nowhere', naming('Renew', named))).toBe('renew of no row')
  })

  it('presses while somebody types only together with another', () => {
    expect(pressed({ key: 'r' }, 'field', naming('Renew', 'r'))).toBeUndefined()
    expect(pressed({ key: 'r', altKey: true }, 'field', naming('Renew', 'Alt+R'))).toBe('renew 0')
  })

  it.each(['ArrowDown', 'Tab', 'PageDown', 'Escape', 'e', 'R', 'F5'])('%s, which it does not name, is free', (key) => {
    expect(pressed({ key, shiftKey: key === 'R' }, 0, naming('Renew', 'r'))).toBeUndefined()
  })
})

describe('a key that a label shows', () => {
  const writing = (label: string, html: string) => (page: string) => page.replaceAll(`>${label}<`, `>${html}<`)
  it.each<[string, string, Partial<KeyboardEvent>]>([
    ['as a key', 'Renew <kbd>R</kbd>', { key: 'r' }],
    ['as several', 'Renew <kbd>Ctrl</kbd>+<kbd>R</kbd>', { key: 'r', ctrlKey: true }],
    ['as keys in one', 'Renew <kbd><kbd>⇧</kbd><kbd>R</kbd></kbd>', { key: 'R', shiftKey: true }],
    ['in brackets', 'Renew (R)', { key: 'r' }],
    ['in brackets, with another', 'Renew [⌘R]', { key: 'r', metaKey: true }],
    ['underlined', '<u>R</u>enew', { key: 'r' }],
  ])('%s presses the control of the row that has the focus', (_, html, keys) => {
    expect(pressed(keys, 1, writing('Renew', html))).toBe('renew 1')
    expect(pressed(keys, 'nowhere', writing('Renew', html))).toBe('renew of no row')
    expect(pressed(keys, 'field', writing('Renew', html))).toBe(keys.ctrlKey || keys.metaKey ? 'renew 0' : undefined)
  })
  it('presses what deletes a row, beside Delete', () => {
    const html = writing('Revoke', 'Revoke <kbd>X</kbd>')
    expect([pressed({ key: 'x' }, 1, html), pressed({ key: 'Delete' }, 1, html)]).toEqual(['revoke 1', 'revoke 1'])
  })
  it.each<[string, Partial<KeyboardEvent>]>([
    ['Renew (recommended)', { key: 'd' }],
    ['Renew (2)', { key: '2' }],
    ['Renew R', { key: 'r' }],
    ['Renew (R) now', { key: 'r' }],
    ['Renew <kbd>R</kbd>', { key: 'r', ctrlKey: true }],
  ])('is none in %s', (html, keys) => expect(pressed(keys, 1, writing('Renew', html))).toBeUndefined())
})
