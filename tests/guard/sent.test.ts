// Enter where it presses nothing by itself: a page may take it for what leads on, or for what its list of commands has marked.
import { describe, expect, it } from 'vitest'
import { type Holder, holdPresses } from '../../lib/guard/press/hold.ts'
import { wayOut } from '../../lib/portals/page/tree.ts'
import { actionOf, readPushPortal } from '../../lib/portals/push/read.ts'
import { leaderOf } from '../../lib/portals/push/unread.ts'
import type { Action, PortalRow } from '../../lib/portals/push/view.ts'
import { LOOKS, type Look, listPage } from '../portals/pages.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

useLightWindow()

const isDangerous = (action: Action): boolean => action !== 'other' && action !== 'download'

/** The action for which Enter at what is marked `t` is held, where every dangerous one is; undefined where it passes. */
function heldFor(html: string, keys: Partial<KeyboardEvent> = {}): string | undefined {
  const document = documentOf(html)
  const place = document.getElementById('t') ?? document.body
  const view = readPushPortal(document)
  let held: string | undefined
  const holder: Holder<Action, PortalRow> = {
    view: () => view,
    lastView: () => view,
    note: () => true,
    holds: ({ action }) => action !== 'unknown' && isDangerous(action),
    say: ({ action }) => {
      held = action
    },
    dangerIn: (label) => {
      const action = actionOf(label)
      return action && isDangerous(action) ? action : undefined
    },
    isDangerous,
    isHarmless: () => false,
    isDoubtful: () => false,
    sentFrom: () => leaderOf(view),
  }
  const heard: [type: string, listener: (event: Event) => void][] = []
  holdPresses({ addEventListener: (...one) => void heard.push(one as never) }, holder)
  const event = {
    type: 'keydown',
    key: 'Enter',
    timeStamp: 0,
    composedPath: () => wayOut(place),
    stopImmediatePropagation() {},
    preventDefault() {},
    ...keys,
  }
  for (const [name, listener] of heard) if (name === 'keydown') listener(event as unknown as Event)
  return held
}

const renew = (inside: string): string => `<h2>Renew Push Certificate</h2>${inside}`
const UPLOAD = '<input type="file"><button type="button">Cancel</button><button type="button">Upload</button>'
const ctrl = { ctrlKey: true }

describe('Enter on a screen that sends a file', () => {
  it.each<[string, string, Partial<KeyboardEvent>?]>([
    ['nowhere', renew(UPLOAD)],
    [
      'on the dialog as a whole',
      `<div role="dialog" tabindex="-1" id="t">${renew(`<p>${'About it. '.repeat(9)}</p>${UPLOAD}`)}</div>`,
    ],
    ['in a field of one line', renew(`<input id="t">${UPLOAD}`)],
    ['in a text box of one line', renew(`<div contenteditable role="textbox" id="t"></div>${UPLOAD}`)],
    ['with Ctrl in one of several', renew(`<textarea id="t"></textarea>${UPLOAD}`), ctrl],
    ['with Command on a box to tick', renew(`<input type="checkbox" id="t">${UPLOAD}`), { metaKey: true }],
    ['with Ctrl on another button', renew(`<button id="t">Help</button>${UPLOAD}`), ctrl],
  ])('%s is judged like its Upload', (_, html, keys) => expect(heldFor(html, keys)).toBe('upload'))

  it.each<[string, string, Partial<KeyboardEvent>?]>([
    ['in a field of several lines', renew(`<textarea id="t"></textarea>${UPLOAD}`)],
    [
      'in a text box of several',
      renew(`<div contenteditable role="textbox" aria-multiline="true" id="t"></div>${UPLOAD}`),
    ],
    ['on another button', renew(`<button id="t">Help</button>${UPLOAD}`)],
    ['on another button that holds one', renew(`<div role="button" tabindex="0" id="t">${UPLOAD}</div>`)],
    ['on a box to tick', renew(`<input type="checkbox" id="t">${UPLOAD}`)],
    ['on a part that does not hold it', renew(`<div tabindex="-1" id="t"><button>Help</button></div>${UPLOAD}`)],
    ['on a screen without it', '<h2>Certificates for Third-Party Servers</h2><button>Create a Certificate</button>'],
    ['as another key', renew(UPLOAD), { key: 'x' }],
  ])('%s is not', (_, html, keys) => expect(heldFor(html, keys)).toBeUndefined())

  it('is judged like Accept on the terms', () => {
    expect(heldFor('<p>I have read and agree to these terms and conditions.</p><button>Accept</button>')).toBe('accept')
  })
})

describe('Enter in a field whose list is open', () => {
  const open = (marked: string, attributes: string): string =>
    listPage(
      LOOKS['a table with links'] as Look,
      [{}],
      `<input id="t" role="combobox" ${attributes}><ul id="l" role="listbox">
        <li role="option" id="a" ${marked === 'a' ? 'aria-selected="true"' : ''}>Revoke the certificate of i3Systems,Inc.</li>
        <li role="option" id="b" ${marked === 'b' ? 'aria-selected="true"' : ''}>Go to help</li></ul>`,
    )
  const points = 'aria-expanded="true" aria-activedescendant='
  it.each([
    ['revoke', open('', `${points}"a"`)],
    ['revoke', open('a', 'aria-controls="l"')],
    ['revoke', open('a', 'aria-owns="l" aria-expanded="true"')],
    [undefined, open('', `${points}"b"`)],
    [undefined, open('b', 'aria-controls="l"')],
    [undefined, open('', 'aria-controls="l"')],
    [undefined, open('a', '')],
    [undefined, open('a', 'aria-controls="l" aria-expanded="false"')],
  ])('chooses %s', (action, html) => expect(heldFor(html)).toBe(action))
})
