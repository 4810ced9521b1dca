// What nobody knows, on the pane of a server that is not the one on record: held, and what is harmless there passes.
import { describe, expect, it } from 'vitest'
import { useLightWindow } from '../window.ts'
import { LIST, MEMORY, OWN, Page } from './page.ts'

useLightWindow()

/** What no word on record says. */
const UNKNOWN = [
  'Archive',
  'Unassign',
  'Reset',
  'Retire',
  'Transfer…',
  'Purge',
  'Rotate keys',
  'アーカイブ',
  '移管',
  '',
]
const HARMLESS = [
  'Edit',
  'Cancel',
  'Close',
  'Sort by name',
  'Print',
  'Learn more about tokens',
  'Show all',
  'Details',
  '11 Devices',
  'No',
  '編集',
  'もっと見る',
  '並べ替え',
  '詳しくはこちら',
  '2',
]
const HEAD = `<h2>NAME</h2><button>Show Devices</button><button>Download Token</button><button>Delete</button>`

/** Ways of building a server's part of the page: `NAME` is its name, `MORE` is what stands there besides. */
const PANES = {
  'at its head': `<main><header>${HEAD}MORE</header><section><p>MDM Server Information</p></section></main>`,
  'in a section behind it': `<main><header>${HEAD}</header><section><p>MDM Server Information</p>MORE</section></main>`,
  'in a section that no element holds with it': `<div>${HEAD}</div><section><p>MDM Server Information</p>MORE</section>`,
  'in a card': `<article>${HEAD.replace('h2', 'h4').replace('/h2', '/h4')}MORE</article>`,
  'in a menu that it has opened': `<main>${HEAD}<button aria-haspopup="menu" aria-expanded="true">⋯</button></main><ul role="menu">MORE</ul>`,
  'in a dialog that names it': `<main>${HEAD}</main><div role="dialog"><h3>NAME</h3>MORE</div>`,
  'at the foot of the content': `<main><header>${HEAD}</header><section><p>MDM Server Information</p></section><footer>MORE</footer></main>`,
  'in a dialog inside it': `<main>${HEAD}<div role="dialog"><p>Go on?</p>MORE</div></main>`,
  'in a dialog that asks about a server': `<main>${HEAD}</main><dialog open><p>Go on with this server?</p>MORE</dialog>`,
}
const drawn = (look: string, name: string, more: string): string =>
  LIST + look.replaceAll('NAME', name).replace('MORE', more)
const buttons = (labels: readonly string[]): string =>
  labels.map((label) => `<button id="x">${label}</button>`).join('')

/** The labels that are held on such a page. */
function held(html: string, memory = MEMORY): string[] {
  const page = new Page(memory)
  page.show(html)
  const pressed = [...page.document.querySelectorAll('#x')]
  return pressed.filter((one) => page.pressAt(one) !== undefined).map(({ textContent }) => textContent ?? '')
}

describe.each(Object.entries(PANES))('%s', (_, look) => {
  it.each(['Jamf Pro', '', 'CLOMO', `${OWN}</h2><h2>Jamf Pro`])('of “%s”: what nobody knows is held', (name) => {
    const known = name === '' && look === PANES['in a dialog that names it'] ? [] : UNKNOWN
    expect(held(drawn(look, name, buttons(known)))).toEqual(known)
  })
  it('of another one: what is harmless passes', () => {
    expect(held(drawn(look, 'Jamf Pro', buttons(HARMLESS)))).toEqual([])
  })
  it('of the own one: all of it passes', () => {
    expect(held(drawn(look, OWN, buttons([...UNKNOWN.filter((label) => label !== ''), ...HARMLESS])))).toEqual([])
  })
  it('of the own one: what speaks of its token is held', () => {
    const ofToken = ['Invalidate token', 'Swap Token…', 'Expire the token', 'トークンを失効']
    expect(held(drawn(look, OWN, buttons([...ofToken, 'Learn more about tokens'])))).toEqual(ofToken)
  })
  it('with nothing on record none is another’s', () => {
    const [first] = MEMORY.organisations
    const memory = { ...MEMORY, organisations: first ? [{ ...first, servers: [] }] : [] }
    expect(held(drawn(look, 'Jamf Pro', buttons(['Archive'])), memory)).toEqual([])
  })
})

