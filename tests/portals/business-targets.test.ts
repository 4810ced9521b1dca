// Servers, locations and panes: which name belongs to which control, and when that can't be told.
import { describe, expect, it } from 'vitest'
import { readBusinessPortal } from '../../lib/portals/business/read.ts'
import { documentOf } from '../support/page.ts'
import { businessViewOf, drawn, LOCATIONS, LOOKS, namesIn, SERVERS } from './business-pages.ts'

const controlsOf = (view: ReturnType<typeof businessViewOf>, action: string) =>
  [...view.controls.values()].filter((control) => control.action === action)
const nameOf = (row: { name: unknown } | undefined) => row?.name

describe.each(LOOKS)('in %s', (looks) => {
  it('the list has every server, by its name alone', () => {
    expect(namesIn(businessViewOf(drawn(looks, 'server-list')), 'server')).toEqual(SERVERS)
  })

  it.each(SERVERS)('the pane of %s is that one’s', (server) => {
    const view = businessViewOf(drawn(looks, 'server', { server }))
    expect(view.pane?.name).toEqual({ kind: 'one', name: server })
    const [download, ...others] = controlsOf(view, 'download-server-token')
    expect(others).toEqual([])
    expect(nameOf(download?.row)).toEqual({ kind: 'one', name: server })
    expect(nameOf(controlsOf(view, 'delete-server')[0]?.row)).toEqual({ kind: 'one', name: server })
    expect(view.contradicts).toBe(false)
  })

  it('the dialog is about the pane behind it', () => {
    const view = businessViewOf(drawn(looks, 'download-dialog'))
    const [confirm, ...others] = controlsOf(view, 'confirm-server-token')
    expect(others).toEqual([])
    expect(nameOf(confirm?.row)).toEqual({ kind: 'one', name: 'CLOMO MDM' })
  })

  it('each Download of the table belongs to its location', () => {
    const view = businessViewOf(drawn(looks, 'content-tokens'))
    const names = controlsOf(view, 'download-content-token').map(({ row }) => nameOf(row))
    expect(names).toHaveLength(LOCATIONS.length)
    expect(names).toEqual(expect.arrayContaining(LOCATIONS.map((name) => ({ kind: 'one', name: name.trim() }))))
    expect(controlsOf(view, 'download-server-token')).toEqual([])
  })

  it('a pane without its name names nothing, and nobody else', () => {
    const view = businessViewOf(drawn(looks, 'server', { half: true }))
    expect(view.screen).toBe('server')
    expect(view.pane?.name.kind).not.toBe('one')
    expect(controlsOf(view, 'download-server-token')).toHaveLength(1)
  })
})

describe('the name of the list of servers beside the heading of one', () => {
  const actions = '<button aria-label="Actions">…</button><div role="menu"><a href="#">Download Token</a></div>'
  const page = (way: string, heading: string, beside = '') =>
    `${beside}<main>${way}<h1>${heading}</h1>${actions}</main>`
  const nameOn = (html: string) => nameOf(controlsOf(businessViewOf(html), 'download-server-token')[0]?.row)
  const LIST = '<nav><h3>Management Services</h3><button>CLOMO</button><button>Jamf Pro</button></nav>'

  it.each(['<a href="#">Management Services</a>', '<button>Management Services</button>'])(
    'leads back to it, where no list is shown: %s',
    (way) => {
      expect(nameOn(page(way, 'CLOMO'))).toEqual({ kind: 'one', name: 'CLOMO' })
      expect(nameOn(page(way, 'Jamf Pro'))).toEqual({ kind: 'one', name: 'Jamf Pro' })
      expect(nameOn(page(way, ''))).not.toMatchObject({ kind: 'one' })
      expect(nameOn(page(way, '', LIST))).not.toMatchObject({ kind: 'one' })
    },
  )
  it('is no way back where it heads a list, or stands among the names of other places', () => {
    expect(nameOn(page('<h3>Management Services</h3><p><button>CLOMO</button></p>', ''))).not.toMatchObject({
      name: 'CLOMO',
    })
    const nav = '<p>CLOMO</p><a href="#">Devices</a><a href="#">Management Services</a>'
    expect(nameOn(page(nav, ''))).not.toMatchObject({ kind: 'one' })
  })
})

