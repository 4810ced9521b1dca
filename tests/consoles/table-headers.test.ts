// Tables whose columns are headed twice, or by name: the nearest header that says what a date is decides, and the one above names of what.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { DAY } from '../../lib/facts/time.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { documentOf } from '../support/page.ts'

const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'
const NEW = Date.UTC(2027, 10, 7, 9)
const OLD = Date.UTC(2026, 10, 8, 9)

function expiryOf(table: string, heading = 'Apple') {
  const reading = readConsole(documentOf(`<h2>${heading}</h2><table>${table}</table>`, 'Console'))
  const run = { startedAt: NEW - 365 * DAY, before: { notAfter: OLD }, certificate: { notAfter: NEW } }
  return checkConsole(reading, run as Parameters<typeof checkConsole>[1], { topic: TOPIC, consoleId: 'other' }).expiry
}

const row = (kind: 'th' | 'td', ...cells: string[]) =>
  `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<${kind}>${cell}</${kind}>`)).join('')}</tr>`
const head = (...rows: string[]) => `<thead>${rows.join('')}</thead>`
const wide = (words: string, columns = 2) => `<th colspan="${columns}" scope="colgroup">${words}</th>`
const tall = (words: string) => `<th rowspan="2">${words}</th>`

describe('the new expiry is read', () => {
  it.each<[string, string]>([
    [
      'under two headers, the lower of which says it',
      head(row('th', tall('Name'), wide('MDM push certificate')), row('th', 'Issued', 'Expires')) +
        row('td', 'Head office', '2026-11-07', '2027-11-07'),
    ],
    [
      'under two headers, the upper of which says it',
      head(
        row('th', tall('Name'), wide('Issued'), wide('Push certificate expires')),
        row('th', 'Date', 'Time', 'Date', 'Time'),
      ) + row('td', 'Head office', '2026-11-07', '09:00', '2027-11-07', '09:00'),
    ],
    [
      'beside a token’s, each under its own header',
      head(
        row('th', wide('MDM push certificate'), wide('Server token')),
        row('th', 'Created', 'Expires', 'Created', 'Expires'),
      ) + row('td', '2026-11-07', '2027-11-07', '2026-03-01', '2027-03-01'),
    ],
    [
      'in Japanese',
      head(row('th', tall('組織'), wide('MDM プッシュ通知証明書')), row('th', '登録日', '有効期限')) +
        row('td', '本社', '2026年11月7日', '2027年11月7日'),
    ],
    [
      'under headers that stand in the body',
      row('th', tall('Name'), wide('MDM push certificate')) +
        row('th', 'Issued', 'Expires') +
        row('td', 'A', '2026-11-07', '2027-11-07'),
    ],
    [
      'of a row that is headed from the side by two',
      `<tr><th rowspan="2">MDM push certificate</th><th>Issued</th><td>2026-11-07</td></tr><tr><th>Expires</th><td>2027-11-07</td></tr>`,
    ],
    [
      'in a cell that names its headers',
      head(row('th', '<th id="p">MDM push certificate</th>', '<th id="i">Issued</th>', '<th id="e">Expires</th>')) +
        '<tr><td>x</td><td headers="p e">2027-11-07</td><td headers="p i">2026-11-07</td></tr>',
    ],
  ])('%s', (_, table) => {
    expect(expiryOf(table)).toBe('renewed')
  })
})

describe('no expiry is read', () => {
  it.each<[string, string]>([
    [
      'of a day of issue below a header that speaks of a certificate',
      head(row('th', tall('Name'), wide('MDM push certificate')), row('th', 'Issued', 'State')) +
        row('td', 'A', '2027-11-07', 'valid'),
    ],
    [
      'where the upper header says another thing',
      head(row('th', wide('Uploaded'), wide('Owner')), row('th', 'Date', 'By', 'Name', 'Phone')) +
        row('td', '2027-11-07', 'Ken', 'Ken', '1'),
    ],
    [
      'where the cell names the header of another column',
      head(row('th', '<th id="i">Issued</th>', '<th id="e">Expires</th>')) +
        '<tr><td>x</td><td headers="i">2027-11-07</td></tr>',
    ],
    [
      'of a table whose title alone speaks of an expiry',
      head(row('th', wide('Expiry reminders', 3)), row('th', 'Name', 'Sent', 'To')) +
        row('td', 'A', '2027-11-07', 'Ken'),
    ],
    [
      'of a server token',
      head(row('th', wide('Server token')), row('th', 'Created', 'Expires')) + row('td', '2026-11-07', '2027-11-07'),
    ],
  ])('%s', (_, table) => {
    expect(expiryOf(table)).toBe('not-found')
  })
})

it('the old expiry is read under two headers', () => {
  const table =
    head(row('th', tall('Name'), wide('MDM push certificate')), row('th', 'Issued', 'Expires')) +
    row('td', 'Head office', '2025-11-08', '2026-11-08')
  expect(expiryOf(table)).toBe('not-yet')
})