describe('however it is built', () => {
  const at = (more: string): string[] => held(drawn(PANES['in a section behind it'], 'Jamf Pro', more))
  it.each([
    '<a id="x" href="#">Archive</a>',
    '<a id="x">Archive</a>',
    '<div id="x" style="cursor: pointer">Archive</div>',
    '<div style="cursor: pointer"><b style="cursor: pointer" id="x">Archive</b></div>',
    '<span role="button" id="x">Archive</span>',
    '<div tabindex="0" id="x">Archive</div>',
    '<button aria-label="Archive" id="x"><svg></svg></button>',
    '<span role="switch" id="x">Active</span>',
    '<details><summary>More</summary><button id="x">Archive</button></details>',
    '<a id="x" href="javascript:void 0">Archive</a>',
  ])('held: %s', (more) => expect(at(more)).toHaveLength(1))
  it.each([
    '<p id="x">Made by somebody long ago</p>',
    '<a id="x" href="https://support.apple.com/guide">The guide</a>',
    '<a id="x" href="#/main/devices">All of them</a>',
    '<button id="x" role="tab">Overview</button>',
    '<button id="x" aria-haspopup="menu">More</button>',
    '<button id="x" aria-expanded="false">Advanced</button>',
    '<details><summary id="x">More</summary></details>',
    '<input id="x">',
    '<label>Release devices<input id="x" type="checkbox"></label>',
    '<button aria-label="Close" id="x"><svg></svg></button>',
  ])('passes: %s', (more) => expect(at(more)).toEqual([]))
})

describe('what is the portal’s own passes while another’s pane is open', () => {
  const own = PANES['at its head'].replace('NAME', 'Jamf Pro').replace('MORE', '')
  const at = (before: string, behind = ''): string[] => held(before + LIST + own + behind)
  it.each([
    ['a bar at the head', '<header><button id="x">Switch organisation</button></header>', ''],
    ['navigation', '<nav><button id="x">Domains</button></nav>', ''],
    ['a bar without a word for it', '<div><button id="x">Notifications</button></div>', ''],
    ['a footer', '', '<footer><a id="x" href="#">Site map</a></footer>'],
    ['navigation behind it', '', '<nav><button id="x">Domains</button></nav>'],
    ['the list behind it', '', `<section>${LIST}<button id="x">Notifications</button></section>`],
    [
      'a part with a heading of the portal’s',
      '',
      '<section><h3>Preferences</h3><button id="x">Renew all</button></section>',
    ],
    ['what lies over the page', '', '<div style="position: fixed"><button id="x">Chat</button></div>'],
    ['what is placed beside it', '', '<div style="position: absolute"><button id="x">Chat</button></div>'],
    ['a dialog about something else', '', '<div role="dialog"><p>Stay?</p><button id="x">Stay</button></div>'],
    [
      'the menu of the account',
      '<header><button aria-haspopup="menu" aria-expanded="true">A B</button></header>',
      '<ul role="menu"><li role="menuitem" id="x">Language</li></ul>',
    ],
  ])('%s', (_, before, behind) => expect(at(before, behind)).toEqual([]))

  it('another server of the list can be opened', () => {
    const page = new Page()
    page.show(LIST + own)
    const servers = [...page.document.querySelectorAll('div > button')].slice(0, 2)
    expect(servers.map((one) => page.pressAt(one))).toEqual([undefined, undefined])
  })
})

