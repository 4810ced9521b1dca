// Whose a Download is, on pages that show several of them, or that are built otherwise than any seen so far.
import { describe, expect, it } from 'vitest'
import { wayOut } from '../../../lib/portals/page/tree.ts'
import { useLightWindow } from '../window.ts'
import { MEMORY, OWN, Page } from './page.ts'

useLightWindow()

const OTHER = 'Jamf Pro'
const NAV = '<nav><a href="#">Devices</a><a href="#">Settings</a></nav>'
const SHOW = '<button>Show Devices</button>'
/** A server's download; what it acts on, as its page knows and Koshin must find out. */
const token = (of: string, label = 'Download Token', more = ''): string =>
  `<button data-of="${of}" ${more}>${label}</button>`
const both = (row: (name: string) => string): string => [OWN, OTHER].map(row).join('')
const late = '<div><span></span></div>'

/** Whose downloads pass on such a page. */
function passing(html: string, memory = MEMORY): string[] {
  const page = new Page(memory)
  page.show(NAV + html)
  const all = [...page.document.querySelectorAll('[data-of]')]
  return all.filter((one) => page.pressAt(one) === undefined).map((one) => one.getAttribute('data-of') ?? '')
}

describe('several servers with a download each: only the own one’s passes', () => {
  it.each<[string, string]>([
    ['names and buttons in turn', `<div>${both((name) => `<div>${name}</div>${token(name)}`)}</div>${SHOW}`],
    ['buttons and names in turn', `<div>${both((name) => `${token(name)}<div>${name}</div>`)}</div>${SHOW}`],
    [
      'buttons first, the own one last',
      `<div>${[OTHER, OWN].map((name) => `${token(name)}<div>${name}</div>`).join('')}</div>${SHOW}`,
    ],
    ['heads and panels in turn', `<div>${both((name) => `<b>${name}</b><div>${token(name)}</div>`)}</div>${SHOW}`],
    [
      'a table in which names lead on',
      `<table>${both((name) => `<tr><td><a href="#">${name}</a></td><td>${token(name)}</td></tr>`)}</table>${SHOW}`,
    ],
    [
      'panels under buttons that open them',
      `<div>${both((name) => `<section><h3><button aria-expanded="true">${name}</button></h3>${token(name)}</section>`)}</div>${SHOW}`,
    ],
    [
      'headings and what follows them',
      `<div>${both((name) => `<h3>${name}</h3><p>A fact</p><p>Another</p><div>${token(name)}</div>`)}</div>${SHOW}`,
    ],
    [
      'a pane with a card of another one',
      `<main><h1>${OWN}</h1><div>${token(OWN)}</div><section><div><b>${OTHER}</b>${token(OTHER)}</div></section></main>`,
    ],
  ])('%s', (_, html) => expect(passing(html)).toEqual([OWN]))

  it.each<[string, string]>([
    ['in a grid', `<div><div>${OWN}</div>${token(OWN)}${late}${token(OTHER)}</div>${SHOW}`],
    ['in panels', `<div><b>${OWN}</b><div>${token(OWN)}</div>${late}<div>${token(OTHER)}</div></div>${SHOW}`],
    [
      'in columns',
      `<div><div><p>${OWN}</p>${late}</div><div><p>${token(OWN)}</p><p>${token(OTHER)}</p></div></div>${SHOW}`,
    ],
    ['under headings', `<div><h3>${OWN}</h3>${token(OWN)}<h3></h3>${token(OTHER)}</div>${SHOW}`],
  ])('a name that has not come yet is not its neighbour’s: %s', (_, html) => {
    expect(passing(html)).not.toContain(OTHER)
  })
})

