// The screen behind Renew: it is about the same certificate as long as it names no other one in its place, and none is chosen there.
import { describe, expect, it } from 'vitest'
import { StillAbout } from '../../../lib/guard/push/still-about.ts'
import { LOOKS, type Look, listPage, rowAt, viewOf } from '../../portals/pages.ts'
import { documentOf } from '../../support/page.ts'

const ROWS = [{ date: 'Jun 1, 2027' }, { date: 'May 4, 2027' }, { vendor: 'Meraki Inc.', date: 'Jul 9, 2027' }]
const OWN = 'i3Systems,Inc., Jun 1, 2027'
const LOOKALIKE = 'i3Systems,Inc., May 4, 2027'
const MERAKI = 'Meraki Inc., Jul 9, 2027'

/** Whether another one was turned to on one of these screens, which follow on each other behind Renew in the first row. */
function isAnother(...screens: string[]): boolean {
  const list = viewOf(listPage(LOOKS['a table with links'] as Look, ROWS))
  const about = new StillAbout(rowAt(list, 0), list.rows)
  return screens.some((screen) => about.isAnother(documentOf(screen).documentElement, viewOf(screen)))
}
const list = (open: (at: number) => string, close: string): string =>
  [OWN, LOOKALIKE, MERAKI].map((name, at) => `${open(at)}${name}${close}`).join('')
const select = (chosen: number): string =>
  `<select>${list((at) => `<option${at === chosen ? ' selected' : ''}>`, '</option>')}</select>`
const radios = (chosen: number): string =>
  list((at) => `<label><input type="radio" name="r"${at === chosen ? ' checked' : ''}>`, '</label>')
const marked = (chosen: number): string =>
  list((at) => `<a href="#"${at === chosen ? ' aria-current="page"' : ''}>`, '</a>')

describe('the screen behind Renew', () => {
  it.each<[string, string[]]>([
    ['names the next one in its place', [`<p>${OWN}</p>`, `<p>${LOOKALIKE}</p>`]],
    ['names another vendor', [`<h2>${OWN}</h2>`, `<h2>${MERAKI}</h2>`]],
    ['names another one of those that it lists', [`<h2>${OWN}</h2>${marked(9)}`, `<h2>${MERAKI}</h2>${marked(9)}`]],
    ['has another one chosen from a list', [select(0), select(1)]],
    ['has another one chosen as it comes', [select(2)]],
    ['has another one ticked', [radios(0), radios(2)]],
    ['has another one marked as the current one', [marked(0), marked(1)]],
  ])('is about another one where it %s', (_, screens) => expect(isAnother(...screens)).toBe(true))

  it.each<[string, string[]]>([
    ['names none', ['<p>Notes</p>', '<p>Notes</p><p>Choose a file</p>']],
    ['names it late', ['<p>Loading…</p>', `<p>${OWN}</p>`]],
    ['lists all others, too, and late', [`<p>${OWN}</p>`, `<p>${OWN}</p>${marked(0)}`]],
    ['names it no more', [`<p>${OWN}</p>`, '<p>Choose a file</p>']],
    ['names another one beside it', [`<p>${OWN}</p>`, `<p>${OWN}</p><p>It is not that of ${MERAKI}</p>`]],
    ['has it chosen', [select(0), radios(0), marked(0)]],
    ['has something else chosen', ['<select><option>English</option></select><a aria-current="page">Renew</a>']],
  ])('is about the same one where it %s', (_, screens) => expect(isAnother(...screens)).toBe(false))

  it('is about nothing known without a row', () => {
    const about = new StillAbout()
    expect(about.isAnother(documentOf(select(1)).documentElement, viewOf(select(1)))).toBe(false)
  })
})
