// Where on the list an unknown label may be the dangerous one: in a certificate that was not read whole, and nowhere else.
import { describe, expect, it } from 'vitest'
import { readPushPortal } from '../../lib/portals/push/read.ts'
import { isInDoubt } from '../../lib/portals/push/unread.ts'
import { useLightWindow } from '../guard/window.ts'
import { documentOf } from '../support/page.ts'
import { AGREE, around, LOOKS, type Look, listPage, type RowFacts } from './pages.ts'

useLightWindow()
const look = LOOKS['a table with links'] as Look
const WHOLE: RowFacts = { date: 'Jun 1, 2027' }

function isDoubtfulAt(rows: RowFacts[], further = ''): boolean {
  const document = documentOf(listPage(look, rows, further))
  const element = document.getElementById('t')
  if (!element) throw new Error('nothing is pressed')
  return isInDoubt(readPushPortal(document), element)
}

describe('an unknown label is in doubt', () => {
  it.each<[string, RowFacts[]]>([
    ['in a certificate whose Renew was not met', [WHOLE, { actions: ['Download', '<b id="t"></b>', 'Revoke'] }]],
    ['in one whose Revoke was not met', [WHOLE, { actions: ['Renew', 'Download', '<b id="t"></b>'] }]],
    ['in one that is shown as expired', [WHOLE, { status: 'Expired', actions: ['Download', '<b id="t"></b>'] }]],
    ['in one without any known action', [WHOLE, { actions: ['<b id="t"></b>', 'Pembaruan'] }]],
    ['on a list on which Revoke was met nowhere', [{ actions: ['Renew'], inside: '<b id="t"></b>' }]],
  ])('%s', (_, rows) => {
    expect(isDoubtfulAt(rows)).toBe(true)
  })

  it.each<[string, RowFacts[], string?]>([
    ['not in a certificate that was read whole', [{ inside: '<b id="t"></b>' }, { actions: ['Download'] }]],
    [
      'not in a revoked one, which has no more actions',
      [WHOLE, { status: 'Revoked', actions: ['<b id="t"></b>', 'Download'] }],
    ],
    ['not beside certificates', [WHOLE, { actions: ['Download'] }], '<button id="t">Next</button>'],
    ['not beside what only says the service', [WHOLE], '<p>Mobile Device Management <button id="t">?</button></p>'],
    ['not below certificates that were not read', [WHOLE, { actions: [] }], '<p><button id="t">Next</button></p>'],
  ])('%s', (_, rows, further) => {
    expect(isDoubtfulAt(rows, further)).toBe(false)
  })
})

describe('where a menu holds all that can be done', () => {
  const opener = (more: string) => `<button id="t" ${more}>Aktionen</button>`
  it.each([[['x']], [['Renew', 'x']]])('what opens it does no harm: %j', (actions) => {
    const rows = (more: string) => [{}, { actions: actions.map((one) => (one === 'x' ? opener(more) : one)) }]
    const whole = (more: string) => [{ actions: [opener(more)] }, { actions: [] }]
    expect([rows, whole].map((list) => isDoubtfulAt(list('aria-haspopup="menu"')))).toEqual([false, false])
    expect([rows, whole].map((list) => isDoubtfulAt(list('aria-haspopup="false"')))).toEqual([true, true])
  })
})

describe('on a list whose certificates are chosen', () => {
  const isDoubtful = (item: string, pane = ''): boolean => {
    const first = '<li tabindex="0"><b>Mobile Device Management</b> <i>Jun 1, 2027</i></li>'
    const document = documentOf(
      around(look, `<h2>Certificates for Third-Party Servers</h2><ul>${first}${item}</ul>${pane}`),
    )
    const view = readPushPortal(document)
    expect(view.screen).toBe('list')
    return isInDoubt(view, document.getElementById('t') as Element)
  }
  const PANE = '<p>UID=com.apple.mgmt.External.3f6d2c1a-8b47-4e0c-9a5d-71c2e94b7d10</p><button>Renew</button>'

  it.each(['', PANE])('one is chosen by all that it says, and by what chooses', (pane) => {
    const service = '<b>Mobile Device Management</b> <i>May 4, 2027</i>'
    for (const item of [
      `<li tabindex="0" id="t">${service}</li>`,
      `<li tabindex="0">${service.replace('<i', '<i id="t"')}</li>`,
      `<li><a href="#2" id="t">${service}</a></li>`,
      `<li><input type="radio" id="t"> ${service}</li>`,
      `<li aria-selected="false">${service.replace('<i', '<i id="t"')}</li>`,
    ])
      expect(isDoubtful(item, pane), item).toBe(false)
    for (const item of [
      `<li>${service} <button id="t">Perbarui</button></li>`,
      `<li tabindex="0">${service} <a id="t">更新</a></li>`,
      `<li>${service} <button aria-selected="true" id="t">Perbarui</button></li>`,
      `<li aria-selected="false">${service} <button id="t">Perbarui</button></li>`,
    ])
      expect(isDoubtful(item, pane), item).toBe(true)
  })
})

