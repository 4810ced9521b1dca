// Which parts of the list are one certificate each, and what each row says: told apart without doubt, or left out.
import { describe, expect, it } from 'vitest'
import { findSerial, notAfterOf, rowSignature } from '../../lib/portals/push/describe.ts'
import { readPushPortal } from '../../lib/portals/push/read.ts'
import { documentOf } from '../support/page.ts'
import {
  ACCOUNT,
  around,
  LOOKS,
  type Look,
  listPage,
  OTHER_TOPIC,
  OTHER_UUID,
  rowAt,
  rowIn,
  subjectOf,
  TOPIC,
  UUID,
  viewOf,
} from './pages.ts'

const table = LOOKS['a table with links'] as Look
const HEADING = '<h2>Certificates for Third-Party Servers</h2>'
const SERVER = { service: 'server.example.com - apns:com.apple.mail', vendor: 'Apple Inc.' }
const listOf = (body: string) => viewOf(around(table, `${HEADING}${body}`))

describe.each(Object.entries(LOOKS))('in %s', (_, look) => {
  it('rows are told apart, each with its own controls', () => {
    const { rows, screen } = viewOf(listPage(look, [{}, { date: 'Jun 1, 2027' }, { vendor: 'Meraki Inc.' }]))
    expect(screen).toBe('list')
    expect(rows.map(({ dateText }) => dateText)).toEqual(['May 4, 2027', 'Jun 1, 2027', 'May 4, 2027'])
    for (const row of rows) {
      expect(new Set(row.controls.map(({ action }) => action))).toEqual(new Set(['renew', 'download', 'revoke']))
      for (const control of row.controls) {
        expect(row.element.contains(control.element)).toBe(true)
        expect(control.row).toBe(row)
      }
      expect(rows.filter((other) => other.element.contains(row.element))).toEqual([row])
    }
  })

  it('a list of one row is one row, and no more than that', () => {
    const view = viewOf(listPage(look, [{}]))
    expect(view.rows).toHaveLength(1)
    const { element } = rowAt(view, 0)
    const create = [...view.controls.values()].find(({ action }) => action === 'create')
    expect(create && element.contains(create.element)).toBe(false)
  })

  it('a revoked row keeps to its single button', () => {
    const { rows } = viewOf(listPage(look, [{ status: 'Revoked', actions: ['Download'] }, { date: 'Jun 1, 2027' }]))
    expect(rows.map(({ controls }) => new Set(controls.map(({ action }) => action)).size)).toEqual([1, 3])
  })

  it('a row without any control takes nobody else its controls away', () => {
    const { rows } = viewOf(listPage(look, [{ actions: [] }, { date: 'Jun 1, 2027' }]))
    expect(rows.map(({ dateText }) => dateText)).toEqual(['Jun 1, 2027'])
  })

  it("macOS Server's certificates are no rows of ours", () => {
    const { rows, controls } = viewOf(listPage(look, [{}, SERVER, { ...SERVER, vendor: 'Example' }]))
    expect(rows).toHaveLength(1)
    const loose = [...controls.values()].filter(({ action, row }) => action === 'renew' && !row)
    expect(loose).toHaveLength(2)
  })

  it("a single row among macOS Server's stays by itself", () => {
    const { rows } = viewOf(listPage(look, [SERVER, { status: 'Revoked', actions: ['Download'] }, SERVER]))
    expect(rows).toHaveLength(1)
    expect(
      rowAt(viewOf(listPage(look, [SERVER, { actions: ['Download'] }, SERVER])), 0).element.textContent,
    ).not.toContain('apns')
  })

  it('a subject inside a row is that row’s alone', () => {
    const { rows, subjectsOutside } = viewOf(
      listPage(look, [{ inside: subjectOf(UUID) }, { inside: subjectOf(OTHER_UUID) }, {}]),
    )
    expect(rows.map(({ subject }) => subject)).toEqual([
      { kind: 'one', topic: TOPIC, asSubject: true },
      { kind: 'one', topic: OTHER_TOPIC, asSubject: true },
      { kind: 'none' },
    ])
    expect(subjectsOutside).toEqual([])
  })

  it('a subject behind a row is nobody’s', () => {
    const further = `<div class="pop">${subjectOf(UUID)}</div>`
    const { rows, subjectsOutside } = viewOf(listPage(look, [{}, { date: 'Jun 1, 2027' }], further))
    expect(rows.map(({ subject }) => subject.kind)).toEqual(['none', 'none'])
    expect(subjectsOutside.map(({ textContent }) => textContent)).toEqual([subjectOf(UUID)])
  })

  it('what a row says to the eye', () => {
    const view = viewOf(listPage(look, [{ vendor: 'The MITRE Corporation', date: 'Apr 7, 2018', status: 'Expired' }]))
    const row = rowAt(view, 0)
    expect(row).toMatchObject({ vendor: 'The MITRE Corporation', dateText: 'Apr 7, 2018', status: 'Expired' })
    expect(notAfterOf(row)).toBe(Date.UTC(2018, 3, 7, 23, 59, 59, 999))
  })
})

