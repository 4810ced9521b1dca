// Names that do not stand alone, or in no text: with something under them, for the ear, in a field.
import { describe, expect, it } from 'vitest'
import { useLightWindow } from '../window.ts'
import { LIST, MEMORY, OWN, Page } from './page.ts'

useLightWindow()

const OTHER = 'Jamf Pro'
const NAV = '<nav><a href="#">Devices</a><a href="#">Settings</a></nav>'
const NAV_JA = '<nav><a href="#">デバイス</a><a href="#">設定</a></nav>'
const token = (of: string, label = 'Download Token'): string => `<button data-of="${of}">${label}</button>`
const both = (row: (name: string) => string): string => [OTHER, OWN].map(row).join('')

/** Whose downloads pass on such a page. */
function passing(html: string, memory = MEMORY): (string | null)[] {
  const page = new Page(memory)
  page.show(html)
  const all = [...page.document.querySelectorAll('[data-of]')]
  return all.filter((one) => page.pressAt(one) === undefined).map((one) => one.getAttribute('data-of'))
}
const list = (row: (name: string) => string): string => `${NAV}<h2>Your MDM Servers</h2><div>${both(row)}</div>`

describe('rows with a text under the name: the own one’s download passes', () => {
  it.each<[string, string]>([
    ['a heading and a text', list((name) => `<div><h4>${name}</h4><p>Tokyo office</p>${token(name)}</div>`)],
    ['two lines', list((name) => `<div><b>${name}</b><small>Added by an administrator</small>${token(name)}</div>`)],
    [
      'two lines in a cell',
      `${NAV}<h2>Your MDM Servers</h2><table>${both((name) => `<tr><td><div>${name}</div><div>Tokyo</div></td><td>${token(name)}</td></tr>`)}</table>`,
    ],
    [
      'columns',
      `${NAV}<h2>Your MDM Servers</h2><table><tr><th>Name</th><th>Kind</th></tr>${both((name) => `<tr><td>${name}</td><td>MDM</td><td>${token(name)}</td></tr>`)}</table>`,
    ],
    [
      'in Japanese',
      `${NAV_JA}<h2>MDMサーバ</h2><ul>${both((name) => `<li><b>${name}</b><p>東京本社で使用</p>${token(name, 'トークンをダウンロード')}</li>`)}</ul>`,
    ],
  ])('%s', (_, html) => expect(passing(html)).toEqual([OWN]))

  it('the own name under another one is no title', () => {
    expect(
      passing(list((name) => `<div><b>${name === OWN ? 'Kandji' : OTHER}</b><p>${OWN}</p>${token(name)}</div>`)),
    ).toEqual([])
    const turned = (name: string): string =>
      `<div><b>${name}</b><p>${name === OWN ? OTHER : OWN}</p>${token(OTHER)}</div>`
    expect(passing(list(turned))).toEqual([])
  })

  it('nor is a title under which another server on record is named', () => {
    const organisations = [...MEMORY.organisations, { id: 'two', name: 'Two', servers: ['Kandji'], locations: [] }]
    const html = list((name) => `<div><h4>${name}</h4><p>${name === OWN ? 'Kandji' : 'Tokyo'}</p>${token(name)}</div>`)
    expect(passing(html)).toEqual([OWN])
    expect(passing(html, { ...MEMORY, organisations })).toEqual([])
  })
})