describe('what may be Create on a list', () => {
  const list = (label: string, further = '') => {
    const rows = listPage(look, [WHOLE, {}]).replaceAll('Create a Certificate', '')
    const document = documentOf(rows.replace('<table>', `<button id="t">${label}</button>${further}<table>`))
    const element = document.getElementById('t') as Element
    const view = readPushPortal(document)
    return view.controls.get(element)?.action ?? isInDoubt(view, element)
  }

  it.each([
    'New Certificate',
    'Add certificate',
    'Request a Certificate',
    'Get a new push certificate',
    'Obtain certificate',
    'Set up a certificate',
    'Register a Certificate',
    'Sign a request',
  ])('%s is judged as Create', (label) => expect(list(label)).toBe('create'))
  it.each([
    'New',
    'Add',
    '+',
    '＋',
    'Import',
    '作成',
    '인증서 생성',
    'Créer',
    'Zertifikat erstellen',
    'Crear certificado',
    'Создать',
  ])('%s is in doubt where nothing says Create', (label) => {
    expect(list(label)).toBe(true)
    expect(list(label, '<button>Create a Certificate</button>')).toBe(false)
  })
  it.each(['Next', 'Vendor', 'Newest first', 'Certificate help', 'Address', 'Filter', '2'])(
    '%s is not in doubt',
    (label) => expect(list(label)).toBe(false),
  )
})

describe('where a request is sent', () => {
  const isDoubtful = (heading: string, inside: string): boolean => {
    const document = documentOf(
      around(look, `<h2>${heading}</h2><input type="file"><button id="t">Kirim</button>${inside}`),
    )
    const element = document.getElementById('t')
    if (!element) throw new Error('nothing is pressed')
    return isInDoubt(readPushPortal(document), element)
  }

  it('the terms: in doubt as long as nothing is known to accept them, but for the box to tick', () => {
    const terms = (accept: string, id: string): boolean | undefined => {
      const box = `<label id="l"><input type="checkbox" id="b"> ${AGREE}</label>`
      const document = documentOf(around(look, `${box}<a id="a">${accept}</a><a>Decline</a>`))
      const view = readPushPortal(document)
      const element = document.getElementById(id) as Element
      return view.controls.get(element)?.action === 'other' ? undefined : isInDoubt(view, element)
    }
    for (const label of ['I Agree', 'Agree', 'Continue', 'Next', 'OK']) expect(terms(label, 'a'), label).toBe(true)
    expect(terms('Accept', 'b')).toBe(false)
    expect(terms('Agree', 'l')).toBeUndefined()
  })

  it.each(['Renew Push Certificate', 'Create a New Push Certificate'])(
    '%s: in doubt as long as nothing is known to send',
    (heading) => {
      expect(isDoubtful(heading, '')).toBe(true)
      expect(isDoubtful(heading, '<button>Cancel</button>')).toBe(true)
      expect(isDoubtful(heading, '<button>Upload</button>')).toBe(false)
      expect(isDoubtful(heading, '<input type="submit" value="Upload">')).toBe(false)
    },
  )
})

describe('what has no name on a list on which Create was not met', () => {
  const NAMELESS = '<button id="t"><svg></svg></button>'
  const isInDoubtIn = (html: string, create = ''): boolean => {
    const page = listPage(look, [WHOLE, {}]).replaceAll('Create a Certificate', create)
    const document = documentOf(page.replace('<table>', `${html}<table>`))
    return isInDoubt(readPushPortal(document), document.getElementById('t') as Element)
  }
  it.each([
    NAMELESS,
    NAMELESS.replace('<button', '<button style="position: fixed"'),
    `<main><header>${NAMELESS}</header></main>`,
  ])('may be it: %s', (html) => expect(isInDoubtIn(html)).toBe(true))

  it.each([
    `<header>${NAMELESS}</header>`,
    `<nav>${NAMELESS}</nav>`,
    `<div style="position: fixed">What is new ${NAMELESS}</div>`,
    '<p id="t"></p>',
  ])('is of the site, closes something or presses nothing: %s', (html) => expect(isInDoubtIn(html)).toBe(false))

  it('is free where Create was met', () => expect(isInDoubtIn(NAMELESS, 'Create a Certificate')).toBe(false))
})
