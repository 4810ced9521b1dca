// Certificates that no service begins: panes, screens and sheets with one's UID and buttons, rows below a service said once, chosen rows.
import { describe, expect, it } from 'vitest'
import { around, LOOKS, type Look, OTHER_TOPIC, OTHER_UUID, subjectOf, TOPIC, UUID, viewOf } from './pages.ts'

const look = LOOKS['a table with links'] as Look
const HEADING = '<h2>Certificates for Third-Party Servers</h2>'
const CREATE = '<p><button>Create a Certificate</button></p>'
const BUTTONS = '<button>Renew</button> <button>Download</button> <button>Revoke</button>'
const ITEMS = ['May 4, 2027', 'Jun 1, 2027']
  .map((date) => `<li tabindex="0"><b>Mobile Device Management</b> <i>i3Systems,Inc.</i> <i>${date}</i></li>`)
  .join('')
const listWith = (pane: string) => viewOf(around(look, `${HEADING}${CREATE}<ul>${ITEMS}</ul>${pane}`))
const screenOf = (body: string) => viewOf(around(look, body))

/** What each Renew and Revoke of a page is about, as the UID's beginning, or `nothing`. */
function aboutOf({ controls }: ReturnType<typeof viewOf>): string[] {
  return [...controls.values()]
    .filter(({ action }) => action === 'renew' || action === 'revoke')
    .map(({ row }) => (row?.subject.kind === 'one' && row.subject.asSubject ? row.subject.topic : 'nothing'))
}

describe('a pane beside a list', () => {
  it.each([
    `<section><h3>i3Systems,Inc.</h3><p>Subject: ${subjectOf(UUID)}</p><p>Expires <i>May 4, 2027</i></p><div>${BUTTONS}</div></section>`,
    `<aside><div><div>UID</div><div>${TOPIC}</div></div><div><div>CN</div><div>APSP:${UUID}</div></div>${BUTTONS}</aside>`,
    `<div role="dialog"><table><tr><th>Subject</th><td>${subjectOf(UUID)}</td></tr></table><footer>${BUTTONS}</footer></div>`,
    `<x-pane><template shadowrootmode="open"><p>Subject</p><p>${subjectOf(UUID)}</p>${BUTTONS}</template></x-pane>`,
  ])('is the certificate that it names: %s', (pane) => {
    const view = listWith(pane)
    expect(aboutOf(view)).toEqual([TOPIC, TOPIC])
    expect(view.screen).toBe('list')
  })

  it.each([
    ['two of them', `<section><p>${subjectOf(UUID)}</p><p>${subjectOf(OTHER_UUID)}</p>${BUTTONS}</section>`],
    ['one in notes', `<section><p>Notes</p><p>${subjectOf(UUID)}</p>${BUTTONS}</section>`],
    ['one that is only mentioned', `<section><p>This one replaces ${subjectOf(UUID)}</p>${BUTTONS}</section>`],
    ['a part of one', `<section><p>UID=${TOPIC.slice(0, 40)}…</p>${BUTTONS}</section>`],
    ['one beside another row’s buttons', `<div><p>${subjectOf(UUID)}</p><div><b>Meraki Inc.</b>${BUTTONS}</div></div>`],
    ['one, with two Renew', `<section><p>${subjectOf(UUID)}</p>${BUTTONS}<button>Renew</button></section>`],
    [
      'one, beside another Renew',
      `<section><p>${subjectOf(UUID)}</p>${BUTTONS}</section><p><button>Renew</button></p>`,
    ],
    ['one, with a file to send', `<section><p>${subjectOf(UUID)}</p><input type="file">${BUTTONS}</section>`],
  ])('is nothing where it names %s', (_, pane) => {
    expect(aboutOf(listWith(pane)).filter((one) => one !== 'nothing')).toEqual([])
  })

  it('is another one where its UID differs in one sign', () => {
    const other = UUID.replace(/0$/, '1')
    expect(aboutOf(listWith(`<section><p>${subjectOf(other)}</p>${BUTTONS}</section>`))).not.toContain(TOPIC)
  })
})

describe('a list to choose from', () => {
  const choose = (...labels: string[]) =>
    screenOf(`${HEADING}${CREATE}${labels.map((label) => `<button>${label}</button>`).join('')}`).screen
  it.each([
    ['<b>i3Systems,Inc.</b><br>Mobile Device Management<br>Expires May 4, 2027'],
    ['<b>i3Systems,Inc.</b><br>Mobile Device Management<br>Expires in 20 days'],
    ['Mobile Device Management – i3Systems,Inc. – May 4, 2027'],
    ['Mobile Device Management: i3Systems,Inc. (expires 2027-05-04)'],
  ])('can be read, in whatever words an end is said: %s', (label) => {
    expect(choose(label, label)).toBe('list')
    expect(choose(label, 'Renew', 'Renew')).toBe('unreadable')
  })
  it('is none where nothing is named', () => {
    const view = screenOf(`${HEADING}<p>Mobile Device Management is the way of 2027.</p>${BUTTONS}`)
    expect(view.screen).toBe('unreadable')
    expect(view.rows).toEqual([])
  })
})

