// An unknown label beside what is known to do harm, in one form, dialog or bar: held wherever that is; and a row's own act.
import { describe, expect, it } from 'vitest'
import { Confirming } from '../../../lib/guard/push/confirming.ts'
import { isInDoubtItself } from '../../../lib/guard/push/doubt.ts'
import { isHeldBeside } from '../../../lib/guard/push/held-beside.ts'
import type { PushState } from '../../../lib/guard/push/state.ts'
import type { RowVerdict } from '../../../lib/judgement/push/row.ts'
import { readPushPortal } from '../../../lib/portals/push/read.ts'
import { LOOKS, type Look, listPage, type RowFacts, rowIn, TOPIC } from '../../portals/pages.ts'
import { documentOf } from '../../support/page.ts'
import { useLightWindow } from '../window.ts'

useLightWindow()
const look = LOOKS['a table with links'] as Look
const FRAME = { head: '<header><button>Sign out</button></header>', foot: '<footer><a id="f">Site map</a></footer>' }
const screen = (heading: string, inside: string): string => `${FRAME.head}<h2>${heading}</h2>${inside}${FRAME.foot}`
const button = (label: string, id = ''): string => `<button type="button"${id && ` id="${id}"`}>${label}</button>`

/** What harm the element marked `t` stands beside; `harm`: whether a press on that is held. */
function besideAt(body: string, isHeld = true, id = 't'): string | undefined {
  const document = documentOf(body)
  const element = document.getElementById(id)
  if (!element) throw new Error('nothing is pressed')
  let beside: string | undefined
  isHeldBeside(element, readPushPortal(document), ({ action }) => {
    beside = action
    return isHeld
  })
  return beside
}

const CREATE = button('Create a Certificate')
const FILE = '<p>Vendor-Signed Certificate Signing Request</p><input type="file">'
const DIALOG = (inside: string) =>
  listPage(look, [{}, { date: 'Jun 1, 2027' }], `<div role="dialog"><h4>Certificate</h4>${inside}</div>`)
const CHOSEN = `<table><tr aria-selected="true"><td>Mobile Device Management</td><td>UID=${TOPIC}</td></tr><tr aria-selected="false"><td>Mobile Device Management</td></tr></table>`
const BESIDE: Record<string, [string, string]> = {
  'Renew of the chosen row, in the bar of its list': [
    screen(
      'Certificates for Third-Party Servers',
      `${CHOSEN}<div role="toolbar">${button('Renew')}${button('Perbarui', 't')}</div>`,
    ),
    'renew',
  ],
  'Create, on the first screen': [screen('Get Started', `<div>${CREATE}${button('Continue', 't')}</div>`), 'create'],
  'Create, in other elements': [
    screen('Get Started', `<div><p>${CREATE}</p><p><a href="#" id="t">From a file</a></p></div>`),
    'create',
  ],
  'Upload, in its form': [
    screen('Renew Push Certificate', `<form><div>${FILE}${button('Upload')}</div>${button('Next', 't')}</form>`),
    'upload',
  ],
  'Upload, with its field': [
    screen('Create a New Push Certificate', `<div>${FILE}<p>${button('Upload')}${button('Submit', 't')}</p></div>`),
    'upload',
  ],
  'Upload, a box that shows a hand': [
    screen(
      'Renew Push Certificate',
      `<form>${FILE}${button('Upload')}<div style="cursor: pointer" id="t">Go</div></form>`,
    ),
    'upload',
  ],
  Accept: [
    screen(
      '',
      `<div><label><input type="checkbox">I have read and agree to these terms and conditions.</label>${button('Accept')}${button('Continue', 't')}</div>`,
    ),
    'accept',
  ],
  'Upload, behind its form': [
    screen('Renew Push Certificate', `<form>${FILE}${button('Upload')}</form><div>${button('Next', 't')}</div>`),
    'upload',
  ],
  'Upload, at the foot of its part': [
    screen(
      'Create a New Push Certificate',
      `<section><div>${FILE}${button('Upload')}</div><footer>${button('Finish', 't')}</footer></section>`,
    ),
    'upload',
  ],
  'Upload, behind its form, all of it laid over the page': [
    screen(
      'Renew Push Certificate',
      `<div style="position: fixed"><form>${FILE}${button('Upload')}</form><div>${button('Weiter', 't')}</div></div>`,
    ),
    'upload',
  ],
  'Upload, by what only refreshes where there is a list': [
    screen('Renew Push Certificate', `<form>${button('Refresh', 't')}${FILE}${button('Upload')}</form>`),
    'upload',
  ],
  'Create, behind other elements': [
    screen('Get Started', `<div><p><a href="#" id="t">From a file</a></p><p>${CREATE}</p></div>`),
    'create',
  ],
  'Create, in a link of its own': [
    screen('Get Started', `<div>${button('From a file', 't')}<p><a href="#">${CREATE}</a></p></div>`),
    'create',
  ],
  'Upload, in a line of steps before it': [
    screen(
      'Renew Push Certificate',
      `<ol><li>${button('3 Finish', 't')}</li></ol><form>${FILE}${button('Upload')}</form>`,
    ),
    'upload',
  ],
  'Upload, beside what went wrong': [
    screen(
      'Renew Push Certificate',
      `<div style="position: fixed">It has failed. ${button('Try again', 't')}</div><form>${FILE}${button('Upload')}</form>`,
    ),
    'upload',
  ],
  'Upload, before a list that is hidden': [
    screen(
      'Renew Push Certificate',
      `<form>${FILE}${button('Upload')}</form><div>${button('Next', 't')}</div><div hidden>${rowIn(look)}</div>`,
    ),
    'upload',
  ],
  'Create, in a split button': [
    listPage(look, [{}], '').replace(
      '<table>',
      `<div><div>${CREATE}<button aria-haspopup="menu">▾</button><ul role="menu"><li role="menuitem" id="t">From a request…</li></ul></div></div><table>`,
    ),
    'create',
  ],
  'Create, in a menu that is drawn elsewhere': [
    listPage(look, [{}], '<ul role="menu"><li role="menuitem" id="t">From a request…</li></ul>').replace(
      '<table>',
      `<div>${CREATE}<button aria-haspopup="menu" aria-expanded="true">▾</button></div><table>`,
    ),
    'create',
  ],
  'Revoke, in a dialog': [DIALOG(`${button('Cancel')}${button('Revoke')}${button('Proceed', 't')}`), 'revoke'],
  'Renew, in a native one': [
    DIALOG(`${button('Renew')}${button('Go on', 't')}`).replace('div role="dialog"', 'dialog open'),
    'renew',
  ],
}