describe('texts that a framework has broken by comments', () => {
  const broken = (text: string) => text.replaceAll(/(?<=\w)(?=\W)/g, '<!-- -->')
  it.each([
    ['a date', 'Jun 1, 2027'],
    ['the service', 'Mobile Device Management'],
    ['a status', 'Active'],
  ])('%s is what it would be in one piece', (_, text) => {
    const html = listPage(table, [{ date: 'Jun 1, 2027' }])
    const [plain, pieces] = [html, html.replace(text, broken(text))].map((one) => rowAt(viewOf(one), 0))
    expect(pieces?.dateText).toBe('Jun 1, 2027')
    expect([pieces?.status, pieces?.vendor]).toEqual([plain?.status, plain?.vendor])
  })
  it('is no date that begins a sentence, nor one in a hundred pieces', () => {
    const said = (text: string) => rowAt(viewOf(listPage(table, [{ date: text }])), 0).dateText
    expect(said(broken('Jun 1, 2027 to Jul 9, 2027'))).toBeUndefined()
    expect(said(`${'<!-- --> '.repeat(100)}${broken('Jun 1, 2027')}`)).toBeUndefined()
  })
})

describe('what somebody wrote into the notes', () => {
  it.each(['Create: 2019', 'upload via CLOMO', 'do not revoke!', 'please renew in May', 'accept no other'])(
    'does not take the row apart: %s',
    (note) => {
      const plain = rowAt(viewOf(listPage(table, [{}, { date: 'Jun 1, 2027' }])), 0)
      const view = viewOf(
        listPage(table, [{ inside: `<p>${note}</p><p>${subjectOf(UUID)}</p>` }, { date: 'Jun 1, 2027' }]),
      )
      expect(view.rows).toHaveLength(2)
      expect(rowAt(view, 0).subject).toEqual({ kind: 'one', topic: TOPIC, asSubject: true })
      expect(rowSignature(rowAt(view, 0))).toBe(rowSignature(plain))
    },
  )

  it('makes a row unclear where it names another UID', () => {
    const inside = `<p>Replaces ${OTHER_TOPIC}</p><p>${subjectOf(UUID)}</p>`
    expect(rowAt(viewOf(listPage(table, [{ inside }])), 0).subject.kind).toBe('several')
  })

  it.each(['Active', ' Expired\n', 'Revoked'])('is none where the status stands before the subject: %s', (status) => {
    const inside = `<div>${status}<p>${subjectOf(UUID)}</p></div>`
    const { subject } = rowAt(viewOf(listPage(table, [{ inside }])), 0)
    expect(subject).toMatchObject({ kind: 'one', asSubject: true })
  })
  it.each(['the one that was active', 'Active until', 'Replaces', 'Renewed'])('stands before it: %s', (note) => {
    const inside = `<div>${note}<p>${subjectOf(UUID)}</p></div>`
    const { subject } = rowAt(viewOf(listPage(table, [{ inside }])), 0)
    expect(subject).toMatchObject({ kind: 'one', asSubject: false })
  })

  it('proves nothing where it only mentions a UID', () => {
    expect(rowAt(viewOf(listPage(table, [{ inside: `see ${TOPIC}` }])), 0).subject).toEqual({
      kind: 'one',
      topic: TOPIC,
      asSubject: false,
    })
  })
})

