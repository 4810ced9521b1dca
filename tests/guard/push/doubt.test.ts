// What is pressed on a list that was read, and says nothing known: an answer to a question of harm, or one more action of another row.
import { describe, expect, it } from 'vitest'
import { Confirming } from '../../../lib/guard/push/confirming.ts'
import { isDoubtful } from '../../../lib/guard/push/doubt.ts'
import type { PushState } from '../../../lib/guard/push/state.ts'
import type { RowVerdict } from '../../../lib/judgement/push/row.ts'
import { readPushPortal } from '../../../lib/portals/push/read.ts'
import { LOOKS, type Look, listPage, type RowFacts, TOPIC } from '../../portals/pages.ts'
import { documentOf } from '../../support/page.ts'
import { useLightWindow } from '../window.ts'

useLightWindow()
const look = LOOKS['a table with links'] as Look
const OWN: RowVerdict = { verdict: 'this-one', topic: TOPIC }
const OTHER: RowVerdict = { verdict: 'not-this-one', topic: `${TOPIC}0` }
const UNREAD = { verdict: 'not-read' } as RowVerdict

/** Whether what is marked `t` is in doubt; `renewed`: right behind Renew on the proven row. */
function isDoubtfulAt(body: string, verdict: RowVerdict = OTHER, renewed = false): boolean {
  const document = documentOf(body)
  const element = document.getElementById('t')
  if (!element) throw new Error('nothing is pressed')
  let press = 1
  const confirming = new Confirming(() => press)
  if (renewed) confirming.renewed(TOPIC)
  press++
  const reading = { view: readPushPortal(document), verdictOf: () => verdict }
  return isDoubtful(element, { isHere: () => true, reading, confirming } as unknown as PushState)
}
const over = (inside: string, tag = 'div role="dialog"'): string =>
  listPage(look, [{}, { date: 'Jun 1, 2027' }], `<${tag}>${inside}</${tag.split(' ')[0]}>`)
const LIES_OVER = 'div style="position: fixed; inset: 0"'
const OK = '<button>Cancel</button><button id="t">OK</button>'

describe('an answer', () => {
  it.each([
    'div role="dialog"',
    'div role="alertdialog"',
    'dialog open',
    'x-sheet aria-modal="true"',
    'div popover',
    LIES_OVER,
  ])('to a question whether to revoke is in doubt in a %s', (tag) => {
    expect(isDoubtfulAt(over(`<p>Are you sure you want to <b>revoke</b> it?</p>${OK}`, tag))).toBe(true)
    expect(isDoubtfulAt(over(`<p>You can revoke certificates later.</p>${OK}`, tag))).toBe(false)
  })
  it('stands deeper than what lies over the page', () => {
    const pane = `<div><p>Delete certificate?</p><footer style="position: absolute">${OK}</footer></div>`
    expect(isDoubtfulAt(over(pane, LIES_OVER))).toBe(true)
  })
  it('to what its heading announces is in doubt, wherever that stands', () => {
    const typed = `<label>Type its name <input></label>${OK}`
    expect(isDoubtfulAt(over(`${typed}<h4>Revoke Meraki Inc.</h4>`))).toBe(true)
    expect(isDoubtfulAt(over(`${typed}<h4>Rename Meraki Inc.</h4>`))).toBe(false)
    expect(isDoubtfulAt(over(`<h4>Active</h4>${OK}<h4>Revoked</h4>`, LIES_OVER))).toBe(false)
  })
  it('to a question beside the list is none', () => {
    expect(isDoubtfulAt(over(`<p>Want to renew early?</p>${OK}`, 'section'))).toBe(false)
    expect(
      isDoubtfulAt(`<div style="position: absolute">${over(`<p>Want to renew early?</p>${OK}`, 'section')}</div>`),
    ).toBe(false)
  })
  it.each(['No', 'Not now', 'Never mind', 'Keep certificate', '×', '✕', 'いいえ'])('%s says no', (label) => {
    expect(isDoubtfulAt(over(`<p>Revoke this certificate?</p><button id="t">${label}</button>`))).toBe(false)
  })
  it.each(['Yes', 'OK', 'No doubt, revoke', 'はい', ''])('%s may say yes', (label) => {
    expect(isDoubtfulAt(over(`<p>Revoke this certificate?</p><button id="t">${label}</button>`))).toBe(true)
  })
  it.each(['div role="dialog"', LIES_OVER])('behind the own Renew is free where it is about that alone: %s', (tag) => {
    expect(isDoubtfulAt(over(`<p>Renew this certificate?</p>${OK}`, tag), OTHER, true)).toBe(false)
    expect(isDoubtfulAt(over(`<p>Renew this certificate?</p>${OK}`, tag), OTHER, false)).toBe(true)
    expect(isDoubtfulAt(over(`<p>Renew it? The old one is revoked?</p>${OK}`, tag), OTHER, true)).toBe(true)
  })
  it('to a question in another language may do anything, but behind the own Renew', () => {
    const asked = (says: string) => over(`<p>${says}</p>${OK}`)
    for (const says of ['この証明書を失効させますか？', 'Zertifikat für Meraki Inc. widerrufen?']) {
      expect(isDoubtfulAt(asked(says))).toBe(true)
      expect(isDoubtfulAt(asked(says), OTHER, true)).toBe(false)
    }
    expect(isDoubtfulAt(asked('Zur Liste?').replace('"t">OK', '"t">No'))).toBe(false)
    const noted = listPage(look, [{ inside: '<p>更新は誰？ <button id="t">Notes</button></p>' }])
    expect(isDoubtfulAt(noted)).toBe(false)
  })
  it('within a row is about that row', () => {
    const asked = (says: string) => listPage(look, [{ inside: `<p>${says} <button id="t">Yes</button></p>` }])
    expect(isDoubtfulAt(asked('Renew this certificate?'), OTHER)).toBe(true)
    expect(isDoubtfulAt(asked('Renew this certificate?'), OWN)).toBe(false)
    expect(isDoubtfulAt(asked('Revoke this certificate?'), OWN)).toBe(true)
    expect(isDoubtfulAt(asked('Renewed by hand in May.'), OWN)).toBe(false)
  })
})

