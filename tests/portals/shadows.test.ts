// Web components on the portal: what stands in open shadow roots is read always, together with the page around it, as it is shown.
import { describe, expect, it } from 'vitest'
import { findInformation } from '../../lib/portals/push/information.ts'
import { readPushPortal } from '../../lib/portals/push/read.ts'
import { InformationTies } from '../../lib/portals/push/ties.ts'
import type { PushPortalView } from '../../lib/portals/push/view.ts'
import { documentOf } from '../support/page.ts'
import { ACCOUNT, around, LOOKS, listPage, OTHER_UUID, rowAt, rowIn, subjectOf, TOPIC, UUID } from './pages.ts'

/** A component whose inside this is; `light` stands between its tags. */
const component = (inside: string, light = ''): string =>
  `<x-part><template shadowrootmode="open">${inside}</template>${light}</x-part>`

const actionsOf = ({ controls }: PushPortalView): string[] => [...controls.values()].map(({ action }) => action).sort()

const LIST = ['create', 'download', 'download', 'other', 'other', 'other', 'renew', 'renew', 'revoke', 'revoke']

describe.each(Object.entries(LOOKS))('%s', (_, look) => {
  const rows = [{}, { date: 'Jun 1, 2027' }]
  const page = listPage(look, rows)
  const read = (body: string): PushPortalView => readPushPortal(documentOf(body))

  it('and beside it a component with further controls', () => {
    const beside = component(['Create a Certificate', 'Renew', 'Revoke'].map(look.button).join(''))
    const view = read(page + beside)
    expect(view.screen).toBe('list')
    expect(view.rows).toHaveLength(2)
    expect(actionsOf(view)).toEqual([...LIST, 'create', 'renew', 'revoke'].sort())
    // They belong to no row, and each can be pressed.
    const further = [...view.controls.values()].slice(-3)
    expect(further.map(({ row }) => row)).toEqual([undefined, undefined, undefined])
  })

  it('and beside it a component whose label is put into its button from outside', () => {
    const view = read(page + component('<button><slot></slot></button>', 'Create a Certificate'))
    expect(actionsOf(view)).toEqual([...LIST, 'create'].sort())
  })

  it('all of it in one component', () => {
    const view = read(component(page))
    expect([view.screen, view.account]).toEqual(['list', ACCOUNT])
    expect(actionsOf(view)).toEqual(LIST)
    expect(view.rows.map(({ dateText, controls }) => [dateText, controls.length])).toEqual([
      ['May 4, 2027', 3],
      ['Jun 1, 2027', 3],
    ])
  })

  it('its labels each in a component of their own: rows stay rows', () => {
    const parts = { ...look, button: (text: string) => component(text), text: (text: string) => component(text) }
    const view = read(listPage(parts, rows))
    expect(actionsOf(view)).toEqual(LIST)
    expect(view.rows.map(({ vendor, controls }) => [vendor, controls.length])).toEqual([
      ['i3Systems,Inc.', 3],
      ['i3Systems,Inc.', 3],
    ])
  })

  it('its rows shown in the slots of a component, in the order of the slots', () => {
    const slotted = rows.map((facts, index) => `<section slot="s${index}">${rowIn(look, facts)}</section>`).join('')
    const list = component('<div><slot name="s1"></slot></div><div><slot name="s0"></slot></div>', slotted)
    const view = read(around(look, `${look.heading('Certificates for Third-Party Servers')}${list}`))
    expect(view.rows.map(({ dateText }) => dateText)).toEqual(['Jun 1, 2027', 'May 4, 2027'])
  })

  it('what fills no slot is not shown, and not read', () => {
    const view = read(page + component('<p>More</p>', look.button('Create a Certificate')))
    expect(actionsOf(view)).toEqual(LIST)
  })

  it('a subject in the component of its row is that row’s, and one in a component outside is a popover’s', () => {
    const inside = [UUID, OTHER_UUID].map((uuid) => ({ inside: component(`<p>Subject</p><p>${subjectOf(uuid)}</p>`) }))
    const view = read(listPage(look, inside) + component(subjectOf(OTHER_UUID)))
    const ties = new InformationTies()
    ties.settle(view, 0, () => true)
    expect(ties.topicOf(rowAt(view, 0))).toBe(TOPIC)
    expect(view.subjectsOutside).toHaveLength(1)
  })

  it('a subject that notes in a component quote is no proof', () => {
    const notes = component(`<b>Notes</b><p>Not ${subjectOf(UUID)}</p>`)
    const view = read(listPage(look, [{ inside: notes }, { inside: component(subjectOf(OTHER_UUID)) }]))
    expect(rowAt(view, 0).subject.kind).toBe('none')
  })
})