describe('a UID that stands by itself', () => {
  const asSubjectIn = (inside: string) => rowAt(viewOf(listPage(table, [{ inside }])), 0).subject
  const columns = (head: string) => {
    const actions = ['Renew', 'Download', 'Revoke'].map(table.button).join('')
    const cells = ['Mobile Device Management', 'CLOMO MDM', 'May 4, 2027', TOPIC, actions]
    return listOf(`<table><tr><th>Service</th><th>Vendor</th><th>Expires</th>${head}</tr>${table.row(cells)}</table>`)
  }
  it.each([
    `<dl><dt>UID</dt><dd>${TOPIC}</dd></dl>`,
    `<p>UID <code>${TOPIC}</code></p>`,
    `<b>User ID:</b> <span>${TOPIC}</span>`,
    `<p>UID <code title="${TOPIC}">${TOPIC.slice(0, 30)}…</code> <button>Copy</button></p>`,
    `<div>Topic</div><div>${TOPIC}</div><div>Serial Number</div><div>3bb763753df5d8dd</div>`,
  ])('is the row’s own where it is named: %s', (inside) => {
    expect(asSubjectIn(inside)).toEqual({ kind: 'one', topic: TOPIC, asSubject: true })
  })
  it.each([
    `<p>${TOPIC}</p>`,
    `<p>UID <code title="${TOPIC}">${OTHER_TOPIC.slice(0, 30)}…</code></p>`,
    `<p>UID <code title="${TOPIC}">${TOPIC.slice(0, 12)}…</code></p>`,
    `<p><code title="${TOPIC}">${TOPIC.slice(0, 30)}…</code></p>`,
    `<dl><dt>Replaces</dt><dd>${TOPIC}</dd></dl>`,
    `<dl><dt>Old UID</dt><dd>${TOPIC}</dd></dl>`,
    `<p>the UID ${TOPIC}</p>`,
    `<p>UID</p><p>not ${TOPIC}</p>`,
    `<p>UID</p><p>${TOPIC} of Osaka</p>`,
  ])('proves nothing where it is not: %s', (inside) => {
    expect(asSubjectIn(inside)).toEqual({ kind: 'one', topic: TOPIC, asSubject: false })
  })
  it('is named by what stands over its column', () => {
    expect(rowAt(columns('<th>UID</th><th>Actions</th>'), 0).subject).toMatchObject({ asSubject: true })
    expect(rowAt(columns('<th>Notes</th><th>UID</th>'), 0).subject).toMatchObject({ asSubject: false })
  })
})

describe("what stands in a row before its first known word and behind its last one is the row's, too", () => {
  const actions = ['Renew', 'Download', 'Revoke'].map(table.button).join('')
  const listWith = (first: string, last: string) =>
    listOf(table.list(table.row([first, 'Mobile Device Management', 'CLOMO MDM', 'May 4, 2027', actions, last])))

  it('a label Notes before the subject that it is for', () => {
    expect(rowAt(listWith(`<b>Notes</b><p>${subjectOf(UUID)}</p>`, ''), 0).subject).toEqual({ kind: 'none' })
  })

  it('the second half of a UID behind all that can be pressed', () => {
    const { subject } = rowAt(listWith('', `UID=com.apple.mgmt.External.<b>${UUID}</b>`), 0)
    expect(subject).toEqual({ kind: 'one', topic: TOPIC, asSubject: true })
  })

  it('but nothing of the row before it or behind it', () => {
    const notes = table.row(['<b>Notes</b>'])
    const rest = table.row([UUID])
    const row = table.row([
      subjectOf(UUID),
      'Mobile Device Management',
      'CLOMO MDM',
      'May 4, 2027',
      actions,
      `UID=com.apple.mgmt.External.${UUID.slice(0, 20)}`,
    ])
    const own = rowAt(listOf(table.list(notes + row + rest)), 0)
    expect(own.subject).toEqual({ kind: 'one', topic: TOPIC, asSubject: true })
    expect(own.subjectText.match(/[0-9a-f]{12}/g)).toHaveLength(2)
  })
})

describe('a subject may stand', () => {
  it.each([
    ['in several elements', `<div>C=JP</div><div>CN=APSP:${UUID}</div><div>UID=<b>${TOPIC}</b></div>`],
    ['broken over lines', `UID=com.apple.mgmt.External.<wbr>${UUID}<br>CN=APSP:${UUID}`],
    ['in a title', `<i title="${subjectOf(UUID)}">i</i>`],
    ['in an aria-label', `<i aria-label="${subjectOf(UUID)}">i</i>`],
    ['hidden', `<div hidden>${subjectOf(UUID)}</div>`],
  ])('%s', (_, inside) => {
    expect(rowAt(viewOf(listPage(table, [{ inside }, {}])), 0).subject).toEqual({
      kind: 'one',
      topic: TOPIC,
      asSubject: true,
    })
  })
})