describe('a menu drawn at the end of the page', () => {
  it('belongs to the button that opened it', () => {
    const view = businessViewOf(drawn('G3-en', 'server', { menu: 'apart' }))
    expect(nameOf(controlsOf(view, 'download-server-token')[0]?.row)).toEqual({ kind: 'one', name: 'CLOMO MDM' })
  })

  const beside = (own: string, further: string) =>
    `<nav><h3>Your MDM Servers</h3>${['CLOMO', 'Jamf Pro'].map((name) => `<p><button>${name}</button><a aria-label="Actions">…</a></p>`).join('')}</nav>
     <main><h2>${own}</h2><button>Show Devices</button><button>Download Token</button><button>Delete</button></main>${further}`
  const MENU = '<div role="menu"><button role="menuitem">Download Token</button></div>'

  it.each([
    ['a menu', MENU],
    ['a box that says nothing of itself', '<div><button>Download Token</button></div>'],
  ])('belongs to nothing beside an open pane, where nobody knows what opened it: %s', (_, further) => {
    const [inPane, apart] = controlsOf(businessViewOf(beside('CLOMO', further)), 'download-server-token').reverse()
    expect(nameOf(inPane?.row)).toEqual({ kind: 'one', name: 'CLOMO' })
    expect(apart?.row?.name.kind).not.toBe('one')
  })

  it.each([
    [
      'once more at the end of its pane',
      '<p>A fact</p><footer><button>Download Token</button></footer></main>',
      '</main>',
    ],
    ['behind further facts', '<p>A fact</p><p>Another</p><div><button>Download Token</button></div></main>', '</main>'],
  ])('belongs to the open pane %s', (_, html, place) => {
    const view = businessViewOf(beside('CLOMO', '').replace(place, html))
    const names = controlsOf(view, 'download-server-token').map(({ row }) => nameOf(row))
    expect(names).toEqual(['CLOMO', 'CLOMO'].map((name) => ({ kind: 'one', name })))
  })

  it('in a dialog that says no more it asks once more where a download was begun, and else belongs to nothing', () => {
    const html = beside('CLOMO', '<div role="dialog"><button>Download Token</button></div>')
    const [, inDialog] = controlsOf(businessViewOf(html), 'download-server-token').reverse()
    expect(inDialog?.row?.name.kind).not.toBe('one')
    const document = documentOf(html)
    const begun = document.querySelector('main button') ?? undefined
    const [confirm] = controlsOf(readBusinessPortal(document, { begun }), 'confirm-server-token')
    expect(nameOf(confirm?.row)).toEqual({ kind: 'one', name: 'CLOMO' })
  })

  it.each(['CLOMO', 'Jamf Pro'])('belongs to the row whose menu was pressed, whatever pane is open: %s', (name) => {
    const document = documentOf(beside('CLOMO', MENU))
    const pressedMenu = [...document.querySelectorAll('a')][name === 'CLOMO' ? 0 : 1]
    const view = readBusinessPortal(document, { pressedMenu })
    const names = controlsOf(view, 'download-server-token').map(({ row }) => nameOf(row))
    expect(names.reverse()).toEqual(['CLOMO', name].map((one) => ({ kind: 'one', name: one })))
  })

  it('belongs to nothing where two menus say that they are open', () => {
    const row = (name: string) => `<li><b>${name}</b><button aria-label="Actions" aria-expanded="true">…</button></li>`
    const view = businessViewOf(
      `<p>Devices</p><ul>${row('CLOMO')}${row('Jamf Pro')}</ul><div><button>Download Token</button></div>`,
    )
    expect(controlsOf(view, 'download-server-token')[0]?.row?.name.kind).not.toBe('one')
  })
})

describe('a pane’s name is not', () => {
  const pane = (head: string, more = '') =>
    businessViewOf(
      `<p>Your MDM Servers</p><div>${head}<button>Show Devices</button><button>Download Token</button>${more}<p>MDM Server Information</p></div>`,
    ).pane?.name

  it('one of two texts at its head', () => {
    const names = ['Example Inc.', 'CLOMO']
    expect(pane('<p>Example Inc.</p><h1>CLOMO</h1>')).toEqual({ kind: 'several', names })
    expect(pane('<p>CLOMO</p><p>Example Inc.</p>')).toEqual({ kind: 'several', names: names.toReversed() })
  })
  it('a label of something that can be pressed', () => {
    expect(pane('<button>CLOMO</button>')).toEqual({ kind: 'none' })
  })
  it('hidden', () => {
    expect(pane('<h1 hidden>CLOMO</h1>')).toEqual({ kind: 'none' })
  })
  it('a word of the portal, or how many devices there are', () => {
    expect(pane('<h1>Devices</h1><p>11 Devices</p>')).toEqual({ kind: 'none' })
  })
  it.each([
    ['of another server', '<p>Your MDM Servers / Jamf Pro</p><h1>CLOMO</h1>'],
    ['through another server', '<p>Your MDM Servers / Jamf Pro / CLOMO</p><h1>CLOMO</h1>'],
    ['that begins with no word of the portal', '<p>Example Inc. / CLOMO</p><h1>CLOMO</h1>'],
    ['that is a name itself', '<p>CLOMO</p><h1>Tokyo / CLOMO</h1>'],
  ])('beside a way %s', (_, head) => {
    expect(pane(head)?.kind).toBe('several')
  })
  it('running text', () => {
    expect(pane(`<p>${'long '.repeat(60)}</p>`)).toEqual({ kind: 'none' })
  })
  it.each([
    '<p>Your MDM Servers / CLOMO</p><h1>CLOMO</h1>',
    '<p>Preferences › Your MDM Servers › CLOMO</p><h1>CLOMO</h1>',
    '<h1>Device Management Services > CLOMO</h1>',
    '<h1>環境設定／CLOMO</h1>',
  ])('missing where the way to it is shown: %s', (head) => {
    expect(pane(head)).toEqual({ kind: 'one', name: 'CLOMO' })
  })
  it('taken apart where it has a sign of a way in it', () => {
    expect(pane('<h1>CLOMO / Tokyo</h1>')).toEqual({ kind: 'one', name: 'CLOMO / Tokyo' })
  })
  it('missing where it stands behind the buttons and before the first section', () => {
    expect(pane('', '<h1>CLOMO</h1>')).toEqual({ kind: 'one', name: 'CLOMO' })
  })
})