describe('in a list', () => {
  const NAMES = [OWN, 'Jamf Pro', 'Intune']
  const rows = (row: (name: string, at: number) => string): string => NAMES.map(row).join('')
  it.each([
    [
      'cards that have their actions each',
      `<nav><button>My Profile</button></nav><h3>Your MDM Servers</h3>${rows((name) => `<article>${HEAD.replace('NAME', name)}<button id="x">Archive ${name}</button></article>`)}`,
    ],
    [
      'rows of which each opens its server',
      `<nav><button>My Profile</button></nav><p>Your MDM Servers</p><ul>${rows((name) => `<li><button>${name}</button><button id="x" data-of="${name}">Archive</button></li>`)}</ul>`,
    ],
    [
      'content tokens',
      `${LIST}<section><h3>Content Tokens</h3><table>${rows((name) => `<tr><td>${name === OWN ? '本社' : name}</td><td><button>Download</button></td><td><button id="x">Archive ${name}</button></td></tr>`)}</table></section>`,
    ],
  ])('%s: the others’ are held, the own one’s pass', (_, html) => {
    const page = new Page()
    page.show(html)
    const all = [...page.document.querySelectorAll('#x')].map((one) => page.pressAt(one) !== undefined)
    expect(all).toEqual([false, true, true])
  })
  it('beside more than one of them what nobody knows is held, what is harmless passes', () => {
    const cards = rows((name) => `<article>${HEAD.replace('NAME', name)}</article>`)
    const bar = (labels: string[]) => `<section><div>${buttons(labels)}</div>${cards}</section>`
    const html = (labels: string[]) => `<nav><button>My Profile</button></nav><h3>Your MDM Servers</h3>${bar(labels)}`
    expect(held(html(['Archive selected', 'Sort', 'Edit', 'Search', '']))).toEqual(['Archive selected', ''])
  })
  describe.each<[string, (name: string, isChosen: boolean) => string]>([
    [
      'in a table',
      (name, isChosen) =>
        `<tr><td><input type="checkbox"${isChosen ? ' checked' : ''}></td><td><a href="#">${name}</a></td></tr>`,
    ],
    ['in a grid', (name, isChosen) => `<li role="row" aria-selected="${isChosen}"><button>${name}</button></li>`],
    [
      'under labels',
      (name, isChosen) =>
        `<tbody><label><input type="radio" name="s"${isChosen ? ' checked' : ''}>${name}</label></tbody>`,
    ],
  ])('a bar before or behind them acts on what is chosen: %s', (_, row) => {
    const bar = (label: string): string => `<div><button id="x">${label}</button></div>`
    const list = (chosen: readonly string[]): string =>
      `<nav><button>My Profile</button></nav><main><h3>Your MDM Servers</h3>${bar('Archive selected')}<table>${rows((name) => row(name, chosen.includes(name)))}</table>${bar('Retire')}</main>`
    it.each<[string, readonly string[], readonly string[]]>([
      ['nothing', [], []],
      ['the own one', [OWN], []],
      ['another one', ['Jamf Pro'], ['Archive selected', 'Retire']],
      ['two of them', [OWN, 'Intune'], ['Archive selected', 'Retire']],
    ])('%s', (_, chosen, isHeld) => {
      expect(held(list(chosen))).toEqual(isHeld)
      const page = new Page()
      page.show(list(chosen))
      const servers = [...page.document.querySelectorAll('table :is(a, button, label)')]
      expect(servers.map((one) => page.pressAt(one))).toEqual(NAMES.map(() => undefined))
    })
  })
  it('a row that shows a hand as a whole can be opened anywhere', () => {
    const hand = 'style="cursor: pointer"'
    const cells = (name: string) => `<td ${hand}>${name}</td><td ${hand} id="x">Made in May</td>`
    const html = rows(
      (name) => `<tr ${hand}>${cells(name)}<td><button>Download Token</button><button>Delete</button></td></tr>`,
    )
    expect(held(`<nav><button>My Profile</button></nav><h3>Your MDM Servers</h3><table>${html}</table>`)).toEqual([])
  })
  it('servers of one name are servers, and can be opened', () => {
    const page = new Page()
    page.show(
      `<p>Your MDM Servers</p><ul>${['A', 'B', 'A'].map((name) => `<li><button>${name}</button></li>`).join('')}</ul>`,
    )
    expect([...page.document.querySelectorAll('li button')].map((one) => page.pressAt(one))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('on a pane without a known download, which may be behind any label', () => {
  const pane = (more: string) =>
    `<nav><button>My Profile</button></nav><main><h1>Jamf Pro</h1><button>Show Devices</button><p>MDM Server Information</p>${more}</main>`
  const opens = (label: string, how: string): string => `<button id="x" ${how}>${label}</button>`

  it('what opens a menu or a part of it, and Edit, can be pressed', () => {
    const more = [opens('▾', 'aria-haspopup="menu"'), opens('Token', 'role="tab"'), buttons(['Edit', '編集'])]
    expect(held(pane(more.join('')))).toEqual([])
  })
  it('what speaks of a token, or says nothing known, cannot', () => {
    const token = opens('Token…', 'aria-haspopup="menu"')
    expect(held(pane(`${token}${buttons(['Get it', 'Replace Certificate'])}`))).toEqual([
      'Token…',
      'Get it',
      'Replace Certificate',
    ])
  })
  it('what its dialog asks to delete is not deleted, though no server could be read', () => {
    const asked = '<p>To delete it, type its name.</p>'
    const dialog = `<div role="alertdialog" aria-label="Delete service">${asked}${buttons(['Cancel', 'I understand'])}</div>`
    expect(held(pane('') + dialog)).toEqual(['I understand'])
  })
  it('nor is a key replaced that may be any server’s', () => {
    const dialog = (asked: string) =>
      `<dialog open><h2>Replace key</h2>${asked}${buttons(['Cancel', 'Upload'])}</dialog>`
    expect(held(pane('') + dialog('<input type="file">'))).toEqual(['Upload'])
    expect(held(pane('') + dialog('<p>Your photo</p>'))).toEqual([])
  })
})
