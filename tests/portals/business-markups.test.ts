// The same servers and locations in other markups: definition lists, rows without elements of their own, row menus, web components.
import { describe, expect, it } from 'vitest'
import { readBusinessPortal } from '../../lib/portals/business/read.ts'
import type { BusinessPortalView } from '../../lib/portals/business/view.ts'
import { isBefore } from '../../lib/portals/page/tree.ts'
import { documentOf } from '../support/page.ts'
import { businessViewOf } from './business-pages.ts'

const PLACES = ['本社', '全社', '大阪支店']
/** The list of servers that stays beside everything else. */
const SERVER_LIST = '<div><p>Your MDM Servers</p><button>CLOMO</button><button>Jamf Pro</button></div>'

const named = (name: string) => ({ kind: 'one', name })
const controlsOf = (view: BusinessPortalView, action: string) =>
  [...view.controls.values()]
    .filter((control) => control.action === action)
    .sort((one, other) => (isBefore(one.element, other.element) ? -1 : 1))
const namesOf = (view: BusinessPortalView, action: string) => controlsOf(view, action).map(({ row }) => row?.name)
const each = (markup: (name: string) => string) => PLACES.map(markup).join('')
const shadow = (name: string, inside: string, light = '') =>
  `<${name}><template shadowrootmode="open">${inside}</template>${light}</${name}>`

