// What is pressed by what stands elsewhere: Enter in a field presses what it chooses from its list, and a menu may be asked for on any part of a row.
import { describe, expect, it, vi } from 'vitest'
import { type Holder, holdPresses } from '../../lib/guard/press/hold.ts'
import type { Unit } from '../../lib/guard/view.ts'
import { wayOut } from '../../lib/portals/page/tree.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

useLightWindow()

/** What an event at `t` presses, where `c` renews and `r` is a row; tells of the row that hears of it, too. */
function pressed(html: string, type: string, key?: string) {
  const document = documentOf(html)
  const [at, control, row] = ['t', 'c', 'r'].map((id) => document.getElementById(id))
  if (!at) throw new Error('nothing is pressed')
  const unit = row && { element: row }
  const one = control && { action: 'renew' as const, element: control, ...(unit && { row: unit }) }
  const held: string[] = []
  const onRowPressed = vi.fn()
  const heard: [type: string, listener: (event: Event) => void][] = []
  const holder: Holder<'renew', Unit> = {
    view: () => ({ controls: new Map(one ? [[one.element, one]] : []), rows: unit ? [unit] : [] }),
    lastView: () => holder.view(),
    note: () => true,
    holds: ({ action, element }) => held.push(`${action} ${element.id}`) > 0,
    say: () => {},
    dangerIn: (label) => (label === 'renew' ? 'renew' : undefined),
    isDangerous: () => true,
    isHarmless: () => false,
    isDoubtful: () => false,
    onRowPressed,
  }
  holdPresses({ addEventListener: (...one) => void heard.push(one as never) }, holder)
  const event = {
    type,
    key,
    timeStamp: 0,
    composedPath: () => wayOut(at),
    stopImmediatePropagation() {},
    preventDefault() {},
  }
  for (const [name, listener] of heard) if (name === type) listener(event as unknown as Event)
  return { held, rows: onRowPressed.mock.calls.length }
}

describe('Enter in a field', () => {
  const list = '<div role="listbox"><div role="option" id="c">Renew</div><div role="option" id="o">Close</div></div>'
  it.each<[string, string, string[]]>([
    ['presses what it has chosen', 'aria-activedescendant="c"', ['renew c']],
    ['presses nothing where it has chosen what is harmless', 'aria-activedescendant="o"', []],
    ['presses nothing where it has chosen nothing', '', []],
  ])('%s', (_, chosen, held) => {
    expect(pressed(`<input id="t" role="combobox" ${chosen}>${list}`, 'keydown', 'Enter').held).toEqual(held)
  })
  it('any other key there presses nothing', () => {
    expect(pressed(`<input id="t" aria-activedescendant="c">${list}`, 'keydown', 'a').held).toEqual([])
  })
})

describe('a menu of its own that a page shows for a row', () => {
  const row = (inside: string): string => `<ul><li id="r"><b>Name</b>${inside}</li></ul>`
  it.each([
    ['on its text', row('<i id="t">text</i><button id="c">Renew</button>')],
    ['on one of its actions', row('<button id="c"><span id="t">Renew</span></button>')],
  ])('is asked for %s: the row hears of it', (_, html) => expect(pressed(html, 'contextmenu').rows).toBe(1))
  it('beside it: no row does', () => {
    expect(pressed(`${row('')}<p id="t">text</p>`, 'contextmenu').rows).toBe(0)
  })
  it('a click on one of its actions is no word to the row', () => {
    expect(pressed(row('<button id="c"><span id="t">Renew</span></button>'), 'click').rows).toBe(0)
  })
})
