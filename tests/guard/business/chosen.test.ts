// A button that acts on what is chosen in a list: passes where that is the own server, whatever stands around it.
import { describe, expect, it } from 'vitest'
import { useLightWindow } from '../window.ts'
import { OWN, Page } from './page.ts'

useLightWindow()

const OTHER = 'Jamf Pro'
const NAV = '<nav><a href="#">Devices</a><a href="#">Settings</a></nav>'
const NAV_JA = '<nav><a href="#">デバイス</a><a href="#">設定</a></nav>'
const BUTTON = '<button data-download>Download Token</button>'
const SHOW = '<button>Show Devices</button>'

/** Whether the download passes on such a page. */
function passes(html: string): boolean {
  const page = new Page()
  page.show(html)
  const button = page.document.querySelector('[data-download]')
  if (!button) throw new Error('no download')
  return page.pressAt(button) === undefined
}
const each = (item: (name: string) => string): string => [OTHER, OWN].map(item).join('')
const select = (chosen: string, names = [OTHER, OWN]): string =>
  `<select>${names.map((name) => `<option${name === chosen ? ' selected' : ''}>${name}</option>`).join('')}</select>`
const combobox = (chosen: string): string =>
  `<button role="combobox" aria-haspopup="listbox" aria-expanded="false">${chosen}</button>`
const radios = (chosen: string): string =>
  each((name) => `<label><input type="radio" name="s"${name === chosen ? ' checked' : ''}>${name}</label>`)

describe('one button for a list of servers: the chosen one’s name counts', () => {
  it.each<[string, (chosen: string) => string]>([
    ['a select', (chosen) => `${NAV}<main><h1>Your MDM Servers</h1>${select(chosen)}${BUTTON}</main>`],
    ['a combobox', (chosen) => `${NAV}<main><h1>Your MDM Servers</h1>${combobox(chosen)}${BUTTON}</main>`],
    [
      'a select beside others in which no server is chosen',
      (chosen) =>
        `${NAV}<main><h1>Your MDM Servers</h1>${select('', ['', OTHER])}${select('Devices', ['Devices', 'People'])}${select(chosen)}${BUTTON}</main>`,
    ],
    ['radio buttons', (chosen) => `${NAV}<main><h1>Your MDM Servers</h1>${radios(chosen)}${BUTTON}</main>`],
    [
      'the same in Japanese',
      (chosen) =>
        `${NAV_JA}<main><h1>MDMサーバ</h1>${radios(chosen)}<button data-download>トークンをダウンロード</button></main>`,
    ],
    [
      'options',
      (chosen) =>
        `${NAV}<main><h1>Your MDM Servers</h1><ul role="listbox">${each((name) => `<li role="option" aria-selected="${name === chosen}">${name}</li>`)}</ul>${BUTTON}</main>`,
    ],
    [
      'rows that are ticked',
      (chosen) =>
        `${NAV}<main><h1>Your MDM Servers</h1><div>${BUTTON}</div><table>${each((name) => `<tr><td><input type="checkbox" aria-label="Select ${name}"${name === chosen ? ' checked' : ''}></td><td>${name}</td></tr>`)}</table></main>`,
    ],
  ])('%s', (_, page) => {
    expect(passes(page(OWN))).toBe(true)
    expect(passes(page(OTHER))).toBe(false)
    expect(passes(page(''))).toBe(false)
  })

  it('what a pane would say of its server counts only where it can be seen', () => {
    const list = `<h1>Your MDM Servers</h1>${select(OWN)}${BUTTON}<p HIDDEN>MDM Server Information</p>`
    expect(passes(`${NAV}<main>${list.replace('HIDDEN', 'style="display: none"')}</main>`)).toBe(true)
    expect(passes(`${NAV}<main>${list.replace('HIDDEN', '')}</main>`)).toBe(false)
  })
  it('not of two that are chosen, nor in a pane of its own that has no name yet, nor by the portal’s own head', () => {
    const ticked = each((name) => `<label><input type="checkbox" checked>${name}</label>`)
    expect(passes(`${NAV}<main><h1>Your MDM Servers</h1>${ticked}${BUTTON}</main>`)).toBe(false)
    const pane = `<main>${SHOW}${BUTTON}<p>MDM Server Information</p></main>`
    expect(passes(`${NAV}${select(OWN)}${pane}`)).toBe(false)
    expect(passes(`${NAV}${select(OWN)}<main><h1></h1>${SHOW}${BUTTON}</main>`)).toBe(false)
    expect(passes(`<header>${select(OWN)}</header>${NAV}<main>${SHOW}${BUTTON}</main>`)).toBe(false)
  })
})

describe('the own name as a text, and a list in which another one is chosen', () => {
  it.each<[string, (chosen: string) => string]>([
    ['a select', (chosen) => `${NAV}<main><p>${OWN}</p>${select(chosen)}${SHOW}${BUTTON}</main>`],
    [
      'a select elsewhere',
      (chosen) => `${NAV}<header>${select(chosen)}</header><main><h1>${OWN}</h1>${SHOW}${BUTTON}</main>`,
    ],
    ['a combobox', (chosen) => `${NAV}<main><p>${OWN}</p>${combobox(chosen)}${SHOW}${BUTTON}</main>`],
    [
      'a field with proposals',
      (chosen) =>
        `${NAV}<main><h1>${OWN}</h1><input list="names" value="${chosen}"><datalist id="names"></datalist>${SHOW}${BUTTON}</main>`,
    ],
    [
      'a confirmation that lets one choose',
      (chosen) =>
        `${NAV}<main><h1>${OWN}</h1>${SHOW}<button>Download Token</button></main><div role="dialog"><p>Go on?</p>${select(chosen)}<button>Cancel</button><button data-download>Download Server Token</button></div>`,
    ],
  ])('%s', (_, page) => {
    expect(passes(page(OWN))).toBe(true)
    expect(passes(page(OTHER))).toBe(false)
    // Nor does a choice make another server's pane the own one's.
    expect(passes(page(OWN).replace(/(<p>|<h1>)CLOMO MDM/, `$1${OTHER}`))).toBe(false)
  })

  it.each<[string, string]>([
    ['says nothing of servers', select('Name', ['Name', 'Date'])],
    ['is of what the server does', `<p>Default Device Assignment</p>${select(OTHER)}`],
    ['nobody sees', `<div style="display: none">${select(OTHER)}</div>`],
    ['stands in the navigation', `<nav>${select(OTHER)}</nav>`],
    ['shows a word of the portal’s own', combobox('Actions')],
    ['shows nothing yet', combobox('')],
  ])('a list that %s takes nothing away', (_, list) =>
    expect(passes(`${NAV}<main><h1>${OWN}</h1>${SHOW}${BUTTON}${list}</main>`)).toBe(true),
  )
})