describe('content tokens', () => {
  it.each([
    ['a definition list', `<dl>${each((name) => `<dt>${name}</dt><dd><button>Download</button></dd>`)}</dl>`],
    [
      'a definition list in groups',
      `<dl>${each((name) => `<div><dt>${name}</dt><dd><a href="#">Download</a></dd></div>`)}</dl>`,
    ],
    ['plain elements in turn', `<div>${each((name) => `<span>${name}</span><a href="#">Download</a>`)}</div>`],
    ['the control before its name', `<div>${each((name) => `<a href="#">Download</a><span>${name}</span>`)}</div>`],
    [
      'rows of plain elements',
      `<div>${each((name) => `<div><div><b>${name}</b></div><div><span role="button">Download</span></div></div>`)}</div>`,
    ],
    [
      'a name that is a link',
      `<ul>${each((name) => `<li><a href="#x">${name}</a><button>Download</button></li>`)}</ul>`,
    ],
    [
      'a table with a heading of its own',
      `<table><tr><th>Location</th><th></th></tr>${each((name) => `<tr><td>${name}</td><td><button>Download</button></td></tr>`)}</table>`,
    ],
    [
      'web components',
      each((name) =>
        shadow('x-row', '<div><slot name="name"></slot><button>Download</button></div>', `<b slot="name">${name}</b>`),
      ),
    ],
    [
      'icons that say what they download',
      `<ul>${each((name) => `<li>${name}<button aria-label="Download ${name}"><svg></svg></button></li>`)}</ul>`,
    ],
    [
      'buttons in links',
      `<ul>${each((name) => `<li><b>${name}</b><a href="#"><button>Download ${name}</button></a></li>`)}</ul>`,
    ],
    [
      'the same in Japanese',
      `<ul>${each((name) => `<li><b>${name}</b><a href="#">${name}をダウンロード</a></li>`)}</ul>`,
    ],
    [
      'one that says so among others',
      `<p><b>本社</b><button>Download</button></p><p><b>全社</b><button title="Download: 全社"></button></p><p><b>大阪支店</b><button>Download</button></p>`,
    ],
    [
      'web components in a web component',
      shadow(
        'x-list',
        each((name) => shadow('x-row', `<b>${name}</b><x-button>Download</x-button>`)),
      ),
    ],
  ])('%s: each Download has its location, with the server list beside', (_, rows) => {
    const view = businessViewOf(`${SERVER_LIST}<section><h3>Content Tokens</h3>${rows}</section>`)
    expect(namesOf(view, 'download-content-token')).toEqual(PLACES.map(named))
    expect(view.screen).toBe('content-tokens')
  })

  it.each([
    'Expires Nov 3, 2027',
    'Gültig bis 3. November 2027',
    'Caduca el 3 de noviembre de 2027',
    'Expire le 03/11/2027',
    '有効期限：2027年11月3日',
    '2027-11-03',
    '만료: 2027년 11월 3일',
  ])('a card that says when its token ends, %s: the date is no name', (date) => {
    const cards = each((name) => `<div><h4>${name}</h4><p>${date}</p><button>Download</button></div>`)
    const view = businessViewOf(`${SERVER_LIST}<section><h3>Content Tokens</h3>${cards}</section>`)
    expect(namesOf(view, 'download-content-token')).toEqual(PLACES.map(named))
  })

  it.each<[string, (name: string) => string]>([
    ['a text under its heading', (name) => `<h4>${name}</h4><p>iOS 27</p>`],
    ['a text before its heading', (name) => `<p>iOS 27</p><h4>${name}</h4>`],
    ['a text behind it', (name) => `<b>${name}</b><p>iOS 27</p><p>Nov 3, 2027</p>`],
  ])('a card with %s: its title is the name', (_, inside) => {
    const cards = each((name) => `<div>${inside(name)}<button>Download</button></div>`)
    const view = businessViewOf(`<section><h3>Content Tokens</h3>${cards}</section>`)
    expect(namesOf(view, 'download-content-token')).toEqual(PLACES.map(named))
  })

  it.each([
    ['two headings', (name: string) => `<h4>${name}</h4><h5>札幌</h5><p>Nov 3, 2027</p>`],
    ['a first text that is said in each', (name: string) => `<p>iOS 27</p><p>${name}</p>`],
    ['a heading that is said in each', (name: string) => `<h4>iOS 27</h4><p>${name}</p>`],
    ['the names of the others', (name: string) => `<p>${name}</p>${PLACES.map((one) => `<p>${one}</p>`).join('')}`],
  ])('a card with %s has no name', (_, inside) => {
    const cards = each((name) => `<div>${inside(name)}<button>Download</button></div>`)
    const view = businessViewOf(`<section><h3>Content Tokens</h3>${cards}</section>`)
    expect(namesOf(view, 'download-content-token').filter((name) => name?.kind === 'one')).toEqual([])
  })

  it('a name that holds a date is one where it stands alone', () => {
    const rows = '<p><b>Depot 2026-04-01</b><button>Download</button></p><p><b>本社</b><button>Download</button></p>'
    const view = businessViewOf(`<section><h3>Content Tokens</h3>${rows}</section>`)
    expect(namesOf(view, 'download-content-token')).toEqual([named('Depot 2026-04-01'), named('本社')])
  })

  it.each([
    [
      'columns as containers',
      `<div><div>${each((name) => `<p>${name}</p>`)}</div><div>${each(() => '<p><a href="#">Download</a></p>')}</div></div>`,
    ],
    [
      'a second text in one of the turns',
      `<div><b>本社</b><a href="#">Download</a><b>全社</b><b>new</b><a href="#">Download</a><b>大阪支店</b><a href="#">Download</a></div>`,
    ],
    ['a turn without a name', '<div><b>本社</b><a href="#">Download</a><a href="#">Download</a></div>'],
    [
      'a name too many at either end',
      '<div><b>新着</b><a href="#">Download</a><b>本社</b><a href="#">Download</a><b>全社</b></div>',
    ],
  ])('%s: nobody can tell, so none is named', (_, rows) => {
    const view = businessViewOf(`<section><h3>Content Tokens</h3>${rows}</section>`)
    expect(namesOf(view, 'download-content-token').filter((name) => name?.kind === 'one')).toEqual([])
    expect(controlsOf(view, 'download-content-token').length).toBeGreaterThan(1)
  })

  it('a link that is nothing but an icon is a download, one that is nothing to see and that the page presses itself is none', () => {
    const icons = each((name) => `<p><b>${name}</b><a download href="/x"><svg></svg></a></p>`)
    const page = (more: string) => businessViewOf(`<section><h3>Content Tokens</h3>${icons}</section>${more}`)
    expect(namesOf(page('<a download href="blob:x"></a>'), 'download-content-token')).toEqual(PLACES.map(named))
    expect(controlsOf(page('<a download href="blob:x"></a>'), 'download-content-token')).toHaveLength(PLACES.length)
  })

  it('what only speaks of downloads is none', () => {
    const rows = each((name) => `<li tabindex="0"><b>${name}</b><button>Download</button></li>`)
    const others = '<a href="#">Downloads</a><button>Downloaded tokens</button><p>Download a token each year</p>'
    const view = businessViewOf(`<section><h3>Content Tokens</h3><ul>${rows}</ul>${others}</section>`)
    expect(controlsOf(view, 'download-content-token').map(({ element }) => element.textContent)).toEqual([
      'Download',
      'Download',
      'Download',
    ])
    const elsewhere = businessViewOf('<section><h3>Devices</h3><button>Download 本社</button></section>')
    expect(controlsOf(elsewhere, 'download-content-token')).toEqual([])
  })

  it('a Download in a menu drawn apart belongs to the row whose menu is open', () => {
    const rows = each(
      (name) => `<li><b>${name}</b><button aria-label="Actions" aria-expanded="${name === '全社'}">…</button></li>`,
    )
    const view = businessViewOf(
      `<section><h3>Content Tokens</h3><ul>${rows}</ul></section><div role="menu"><button>Download</button></div>`,
    )
    expect(namesOf(view, 'download-content-token')).toEqual([named('全社')])
  })
})