describe('beside', () => {
  it.each(Object.entries(BESIDE))('%s', (_, [html, action]) => expect(besideAt(html)).toBe(action))

  const list = (inside: string): string => listPage(look, [{}], inside)
  it.each<[string, string, string?]>([
    [
      'what only opens a menu',
      BESIDE['Create, in a split button']?.[0]
        .replace(' id="t"', '')
        .replace('haspopup="menu"', 'haspopup="menu" id="t"') ?? '',
    ],
    ['what refreshes a list', list('').replace('<table>', `<div>${CREATE}${button('Refresh', 't')}</div><table>`)],
    ['the portal’s foot', screen('Get Started', CREATE), 'f'],
    [
      'what stands elsewhere on the page',
      screen(
        'Renew Push Certificate',
        `<form>${FILE}${button('Upload')}</form><div style="position: fixed">${button('Chat', 't')}</div>`,
      ),
    ],
    [
      'a link to another page',
      screen('Get Started', `<div>${CREATE}<a href="https://support.apple.com/guide" id="t">Watch</a></div>`),
    ],
    [
      'what leads back in a line of steps',
      screen('Renew Push Certificate', `<ol>${button('1 Select', 't')}</ol><form>${FILE}${button('Upload')}</form>`),
    ],
    ['what goes on below a list', list(button('Continue', 't'))],
    ['what stands below a list', list(button('Feedback', 't'))],
    [
      'what stands before all that belongs to Accept, with a file',
      screen(
        '',
        `<div>${button('Chat', 't')}${FILE}<p><label><input type="checkbox">I have read and agree to these terms and conditions.</label>${button('Accept')}</p></div>`,
      ),
    ],
    ['a text', screen('Renew Push Certificate', `<form>${FILE}<p id="t">Notes</p>${button('Upload')}</form>`)],
    ['a box to tick', screen('Get Started', `<div>${CREATE}<input type="checkbox" id="t"></div>`)],
    ['what says no', DIALOG(`<p>This will <b>revoke</b> it.</p>${button('No', 't')}${button('Yes')}`)],
    ['a slider', DIALOG(`${button('Revoke')}<label>Size <input type="range" id="t"></label>`)],
    ['a dialog without anything that does harm', DIALOG(`${button('Stay', 't')}${button('Sign out')}`)],
    ['an action of a row', list('').replace('</td>', `${button('Notes', 't')}</td>`)],
    [
      'the menu of something else',
      list(
        `<div><button aria-haspopup="menu" aria-expanded="true">View</button></div><ul role="menu"><li role="menuitem" id="t">Compact</li></ul>`,
      ),
    ],
  ])('and not: %s', (_, html, id) => expect(besideAt(html, true, id)).toBeUndefined())
})

describe('what a row does by itself', () => {
  const OWN: RowVerdict = { verdict: 'this-one', topic: TOPIC }
  const OTHER: RowVerdict = { verdict: 'not-this-one', topic: `${TOPIC}0` }
  const UNREAD = { verdict: 'not-read' } as RowVerdict
  const isInDoubt = (facts: RowFacts, verdict: RowVerdict, change = (html: string) => html): boolean => {
    const view = readPushPortal(documentOf(change(listPage(look, [facts, { date: 'Jun 1, 2027' }]))))
    const [row] = view.rows
    if (!row) throw new Error('no row')
    const reading = { view, verdictOf: () => verdict }
    return isInDoubtItself(row, { reading, confirming: new Confirming(() => 1) } as unknown as PushState)
  }
  const withoutI = (html: string): string => html.replaceAll('<button type="button" aria-label="Info"></button>', '')
  it('may be anything in another one, and in one whose i is known', () => {
    expect([isInDoubt({}, OTHER, withoutI), isInDoubt({}, UNREAD)]).toEqual([true, true])
  })
  it('is free in the proven one, in one that has no other way to be read, and in one that opens', () => {
    expect([isInDoubt({}, OWN), isInDoubt({}, OWN, withoutI), isInDoubt({}, UNREAD, withoutI)]).toEqual([
      false,
      false,
      false,
    ])
    expect(isInDoubt({}, OTHER, (html) => html.replaceAll('<tr', '<tr aria-expanded="false"'))).toBe(false)
  })
})
