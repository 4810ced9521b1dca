// Pages of the portal for the tests of reading: every screen in several markups, written by hand and put into a light document.
import { readPushPortal } from '../../lib/portals/push/read.ts'
import type { PortalRow, PushPortalView, Screen } from '../../lib/portals/push/view.ts'
import { documentOf } from '../support/page.ts'

export const UUID = '3f6d2c1a-8b47-4e0c-9a5d-71c2e94b7d10'
export const OTHER_UUID = 'b81e5f90-2d6a-4c73-8f14-0ae6d35c92b7'
export const TOPIC = `com.apple.mgmt.External.${UUID}`
export const OTHER_TOPIC = `com.apple.mgmt.External.${OTHER_UUID}`
export const ACCOUNT = 'it@example.co.jp'
export const AGREE = 'I have read and agree to these terms and conditions.'

/** A subject as it stands behind an i. */
export const subjectOf = (uuid: string): string => `C=JP, CN=APSP:${uuid}, UID=com.apple.mgmt.External.${uuid}`

/** How one markup writes what every screen is made of. */
export interface Look {
  heading(text: string): string
  button(text: string): string
  text(text: string): string
  list(rows: string): string
  /** A row of these cells, the last one with its controls. */
  row(cells: string[]): string
}

/** A text broken over elements, line breaks and comments, as some frameworks leave it. */
const broken = (text: string): string =>
  text
    .split(' ')
    .map((word, index) => (index % 2 === 1 ? `<b>${word}</b>` : `${word}<!-- -->`))
    .join('<br>')

export const LOOKS: Record<string, Look> = {
  'a table with links': {
    heading: (text) => `<h2>${text}</h2>`,
    button: (text) => `<a class="btn" href="#x">${text}</a>`,
    text: (text) => `<p>${text}</p>`,
    list: (rows) => `<table><tbody>${rows}</tbody></table>`,
    row: (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  },
  'nested divs with input buttons': {
    heading: (text) => `<div><div class="h">\n  ${text}\n</div></div>`,
    button: (text) => `<form><input type="submit" value="${text}"></form>`,
    text: (text) => `<div><span>${text}</span></div>`,
    list: (rows) => `<div><div>${rows}</div></div>`,
    row: (cells) => `<div class="line">${cells.map((cell) => `<div><div>${cell}</div></div>`).join('')}</div>`,
  },
  'an ARIA grid with pictures': {
    heading: (text) => `<div role="heading"><img alt="${text}" src="data:,"></div>`,
    button: (text) => `<div role="button" tabindex="0" title="${text}"><img alt="" src="data:,"></div>`,
    text: (text) => `<div aria-label="${text}"></div>`,
    list: (rows) => `<div role="grid">${rows}</div>`,
    row: (cells) => `<div role="row">${cells.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>`,
  },
  'texts broken over elements': {
    heading: (text) => `<h1>${broken(text)}</h1>`,
    button: (text) => `<button type="button">${text.replaceAll(' ', ' <i></i> ')}</button>`,
    text: (text) => `<p>${text}</p>`,
    list: (rows) => `<section>${rows}</section>`,
    row: (cells) => `<article>${cells.map((cell) => `<span>${cell}</span>`).join('')}</article>`,
  },
}

export interface RowFacts {
  vendor?: string
  date?: string
  status?: string
  /** What is behind the i, already in the row. */
  inside?: string
  actions?: string[]
  service?: string
}

/** One row of the list, in a markup. */
export function rowIn(look: Look, facts: RowFacts = {}): string {
  const { vendor = 'i3Systems,Inc.', date = 'May 4, 2027', status = 'Active', inside = '' } = facts
  const { actions = ['Renew', 'Download', 'Revoke'], service = 'Mobile Device Management' } = facts
  const information = `<button type="button" aria-label="Info"></button>${inside && `<div>${inside}</div>`}`
  return look.row([service, vendor, date, status, information, actions.map(look.button).join('')])
}

/** What every signed-in screen has above and below. */
export function around(look: Look, main: string, account = ACCOUNT): string {
  return `<div class="head"><span>Apple Push Certificates Portal</span><span>${account}</span>${look.button('Sign out')}</div>
    <div class="main">${main}</div>
    <div class="foot"><a href="#">Terms of Use</a><a href="#">Privacy Policy</a></div>`
}

export function listPage(look: Look, rows: RowFacts[], further = ''): string {
  const body = look.list(rows.map((row) => rowIn(look, row)).join('\n'))
  return around(
    look,
    `${look.heading('Certificates for Third-Party Servers')}${look.button('Create a Certificate')}${body}${further}`,
  )
}

function uploadPage(look: Look, heading: string): string {
  return around(
    look,
    `${look.heading(heading)}${look.text('Upload your Certificate Signing Request signed by your third-party server vendor to create a new push certificate.')}
    ${look.text('Notes')}<textarea></textarea>${look.text('Vendor-Signed Certificate Signing Request')}<input type="file">
    ${look.button('Cancel')}${look.button('Upload')}`,
  )
}

/** Every screen in one markup, under the name of the screen it must be read as. */
export function screensIn(look: Look): Record<Screen, string> {
  const confirmation = `${look.heading('Confirmation')}${look.text('You have successfully created a new push certificate with the following information:')}
    ${look.text('Service')}${look.text('Mobile Device Management')}${look.text('Expiration Date')}${look.text('May 4, 2027')}
    ${look.button('Manage Certificates')}${look.button('Download')}`
  return {
    'get-started': around(look, `${look.heading('Get Started')}${look.button('Create a Certificate')}`),
    list: listPage(look, [{}, { date: 'Jun 1, 2027' }]),
    terms: around(look, `<input type="checkbox">${look.text(AGREE)}${look.button('Decline')}${look.button('Accept')}`),
    create: uploadPage(look, 'Create a New Push Certificate'),
    renew: uploadPage(look, 'Renew Push Certificate'),
    confirmation: around(look, confirmation),
    'sign-in': `<h1>Apple Account</h1><input type="text"><input type="password">${look.button('Sign in')}`,
    translated: around(look, `<h2><font><font>サードパーティサーバの証明書</font></font></h2>${look.button('更新')}`),
    unreadable: around(look, `${look.heading('Your certificates, redesigned')}${look.button('Renew now')}`),
    blank: '',
  }
}

export function viewOf(body: string): PushPortalView {
  return readPushPortal(documentOf(body))
}

/** The row at this place; fails the test where there is none. */
export function rowAt(view: PushPortalView, index: number): PortalRow {
  const row = view.rows[index]
  if (!row) throw new Error(`the page has ${view.rows.length} rows, none at ${index}`)
  return row
}