describe('left out, because it cannot be told apart', () => {
  const cells = (date: string) =>
    `<span>Mobile Device Management</span><span>i3Systems,Inc.</span><span>${date}</span><a href="#">Renew</a><a href="#">Revoke</a>`

  it('a flat grid of two certificates', () => {
    const view = listOf(`<div>${cells('May 4, 2027')}${cells('Jun 1, 2027')}</div>`)
    expect(view.rows).toEqual([])
    expect([...view.controls.values()].every(({ row }) => row === undefined)).toBe(true)
  })

  it('two dates and one service', () => {
    const row = `<div><b>Mobile Device Management</b><i>May 4, 2027</i><i>Jun 1, 2027</i><a href="#">Renew</a></div>`
    expect(listOf(`<section>${row}</section>`).rows).toEqual([])
  })

  it.each([
    ['apart', '<i>May 4, 2026</i><b>to</b><i>May 4, 2027</i><a href="#">Renew</a>'],
    ['in two cells', '<p><i>May 4, 2026</i></p><b>to</b><p><i>May 4, 2027</i></p><a href="#">Renew</a>'],
    ['and a Renew too many', '<i>May 4, 2026</i><i>May 4, 2027</i><a href="#">Renew</a><a href="#">Renew</a>'],
    ['and a third one', '<i>May 4, 2026</i><i>May 4, 2027</i><em>to</em><i>Jun 1, 2027</i><a href="#">Renew</a>'],
  ])('two dates %s', (_, inside) => {
    const row = `<div><b>Mobile Device Management</b>${inside}<a href="#">Download</a><a href="#">Revoke</a></div>`
    expect(listOf(`<section>${row}</section>`).rows).toEqual([])
  })

  it('a certificate whose neighbour’s service has another name', () => {
    const odd = rowIn(table, { service: 'Something New', date: 'Jun 1, 2027' })
    const view = listOf(`<table><tbody>${rowIn(table, { actions: [] })}${odd}</tbody></table>`)
    expect(view.rows).toEqual([])
  })
})

describe('told apart all the same', () => {
  it.each([
    ['issued and expires', 'May 4, 2026', 'May 4, 2027'],
    ['expires and issued', 'May 4, 2027', 'May 4, 2026'],
  ])('two dates side by side: %s', (_, one, other) => {
    const row = rowIn(table, { date: `${one}</td><td>${other}` })
    const { rows, screen } = listOf(`<table><tbody>${row}${rowIn(table, { date: 'Jun 1, 2027' })}</tbody></table>`)
    expect(rows.map(({ dateText }) => dateText)).toEqual(['May 4, 2027', 'Jun 1, 2027'])
    expect(screen).toBe('list')
  })

  it.each([
    '<span>Issued</span> <span>May 4, 2026</span><br><span>Expires</span> <span>May 4, 2027</span>',
    '<i>May 4, 2027</i> (<i>May 4, 2026</i>)',
  ])('two dates in one cell: %s', (date) => {
    const { rows } = listOf(`<table><tbody>${rowIn(table, { date })}${rowIn(table)}</tbody></table>`)
    expect(rows.map(({ dateText }) => dateText)).toEqual(['May 4, 2027', 'May 4, 2027'])
  })

  it.each(['Mobile Device Management (MDM)', 'Mobile Device Management (iOS, macOS)'])(
    'a service called %s',
    (service) => {
      expect(listOf(`<table><tbody>${rowIn(table, { service })}</tbody></table>`).rows).toHaveLength(1)
    },
  )

  it('labels that say themselves twice', () => {
    const renew = '<button title="Renew" aria-label="Renew"><span>Renew</span></button>'
    const row = (date: string) =>
      `<div><span title="Mobile Device Management">Mobile Device Management</span><i>${date}</i>${renew}</div>`
    const { rows } = listOf(`<div>${row('May 4, 2027')}${row('Jun 1, 2027')}</div>`)
    expect(rows.map(({ dateText }) => dateText)).toEqual(['May 4, 2027', 'Jun 1, 2027'])
  })

  it('a service label broken over nodes', () => {
    const service = '<td>Mobile <b>Device</b><br>Management</td>'
    const row = (date: string) => `<tr>${service}<td>${date}</td><td><a href="#">Renew</a></td></tr>`
    const { rows } = listOf(`<table>${row('May 4, 2027')}${row('Jun 1, 2027')}</table>`)
    expect(rows).toHaveLength(2)
  })

  it('rows with details in a row of their own', () => {
    const details = `<tr class="details"><td colspan="6">${subjectOf(UUID)}</td></tr>`
    const view = listOf(
      `<table><tbody>${rowIn(table)}${details}${rowIn(table, { date: 'Jun 1, 2027' })}</tbody></table>`,
    )
    expect(view.rows.map(({ subject }) => subject.kind)).toEqual(['none', 'none'])
    expect(view.subjectsOutside).toHaveLength(1)
  })

  it('rows inside an open shadow root', () => {
    const document = documentOf('<portal-app></portal-app>')
    const host = document.querySelector('portal-app')
    if (!host) throw new Error('no host')
    host.attachShadow({ mode: 'open' }).innerHTML = listPage(table, [{}, { date: 'Jun 1, 2027' }])
    const view = readPushPortal(document)
    expect(view.shadowRoots).toHaveLength(1)
    expect(view.screen).toBe('list')
    expect(view.rows).toHaveLength(2)
  })
})