describe('beside the own server’s open pane', () => {
  const own = `<main><h1>${OWN}</h1><div>${SHOW}${token(OWN)}</div></main>`
  it.each<[string, string]>([
    ['a dialog whose title has not come yet', `<div role="dialog"><h2></h2>${token(OTHER)}</div>`],
    ['a dialog without a title', `<div role="dialog">${token(OTHER)}<button>Close</button></div>`],
    ['a dialog with its title in a field', `<div role="dialog"><input value="${OTHER}">${token(OTHER)}</div>`],
    ['a box over the page', `<div style="position: fixed"><h2></h2>${token(OTHER)}</div>`],
    [
      'a command that names another',
      `<div role="dialog">${token(OTHER, `Download Token: ${OTHER}`, 'role="option"')}</div>`,
    ],
  ])('%s does not pass', (_, html) => expect(passing(own + html)).toEqual([OWN]))

  it.each<[string, string]>([
    ['by its text', token(OTHER, `Download Token for ${OTHER}`)],
    ['by its text, in Japanese', token(OTHER, `${OTHER}のトークンをダウンロード`)],
    ['for the ear', token(OTHER, 'Download Token', `aria-label="Download Token, ${OTHER}"`)],
    ['between brackets', token(OTHER, `Download Token (${OTHER})`)],
    ['in other words, one of the list', token(OTHER, `Download the ${OTHER} token`)],
  ])('a button that names another does not pass: %s', (_, button) => {
    const list = `<aside><h3>Your MDM Servers</h3><button>${OWN}</button><button>${OTHER}</button></aside>`
    expect(passing(`${list}<main><h1>${OWN}</h1><div>${SHOW}${button}</div></main>`)).toEqual([])
  })
  it.each([
    `Download Token for ${OWN}`,
    `${OWN}のトークンをダウンロード`,
    `Download Token: ${OWN}`,
    'Download token now',
  ])('one that names it, or nothing, passes: %s', (label) =>
    expect(passing(`<main><h1>${OWN}</h1><div>${SHOW}${token(OWN, label)}</div></main>`)).toEqual([OWN]),
  )
})

it('before the heading of its pane has come, a text around it is no name', () => {
  expect(passing(`<main><p>${OWN}</p><div><h1></h1>${SHOW}${token(OTHER)}</div></main>`)).toEqual([])
})

it('a heading beside the list, in no part of its own, heads what follows', () => {
  const flat = (name: string): string =>
    `<h3>Your MDM Servers</h3><button>${OWN}</button><button>${OTHER}</button><h1>${name}</h1>${SHOW}${token(name)}`
  expect(passing(flat(OWN))).toEqual([OWN])
  expect(passing(flat(OTHER))).toEqual([])
  expect(passing(flat(''))).toEqual([])
})

it('of several that can be downloaded, the confirmation is about the one that was begun', () => {
  const cards = `<div>${[OTHER, OWN].map((name) => `<article><h4>${name}</h4>${token(name)}</article>`).join('')}</div>`
  const asks = '<div role="dialog"><p>Go on?</p><button>Cancel</button><button>Download Server Token</button></div>'
  const page = new Page()
  page.show(NAV + cards + SHOW + asks)
  expect(page.press('Download Server Token')).toBe('nameUnread')
  page.show(NAV + cards + SHOW)
  expect(page.press('Download Token')).toBeUndefined()
  page.show(NAV + cards + SHOW + asks)
  expect(page.press('Download Server Token')).toBeUndefined()
})

describe('content tokens', () => {
  const HEAD = '<h2>Payments &amp; Billing</h2><h3>Apps &amp; Books</h3>'
  const file = (of: string): string => `<a href="/file" download data-of="${of}"><svg></svg></a>`
  it('links that only bring a file are downloads', () => {
    const row = (name: string): string => `<tr><td>${name}</td><td>${file(name)}</td></tr>`
    expect(passing(`${HEAD}<table>${['本社', '大阪支店'].map(row).join('')}</table>`)).toEqual(['本社'])
  })
  it('a link that shows nothing is the page’s own way to save what was downloaded', () => {
    const html = `<p>本社</p><button data-of="本社">Download</button><a href="/file" download data-of="save"></a>`
    expect(passing(HEAD + html)).toEqual(['本社', 'save'])
  })
  it('a dialog whose title has not come yet is not the row behind it', () => {
    const html = `<p>本社</p><div role="dialog"><h4></h4><button data-of="大阪支店">Download</button></div>`
    expect(passing(HEAD + html)).toEqual([])
  })
})

describe('a link on another server’s pane', () => {
  const at = (link: string): number =>
    passing(
      `<main><h1>${OTHER}</h1><div>${SHOW}<button>Download Token</button><button>Delete</button></div>${link}</main>`,
    ).length
  it.each([
    '<a data-of="x" href="/a/42" download="a.p7m">Get the file</a>',
    '<a data-of="x" href="/a/42" download aria-label="p7m"><svg></svg></a>',
    '<a data-of="x" href="/main/server/42/token?new">Fetch</a>',
    '<a data-of="x" href="https://business.apple.com/server/42/download">Retrieve</a>',
    '<label><input data-of="x" type="checkbox" role="switch">Active</label>',
  ])('that acts is held: %s', (link) => expect(at(link)).toBe(0))
  it.each([
    '<a data-of="x" href="/main/devices">Its devices</a>',
    '<a data-of="x" href="#/main/tokens">All of them</a>',
    '<a data-of="x" href="https://support.apple.com/guide/tokens">The guide</a>',
    '<label><input data-of="x" type="checkbox">Select</label>',
  ])('that leads on passes: %s', (link) => expect(at(link)).toBe(1))
})