describe('of several texts at the head of a pane, its name is', () => {
  const nameAmong = (head: string, chosen: string) => {
    const list = ['CLOMO', 'CLOMO 2', 'Jamf Pro']
      .map((name) => `<button aria-current="${name === chosen}">${name}</button>`)
      .join('')
    const pane = `<main><header>${head}<button>Show Devices</button><button>Download Token</button><button>Delete</button></header></main>`
    const view = businessViewOf(`<nav><h3>Your MDM Servers</h3>${list}</nav>${pane}`)
    return view.pane?.name
  }

  it.each([
    ['beside a badge', '<h2>CLOMO</h2><span>Verified</span>', 'CLOMO'],
    ['before a badge that has two words', '<span>Beta test</span><h2>Jamf Pro</h2>', 'Jamf Pro'],
    ['one that holds another', '<h2>CLOMO 2</h2><span>Verified</span>', 'CLOMO 2'],
  ])('the one that the list shows as chosen: %s', (_, head, name) => {
    expect(nameAmong(head, name)).toEqual({ kind: 'one', name })
  })

  it.each([
    ['another server stands beside it', '<span>Jamf Pro</span><h2>CLOMO</h2>', 'CLOMO'],
    ['it stands in another text as well', '<p>Services › CLOMO</p><h2>CLOMO</h2>', 'CLOMO'],
    ['another server stands in the text beside it', '<span>moved from Jamf Pro</span><h2>CLOMO</h2>', 'CLOMO'],
    ['a shorter name stands beside it', '<span>CLOMO</span><h2>CLOMO 2</h2>', 'CLOMO 2'],
    ['a longer name stands beside it', '<span>CLOMO 2</span><h2>CLOMO</h2>', 'CLOMO'],
    ['the chosen one is not among them', '<span>Verified</span><h2>CLOMO</h2>', 'Jamf Pro'],
    ['it is only a part of a text', '<span>Verified</span><h2>New: CLOMO</h2>', 'CLOMO'],
    ['nothing is chosen', '<span>Verified</span><h2>CLOMO</h2>', ''],
  ])('not known where %s', (_, head, chosen) => {
    expect(nameAmong(head, chosen)?.kind).toBe('several')
  })
})

describe('the list and the title', () => {
  const page = (chosen: string) =>
    businessViewOf(
      `<div><p>Your MDM Servers</p>${['CLOMO', 'Jamf Pro'].map((name) => `<button role="button" ${name === chosen ? 'aria-selected="true"' : ''}>${name}</button>`).join('')}</div>
      <div><h1>CLOMO</h1><button>Show Devices</button><button>Download Token</button><button>Delete</button></div>`,
    )
  it('agree', () => {
    expect(page('CLOMO').contradicts).toBe(false)
  })
  it('contradict each other while one has not followed yet', () => {
    expect(page('Jamf Pro').contradicts).toBe(true)
  })
  it('say nothing of each other where nothing is chosen', () => {
    expect(page('').contradicts).toBe(false)
  })
})

describe('the two tokens that G1 calls サーバトークン', () => {
  it('are told apart: the table’s heading is no download, the dialog’s button is', () => {
    const table = businessViewOf(drawn('G1-ja', 'content-tokens'))
    expect(table.screen).toBe('content-tokens')
    expect(controlsOf(table, 'confirm-server-token')).toEqual([])
    const dialog = businessViewOf(drawn('G1-ja', 'download-dialog'))
    expect(dialog.screen).toBe('download-dialog')
    expect(controlsOf(dialog, 'download-content-token')).toEqual([])
  })
})