describe('an answer in place of the actions of a row', () => {
  const asked = (says: string, label: string, actions = ['Renew', 'Download', 'Revoke']): string =>
    listPage(look, [{ actions }, { date: 'Jun 1, 2027', actions: [] }]).replace(
      /(Jun 1, 2027<\/td>)/,
      `$1<td><span>${says} <button>Yes</button> <button id="t">${label}</button></span></td>`,
    )

  it.each(['Revoke?', 'Are you sure?', 'Delete this certificate?', 'Renew this certificate?'])(
    'to %s says no, or anything else',
    (says) => {
      expect(isDoubtfulAt(asked(says, 'No'))).toBe(false)
      expect(isDoubtfulAt(asked(says, 'いいえ'))).toBe(false)
      expect(isDoubtfulAt(asked(says, 'OK'))).toBe(true)
      expect(isDoubtfulAt(asked(says, 'Nobody'))).toBe(true)
      expect(isDoubtfulAt(asked(says, '×'))).toBe(true)
    },
  )
  it.each(['Keep it?', 'i', 'Confirm', ''])('to %s does what nobody knows', (says) => {
    expect(isDoubtfulAt(asked(says, 'No'))).toBe(true)
    expect(isDoubtfulAt(asked(says, '×'))).toBe(true)
  })
})

describe('one more control in a row', () => {
  const cell = (actions: string[]): RowFacts => ({ actions })
  /** Each action in a cell of its own, and one more control before or behind them. */
  const cells = (more: string, where: 'before' | 'behind'): string => {
    const page = listPage(look, [cell(['Renew', 'Download', 'Revoke'])]).replaceAll(
      '</a><a class="btn"',
      '</a></td><td><a class="btn"',
    )
    return where === 'behind'
      ? page.replace('>Revoke</a></td>', `>Revoke</a></td><td>${more}</td>`)
      : page.replace(/<td>(<a class="btn" href="#x">Renew)/, `<td>${more}</td><td>$1`)
  }

  it.each(['×', 'Extend', 'Remove note', ''])(
    '%s behind the actions of another row, which stand in cells of their own',
    (label) => {
      const page = cells(`<button id="t">${label}</button>`, 'behind')
      expect(isDoubtfulAt(page, OTHER)).toBe(true)
      expect(isDoubtfulAt(page, OWN)).toBe(false)
    },
  )
  it.each(['Remove', 'Delete…', 'Remove certificate'])('%s before them, or among those of the own row', (label) => {
    expect(isDoubtfulAt(cells(`<button id="t">${label}</button>`, 'before'), OTHER)).toBe(true)
    expect(isDoubtfulAt(cells(`<button id="t">${label}</button>`, 'behind'), OWN)).toBe(true)
  })
  it('a switch acts wherever it stands, in the own row, too', () => {
    const more = '<span role="switch" aria-label="Active" id="t"></span>'
    for (const where of ['before', 'behind'] as const)
      expect([isDoubtfulAt(cells(more, where), OTHER), isDoubtfulAt(cells(more, where), OWN)]).toEqual([true, true])
  })
  it.each(['<a id="t" href="#">i3Systems,Inc.</a>', '<button id="t">Notes</button>'])(
    '%s before them is none',
    (more) => {
      expect(isDoubtfulAt(cells(more, 'before'), OTHER)).toBe(false)
    },
  )
  it.each(['<button id="t" aria-haspopup="menu">⋯</button>', '<input id="t" type="checkbox">'])(
    '%s opens or marks',
    (more) => {
      expect(isDoubtfulAt(cells(more, 'behind'), OTHER)).toBe(false)
    },
  )

  it('says nothing, behind the actions of a row that was not read: the i, which says nothing, too, stands before them', () => {
    const i = '<button></button>'
    const bare = (page: string) => page.replaceAll('<button type="button" aria-label="Info"></button>', '')
    expect(
      isDoubtfulAt(bare(cells('<button id="t"></button>', 'behind').replace('<td>Active', `<td>${i}Active`)), UNREAD),
    ).toBe(true)
    // Where nothing stands before them, it may be the i.
    expect(isDoubtfulAt(bare(cells('<button id="t"></button>', 'behind')), UNREAD)).toBe(false)
    const both = bare(cells('<button id="t"></button><button></button>', 'behind'))
    expect(isDoubtfulAt(both, UNREAD)).toBe(false)
    expect(
      isDoubtfulAt(
        bare(cells('<button></button>', 'behind').replace('<td>Active', '<td><button id="t"></button>Active')),
        UNREAD,
      ),
    ).toBe(false)
  })
})