describe('a menu drawn apart from what has opened it', () => {
  const item = (of: string, more = ''): string =>
    `<ul role="menu" ${more}><li role="menuitem" tabindex="0" data-of="${of}">Download Token</li></ul>`
  const main = (name: string, button: string): string => `<main><h1>${name}</h1>${SHOW}${button}</main>`
  it.each([
    ['names it', '<button aria-label="More" aria-controls="m">⋯</button>'],
    ['is open', '<button aria-label="More" aria-haspopup="menu" aria-expanded="true">⋯</button>'],
  ])('is about the pane whose button %s', (_, button) => {
    const list = `<aside><h3>Your MDM Servers</h3><button>${OWN}</button><button>${OTHER}</button></aside>`
    for (const beside of ['', list]) {
      expect(passing(beside + main(OWN, button) + item(OWN, 'id="m"'))).toEqual([OWN])
      expect(passing(beside + main(OTHER, button) + item(OTHER, 'id="m"'))).toEqual([])
    }
  })
  it('is about nothing on the page where nobody knows what that was', () => {
    expect(passing(main(OWN, '<button>More</button>') + item(OTHER))).toEqual([])
  })
})

describe('a row’s actions menu, drawn apart from it', () => {
  const row = (name: string, label: string): string =>
    `<li><b>${name}</b><button aria-haspopup="menu" aria-label="Actions">${label}</button></li>`
  const list = `${NAV}<h3>Your MDM Servers</h3><ul>${row(OTHER, 'other')}${row(OWN, 'own')}</ul>`
  const menu = '<div><button>Download Token</button></div>'
  const opened = (): Page => {
    const page = new Page()
    page.show(list)
    page.press('own')
    return page
  }

  const open = ({ document }: Page): void => document.body.insertAdjacentHTML('beforeend', menu)
  /** Lets the guard look at the page as it is. */
  const look = (page: Page): void => void page.pressAt(page.document.body)

  it('is that row’s while it is open', () => {
    const page = opened()
    open(page)
    expect(page.press('Download Token')).toBeUndefined()
  })
  it('is nobody’s once it was closed, and something else has opened it', () => {
    const page = opened()
    open(page)
    look(page)
    page.document.body.lastElementChild?.remove()
    look(page)
    open(page)
    expect(page.press('Download Token')).toBe('nameUnread')
  })
  it('is nobody’s after the pointer was at another row’s, which may have opened that', () => {
    const page = opened()
    const [other, own] = page.document.querySelectorAll('[aria-haspopup]')
    open(page)
    if (own) page.rules.onPointed(wayOut(own))
    page.rules.onPointed(wayOut(page.document.body))
    expect(page.pressAt(page.document.body.lastElementChild?.firstElementChild as Element)).toBeUndefined()
    if (other) page.rules.onPointed(wayOut(other))
    expect(page.press('Download Token')).toBe('nameUnread')
  })
  it('is nobody’s after another row was asked for its own', () => {
    const page = opened()
    const other = page.rules.view().rows.find(({ name }) => name.kind === 'one' && name.name === OTHER)
    if (other) page.rules.onRowPressed?.(other)
    open(page)
    expect(page.press('Download Token')).toBe('nameUnread')
  })
})

it('a bar of commands above the heading of its pane is that one’s', () => {
  const bar = (name: string): string =>
    `<main><div role="toolbar">${SHOW}${token(name)}</div><h1>${name}</h1><p>Taro</p></main>`
  expect(passing(bar(OWN))).toEqual([OWN])
  expect(passing(bar(OTHER))).toEqual([])
  expect(passing(`<main>${token(OTHER)}<h2>${OWN}</h2><h2>${OTHER}</h2></main>${SHOW}`)).toEqual([])
})

it('a row is headed by what says so, whatever else stands in it', () => {
  const row = (name: string): string => `<tr><th scope="row">${name}</th><td>MDM</td><td>${token(name)}</td></tr>`
  expect(passing(`<table>${both(row)}</table>${SHOW}`)).toEqual([OWN])
})

it('a name in which a search marks its hits is one', () => {
  const hit = (name: string): string => `<li><p>${name.replace('MDM', '<mark>MDM</mark>')}</p>${token(name)}</li>`
  expect(passing(`<ul>${[OWN, 'Jamf MDM'].map(hit).join('')}</ul>${SHOW}`)).toEqual([OWN])
})