describe('a pane that says more than its name', () => {
  const pane = (title: string, under: string, name: string): string =>
    `${NAV}<main><h1>${title}</h1><p>${under}</p><section>${token(name)}<button>Show Devices</button></section></main>`
  it.each(['External service', 'Added by an administrator in Tokyo.', 'it@example.com', '外部のデバイス管理サービス'])(
    'under its title, %s: the own one’s download passes',
    (under) => {
      expect(passing(pane(OWN, under, OWN))).toEqual([OWN])
      expect(passing(pane(OTHER, under, OTHER))).toEqual([])
    },
  )

  const said = (name: string, sentence: string): string =>
    `${NAV}<main><h1>${name}</h1><section><p>${sentence}</p>${token(name)}<button>Show Devices</button></section></main>`
  it.each(['The token was created on 1 December 2026.', 'トークンは昨年作成されました。'])(
    'in a sentence beside the button, %s: likewise',
    (sentence) => {
      expect(passing(said(OWN, sentence))).toEqual([OWN])
      expect(passing(said(OTHER, sentence))).toEqual([])
    },
  )

  it('behind tabs of its own, though they are called as parts of the portal are', () => {
    const tabs = '<div role="tablist"><button role="tab">Devices</button><button role="tab">Settings</button></div>'
    const tabbed = (name: string): string =>
      `${NAV}<main><h1>${name}</h1>${tabs}<div role="tabpanel">${token(name)}</div></main>`
    expect(passing(tabbed(OWN))).toEqual([OWN])
    expect(passing(tabbed(OTHER))).toEqual([])
    // The portal's own stand above its content.
    expect(passing(`<h1>${OWN}</h1>${tabs}<main><b></b>${token(OTHER)}</main>`)).toEqual([])
  })

  it.each<[string, string]>([
    ['another server is named under it', pane(OWN, `moved from “Kandji”`, OTHER)],
    ['another server of the page stands under it', `${LIST}${pane(OWN, OTHER, OTHER)}`],
    ['it is under another title', pane('Kandji', OWN, OTHER)],
    ['it is a part of the title', pane(`New: ${OWN}`, 'External service', OTHER)],
    ['a sentence names another one', said(OWN, 'This is the token of the server “Kandji”.')],
    [
      'the list shows another one as chosen',
      `${LIST.replace('<button>Jamf', '<button aria-current="true">Jamf')}${pane(OWN, 'External service', OTHER)}`,
    ],
    ['a card in it says its own', `${NAV}<main><h1>${OWN}</h1><section><b>Kandji</b>${token(OTHER)}</section></main>`],
  ])('proves nothing where %s', (_, html) => expect(passing(html)).toEqual([]))
})

describe('names that stand in no text', () => {
  it.each<[string, string]>([
    ['rows that are called so', list((name) => `<div aria-label="${name}"><svg></svg>${token(name)}</div>`)],
    ['fields', list((name) => `<div><input value="${name}">${token(name)}</div>`)],
    [
      'fields nobody can type into',
      list((name) => `<div><input type="text" readonly value="${name}">${token(name)}</div>`),
    ],
    [
      'fields, in Japanese',
      `${NAV_JA}<h2>MDMサーバ</h2><ul>${both((name) => `<li><input value="${name}">${token(name, 'トークンをダウンロード')}</li>`)}</ul>`,
    ],
  ])('%s: the own one’s download passes', (_, html) => expect(passing(html)).toEqual([OWN]))

  const SHOW = '<button>Show Devices</button>'
  const pane = (attributes: string, inside: string, name: string): string =>
    `${NAV}<section${attributes}>${inside}${SHOW}${token(name)}<p>MDM Server Information</p></section>`
  it.each<[string, (name: string) => string]>([
    ['a pane that is called so', (name) => pane(` aria-label="${name}"`, '', name)],
    [
      'a pane that is named by a tab',
      (name) =>
        `<div role="tablist"><a role="tab" id="t" href="#t">${name}</a></div>${pane(' aria-labelledby="t"', '', name)}`,
    ],
    ['a pane with a field', (name) => pane('', `<label>MDM Server <input value="${name}"></label>`, name)],
  ])('%s', (_, html) => {
    expect(passing(html(OWN))).toEqual([OWN])
    expect(passing(html(OTHER))).toEqual([])
  })

  it.each<[string, string]>([
    ['a field that is searched in', pane('', `<input type="search" value="${OWN}">`, OTHER)],
    ['a field that says what to type', pane('', `<input placeholder="Find" value="${OWN}">`, OTHER)],
    [
      'a part that is called otherwise than its field says',
      pane(` aria-label="${OTHER}"`, `<input value="${OWN}">`, OTHER),
    ],
    ['a pane whose heading has not come', pane(` aria-label="${OWN}"`, '<h1></h1>', OTHER)],
    ['a dialog', `${NAV}<div role="dialog" aria-label="${OWN}">${SHOW}${token(OTHER)}</div>`],
  ])('%s proves nothing', (_, html) => expect(passing(html)).toEqual([]))
})