describe('a … menu in each row of the list of servers', () => {
  const NAMES = ['CLOMO', 'ＣＬＯＭＯ', 'Jamf Pro']
  const menu =
    '<div role="menu"><button role="menuitem">Download Token</button><button role="menuitem">Delete</button></div>'
  const list = (row: (name: string) => string, more = '') =>
    `<h1>Management Services</h1><ul>${NAMES.map((name) => `<li>${row(name)}</li>`).join('')}</ul>${more}`
  const dots = (open: boolean, label = 'aria-label="Actions"') =>
    `<button ${label} aria-haspopup="menu" aria-expanded="${open}">…</button>`

  it.each([
    ['names are links', (name: string) => `<a href="#x">${name}</a>${dots(false)}`],
    ['names are texts', (name: string) => `<b>${name}</b>${dots(false)}`],
    [
      'the menu’s label is not known',
      (name: string) => `<a href="#x">${name}</a>${dots(false, 'aria-label="Plus d’options"')}`,
    ],
  ])('%s: each menu has its server, and the list is read', (_, row) => {
    const view = businessViewOf(list(row))
    expect(view.screen).toBe('server-list')
    expect(namesOf(view, 'menu')).toEqual(NAMES.map(named))
    expect(view.rows.map(({ name }) => name)).toEqual(NAMES.map(named))
  })

  it.each([
    [
      'in its row',
      (name: string) => `<a href="#x">${name}</a>${dots(name === 'Jamf Pro')}${name === 'Jamf Pro' ? menu : ''}`,
      '',
    ],
    ['drawn apart', (name: string) => `<a href="#x">${name}</a>${dots(name === 'Jamf Pro')}`, menu],
    [
      'of an unknown label',
      (name: string) => `<a href="#x">${name}</a>${dots(name === 'Jamf Pro', 'title="mehr"')}`,
      menu,
    ],
  ])('its token, %s, is that one’s', (_, row, more) => {
    const view = businessViewOf(list(row, more))
    expect(namesOf(view, 'download-server-token')).toEqual([named('Jamf Pro')])
    expect(namesOf(view, 'delete-server')).toEqual([named('Jamf Pro')])
  })

  it('drawn apart while none says that it is open: the one pressed last', () => {
    const document = documentOf(list((name) => `<a href="#x">${name}</a><button aria-label="Actions">…</button>`, menu))
    const pressed = document.querySelectorAll('button')[1]
    expect(namesOf(readBusinessPortal(document, { pressedMenu: pressed }), 'download-server-token')).toEqual([
      named('ＣＬＯＭＯ'),
    ])
    expect(namesOf(readBusinessPortal(document), 'download-server-token')[0]?.kind).not.toBe('one')
  })

  it('a single server with its menu is a list, too', () => {
    const view = businessViewOf(
      '<h1>Management Services</h1><ul><li><a href="#x">CLOMO</a><button aria-label="Actions">…</button></li></ul>',
    )
    expect(namesOf(view, 'menu')).toEqual([named('CLOMO')])
    expect(view.rows.map(({ name }) => name)).toEqual([named('CLOMO')])
  })
})

describe('web components', () => {
  const acts = ['Show Devices', 'Download Token', 'Delete']
    .map((label) => shadow('x-button', `<button>${label}</button>`))
    .join('')

  it('a pane of components, each with a shadow root, beside a readable page', () => {
    const view = businessViewOf(`${SERVER_LIST}<div><h1>CLOMO</h1>${acts}<p>MDM Server Information</p></div>`)
    expect(view.screen).toBe('server')
    expect(view.pane?.name).toEqual(named('CLOMO'))
    expect(namesOf(view, 'download-server-token')).toEqual([named('CLOMO')])
    expect(controlsOf(view, 'delete-server')).toHaveLength(1)
    expect(view.shadowRoots).toHaveLength(3)
  })

  it('a whole page of components', () => {
    const list = shadow(
      'x-side',
      `<p>Your MDM Servers</p>${['CLOMO', 'Jamf Pro'].map((name) => shadow('x-item', `<button ${name === 'Jamf Pro' ? 'aria-selected="true"' : ''}><slot></slot></button>`, name)).join('')}`,
    )
    const pane = shadow(
      'x-pane',
      `<slot name="title"></slot><footer>${acts}</footer>`,
      '<h1 slot="title">Jamf Pro</h1>',
    )
    const view = businessViewOf(shadow('x-app', `${list}${pane}`))
    expect(view.rows.map(({ name }) => name)).toEqual(['CLOMO', 'Jamf Pro', 'Jamf Pro'].map(named))
    expect(view.pane?.name).toEqual(named('Jamf Pro'))
    expect(view.contradicts).toBe(false)
    expect(controlsOf(view, 'download-server-token')).toHaveLength(1)
  })

  it('labels that are put into a slot', () => {
    const button = (label: string) => shadow('x-button', '<button><slot></slot></button>', label)
    const view = businessViewOf(`<div><h1>CLOMO</h1>${button('Download Token')}${button('Delete')}</div>`)
    expect(namesOf(view, 'download-server-token')).toEqual([named('CLOMO')])
    expect(controlsOf(view, 'delete-server')).toHaveLength(1)
  })

  it('a dialog of components is about the pane', () => {
    const dialog = shadow(
      'x-dialog',
      `<p>This resets the existing token.</p>${shadow('x-button', '<button>Cancel</button>')}${shadow('x-button', '<button>Download Server Token</button>')}`,
    )
    const view = businessViewOf(`<div><h1>CLOMO</h1>${acts}</div>${dialog}`)
    expect(view.screen).toBe('download-dialog')
    expect(namesOf(view, 'confirm-server-token')).toEqual([named('CLOMO')])
  })
})