describe('the account', () => {
  it.each([
    ['nearest before Sign out', `<i>help@example.com</i><i>${ACCOUNT}</i><a>Sign out</a><i>x@example.com</i>`, ACCOUNT],
    ['behind Sign out where none is before it', `<a>Sign out</a><i>${ACCOUNT}</i>`, ACCOUNT],
    ['the only one where nobody can sign out', `<i>${ACCOUNT}</i>`, ACCOUNT],
    ['nobody where two stand and nobody can sign out', `<i>${ACCOUNT}</i><i>x@example.com</i>`, undefined],
    ['in a title, where the text is cut short', `<i title="${ACCOUNT}">it@exam…</i><a>Sign out</a>`, ACCOUNT],
    ['no part of a sentence', `<i>Write to ${ACCOUNT}, please</i><a>Sign out</a>`, undefined],
    ['nothing that somebody typed', `<input type="text" value="${ACCOUNT}"><a>Sign out</a>`, undefined],
  ])('%s', (_, body, expected) => {
    expect(viewOf(body).account).toBe(expected)
  })

  it('is not taken from a row', () => {
    const row = rowIn(table, { inside: '<p>someone@example.com</p>' })
    expect(viewOf(`${HEADING}<table>${row}${row}</table>`).account).toBeUndefined()
  })
})

describe('the serial behind an i', () => {
  it.each([
    ['Serial Number: 3bb763753df5d8dd', '3bb763753df5d8dd'],
    ['Certificate Serial Number 3B:B7:63:75:3D:F5:D8:DD', '3bb763753df5d8dd'],
    ['Serial No. 0x3bb763753df5d8dd', '3bb763753df5d8dd'],
    ['Serial 0bb763753df5d8dd', 'bb763753df5d8dd'],
    ['Notes 3bb763753df5d8dd', '3bb763753df5d8dd'],
    [`Serial Number 3bb763753df5d8dd ${subjectOf(UUID)}`, '3bb763753df5d8dd'],
    [subjectOf(UUID), undefined],
    ['Serial Number:', undefined],
    ['no number at all', undefined],
  ])('%s', (text, serial) => {
    expect(findSerial(text)).toBe(serial)
  })
})

describe('certificates that are on the page twice, once for narrow windows', () => {
  const rows = [{ inside: subjectOf(UUID) }, { date: 'Jun 1, 2027', inside: subjectOf(OTHER_UUID) }]
  const list = rows.map((row) => rowIn(table, row)).join('')
  const cards = rows.map((row) => rowIn(LOOKS['nested divs with input buttons'] as Look, row)).join('')
  const seen = `<table id="seen">${list}</table>`

  it.each([
    ['behind', `${seen}<div hidden>${cards}</div>`],
    ['before', `<div style="display: none">${cards}</div>${seen}`],
    ['each beside its own', `${seen}${rows.map((row) => `<div hidden>${rowIn(table, row)}</div>`).join('')}`],
  ])('those that can be seen count: %s', (_, body) => {
    const { rows: found, screen } = listOf(body)
    expect(screen).toBe('list')
    expect(found).toHaveLength(2)
    expect(found.every(({ element }) => element.closest('#seen'))).toBe(true)
  })

  it('all of them where none can be seen, or all can', () => {
    expect(listOf(`<div hidden>${seen}</div>`).rows).toHaveLength(2)
    expect(listOf(`${seen}<div>${cards}</div>`).rows).toHaveLength(4)
  })
})