describe('a screen that shows one certificate alone', () => {
  it.each([
    `<h1>Certificate</h1><p>Subject: ${subjectOf(UUID)}</p><p>${BUTTONS}</p>`,
    `${HEADING}<a href="#/">Back</a><p>Subject: ${subjectOf(UUID)}</p><p>${BUTTONS}</p>`,
    `<h2>Renew this certificate?</h2><p>${subjectOf(UUID)}</p><p><button>Cancel</button><button>Renew</button></p>`,
    `<dl><dt>Service</dt><dd>Mobile Device Management</dd><dt>Subject</dt><dd>${subjectOf(UUID)}</dd></dl><p>${BUTTONS}</p>`,
  ])('can be read: %s', (body) => {
    const view = screenOf(body)
    expect(view.screen).toBe('list')
    expect(new Set(aboutOf(view))).toEqual(new Set([TOPIC]))
  })

  it.each([
    `<h1>Certificate</h1><p>Notes</p><p>${subjectOf(UUID)}</p><p>${BUTTONS}</p>`,
    `<h1>Certificates</h1><p>${subjectOf(UUID)}</p><p>${subjectOf(OTHER_UUID)}</p><p>${BUTTONS}</p>`,
    `<h1>Certificate</h1><p>${subjectOf(UUID)}</p><p>${BUTTONS}</p><p><button>Create a Certificate</button></p>`,
  ])('cannot: %s', (body) => {
    expect(screenOf(body).screen).toBe('unreadable')
  })

  it.each([
    `<h2>Renew Push Certificate</h2><p>Subject: ${subjectOf(UUID)}</p><input type="file"><button>Renew</button>`,
    `<h2>Renew Push Certificate</h2><div><p>Subject: ${subjectOf(UUID)}</p><button>Renew</button></div>`,
  ])('is where a file is sent, and its Renew sends it: %s', (body) => {
    const view = screenOf(body)
    expect([view.screen, view.rows]).toEqual(['renew', []])
  })
})

describe('rows below a service that is said once', () => {
  const row = (date: string, inside = '<button aria-label="Info"></button>') =>
    `<tr><td>i3Systems,Inc.</td><td>${date}</td><td>Active</td><td>${inside}</td><td>${BUTTONS}</td></tr>`

  it.each(['<p>Mobile Device Management</p>', '<h3>Mobile Device Management</h3>'])(
    'are told by their dates: %s',
    (service) => {
      const view = screenOf(`${HEADING}${CREATE}${service}<table>${row('May 4, 2027')}${row('Jun 1, 2027')}</table>`)
      expect(view.rows.map(({ dateText, controls }) => [dateText, controls.length])).toEqual([
        ['May 4, 2027', 3],
        ['Jun 1, 2027', 3],
      ])
      expect(view.screen).toBe('list')
    },
  )

  it('name their own UID', () => {
    const rows = row('May 4, 2027', subjectOf(UUID)) + row('Jun 1, 2027', subjectOf(OTHER_UUID))
    const view = screenOf(`${HEADING}${CREATE}<p>Mobile Device Management</p><table>${rows}</table>`)
    expect(aboutOf(view)).toEqual([TOPIC, TOPIC, OTHER_TOPIC, OTHER_TOPIC])
  })

  it.each([
    ['a date', '<tr><td>Jun 1, 2027</td></tr>'],
    ['a Renew', '<tr><td><button>Renew</button></td></tr>'],
  ])('are none where %s is left over', (_, further) => {
    const view = screenOf(
      `${HEADING}${CREATE}<p>Mobile Device Management</p><table>${row('May 4, 2027')}${further}</table>`,
    )
    expect(view.rows).toEqual([])
  })
})

describe('a row that is chosen, with its buttons beside the list', () => {
  const row = (uuid: string, mark: string, attributes = '') =>
    `<tr${attributes}><td>${mark}</td><td>Mobile Device Management</td><td>May 4, 2027</td><td>${subjectOf(uuid)}</td></tr>`
  const radio = (isOn: boolean) => `<input type="radio" name="r"${isOn ? ' checked' : ''}>`
  const page = (rows: string) => screenOf(`${HEADING}${CREATE}<table>${rows}</table><p>${BUTTONS}</p>`)
  const aria = (isOn: boolean) => ` aria-selected="${isOn}"`

  it.each([
    ['a radio button', (isOn: boolean, uuid: string) => row(uuid, radio(isOn))],
    ['a mark for the ear', (isOn: boolean, uuid: string) => row(uuid, `<i role="radio" aria-checked="${isOn}"></i>`)],
    ['what it says of itself', (isOn: boolean, uuid: string) => row(uuid, '', aria(isOn))],
  ])('is known by %s', (_, make) => {
    expect(aboutOf(page(make(true, UUID) + make(false, OTHER_UUID)))).toEqual([TOPIC, TOPIC])
    expect(aboutOf(page(make(false, UUID) + make(true, OTHER_UUID)))).toEqual([OTHER_TOPIC, OTHER_TOPIC])
    expect(aboutOf(page(make(false, UUID) + make(false, OTHER_UUID)))).toEqual(['nothing', 'nothing'])
    expect(aboutOf(page(make(true, UUID) + make(true, OTHER_UUID)))).toEqual(['nothing', 'nothing'])
  })

  it('is none where its UID is a note, or its mark another’s', () => {
    const noted = `<tr><td>${radio(true)}</td><td>Mobile Device Management</td><td>May 4, 2027</td><td>Notes: ${subjectOf(UUID)}</td></tr>`
    expect(aboutOf(page(noted + row(OTHER_UUID, radio(false))))).toEqual(['nothing', 'nothing'])
    const far = `<tr><td><input type="checkbox" checked> All</td></tr>`
    expect(aboutOf(page(far + row(UUID, radio(false)) + row(OTHER_UUID, radio(false))))).toEqual(['nothing', 'nothing'])
  })
})