it('the serial number is found in the component beside the subject', () => {
  const look = LOOKS['a table with links'] ?? Object.values(LOOKS)[0]
  if (!look) throw new Error('no look')
  const document = documentOf(`${listPage(look, [{}])}<div id="pop"></div>`)
  const ties = new InformationTies()
  const before = readPushPortal(document)
  ties.settle(before, 0, () => true)
  ties.pointed(rowAt(before, 0), 'press', before, 0)
  const opened = documentOf(`${component('<b>Serial Number</b> 3bb763753df5d8dd')}${component(subjectOf(UUID))}`)
  const pop = document.querySelector('#pop')
  for (const part of [...opened.body.children]) {
    const host = document.createElement('x-part')
    host.attachShadow({ mode: 'open' }).innerHTML = part.shadowRoot?.innerHTML ?? ''
    pop?.append(host)
  }
  const view = readPushPortal(document)
  ties.settle(view, 1, () => true)
  expect([ties.topicOf(rowAt(view, 0)), ties.serialOf(rowAt(view, 0))]).toEqual([TOPIC, '3bb763753df5d8dd'])
})

it('the i of a row is found in its component', () => {
  const look = { ...Object.values(LOOKS)[0] } as (typeof LOOKS)[string]
  const row = rowIn(look).replace('<button type="button" aria-label="Info"></button>', component('<button>i</button>'))
  const list = `${look.heading('Certificates for Third-Party Servers')}<table>${row}</table>`
  const view = readPushPortal(documentOf(around(look, list)))
  expect(findInformation(rowAt(view, 0), true)?.textContent).toBe('i')
})

it('a component that draws itself later is seen, though nothing on the page has changed', () => {
  const look = { ...Object.values(LOOKS)[0] } as (typeof LOOKS)[string]
  const document = documentOf(listPage(look, [{ inside: '<x-late></x-late>' }, { date: 'Jun 1, 2027' }]))
  const before = readPushPortal(document)
  const late = document.querySelector('x-late')
  late?.attachShadow({ mode: 'open' }).append(...documentOf(look.button('Create a Certificate')).body.childNodes)
  const view = readPushPortal(document, { view: before, touched: () => false })
  expect(actionsOf(view)).toEqual([...LIST, 'create'].sort())
})

describe('a page with a component, read again', () => {
  const look = { ...Object.values(LOOKS)[0] } as (typeof LOOKS)[string]
  const LATER: [string, string[], (part: Element, document: Document) => void][] = [
    ['as it was', ['upload'], () => {}],
    [
      'with another component beside it',
      ['create', 'upload'],
      (part, { body }) => {
        const host = part.cloneNode() as Element
        body.append(host)
        host.attachShadow({ mode: 'open' }).innerHTML = look.button('Create a Certificate')
      },
    ],
    ['without it', [], (part) => part.remove()],
    [
      'with an element in its place',
      ['revoke'],
      (part, document) =>
        part.replaceWith(...documentOf(look.button('Revoke')).body.childNodes, document.createTextNode('')),
    ],
  ]
  it.each(LATER)('%s', (_, further, change) => {
    const document = documentOf(listPage(look, [{}, { date: 'Jun 1, 2027' }]) + component(look.button('Upload')))
    const before = readPushPortal(document)
    expect(before.shadowRoots).toHaveLength(1)
    const part = document.querySelector('x-part')
    if (!part) throw new Error('no component')
    change(part, document)
    const view = readPushPortal(document, { view: before, touched: () => true })
    expect(actionsOf(view)).toEqual([...LIST, ...further].sort())
    expect(view.rows).toHaveLength(2)
    expect(view.shadowRoots).toEqual(readPushPortal(document).shadowRoots)
  })
})
