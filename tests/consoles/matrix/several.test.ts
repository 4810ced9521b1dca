// Several certificates on one page: a list of customers, the current and the previous one, UIDs in notes.
import { describe, expect, it } from 'vitest'
import { readConsole } from '../../../lib/consoles/read-console.ts'
import { checkConsole } from '../../../lib/judgement/console/console-check.ts'
import { documentOf } from '../../support/page.ts'
import { BETA, checked, GAMMA, OURS, run } from '../renewed-run.ts'

const check = (page: string, consoleId = 'other') => {
  const { uid: topic, expiry } = checked(page, consoleId)
  return `${topic} ${expiry}`
}

type Row = readonly [name: string, topic: string, day: string]
const table = (rows: readonly Row[]): string =>
  `<h1>Push certificates</h1><table><thead><tr><th>Customer</th><th>UID</th><th>Expires</th></tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`
const cards = (rows: readonly Row[]): string =>
  rows
    .map(([name, topic, day]) => `<div><h3>${name}: APNs</h3><p>UID: ${topic}</p><p>Expires: ${day}</p></div>`)
    .join('')
const divs = (rows: readonly Row[]): string =>
  `<h2>Push certificates</h2><div>${rows.map(([name, topic, day]) => `<div><b>${name}</b><div>UID: ${topic}</div><div>Expires ${day}</div></div>`).join('')}</div>`

describe.each([
  ['a table', table],
  ['cards', cards],
  ['blocks', divs],
])('customers in %s', (_name, draw) => {
  const others: Row[] = [
    ['Beta', BETA, '2027-11-07'],
    ['Gamma', GAMMA, '2026-11-08'],
  ]

  it.each([0, 1, 2])('the row with our UID speaks for us, at place %d', (place) => {
    const rows = (day: string): Row[] => [...others.slice(0, place), ['Acme', OURS, day], ...others.slice(place)]
    expect(check(draw(rows('2027-11-07')))).toBe('same renewed')
    expect(check(draw(rows('2026-11-08')))).toBe('same not-yet')
    expect(check(draw(rows('2029-01-01')))).toBe('same other-date')
  })

  it('nothing is said where no row has our UID', () => {
    expect(check(draw(others))).toBe('several several')
  })
})

describe('the current and the previous certificate', () => {
  const columns = (now: string, before: string) =>
    `<h2>Push certificate</h2><table><tr><th></th><th>Current</th><th>Previous</th></tr><tr><th>UID</th><td>${now}</td><td>${before}</td></tr><tr><th>Expires</th><td>11/7/2027</td><td>11/8/2026</td></tr></table>`
  const lists = (now: string, before: string) =>
    `<h2>Push certificate</h2><h3>Previous</h3><dl><dt>UID</dt><dd>${before}</dd><dt>Expires</dt><dd>11/8/2026</dd></dl><h3>Current</h3><dl><dt>UID</dt><dd>${now}</dd><dt>Expires</dt><dd>11/7/2027</dd></dl>`

  it.each([columns, lists])('are told apart', (draw) => {
    expect(check(draw(OURS, BETA))).toBe('same renewed')
    expect(check(draw(OURS, OURS))).toBe('same renewed')
    expect(check(draw(BETA, OURS)).split(' ')[0]).toBe('different')
  })
})

describe('a UID in a note', () => {
  it.each(['Notes', 'Comment', '備考', 'メモ'])('under %s is not the one in use', (label) => {
    const page = (topic: string, noted: string) =>
      `<h2>Push certificate</h2><dl><dt>Topic</dt><dd>${topic}</dd><dt>${label}</dt><dd>was UID=${noted} until May</dd><dt>Expires</dt><dd>2027-11-07</dd></dl>`
    expect(check(page(OURS, BETA))).toBe('same renewed')
    expect(check(page(BETA, OURS)).split(' ')[0]).toBe('different')
  })
})

it('a code alone proves ours wherever it stands, and another one only where the console shows codes', () => {
  const page = (code: string) =>
    `<h2>APNs</h2><p>Topic ID: ${code.replace(/^.*External\./, '')}</p><p>Expires: 2027-11-07</p>`
  expect(check(page(OURS))).toBe('same renewed')
  expect(check(page(BETA)).split(' ')[0]).toBe('not-found')
  expect(check(page(BETA), 'intune').split(' ')[0]).toBe('different')
})

it('the Apple Account is read beside a word for it, and compared', () => {
  const account = (page: string) =>
    checkConsole(readConsole(documentOf(page)), run, { topic: OURS, consoleId: 'other', account: 'mdm@example.com' })
      .account
  expect(account('<dl><dt>Apple ID</dt><dd>MDM@example.com</dd></dl>')).toEqual({
    is: 'same',
    shown: 'MDM@example.com',
  })
  expect(account('<p>Apple Account: ken@example.com</p>')).toEqual({ is: 'different', shown: 'ken@example.com' })
  expect(account('<p>Uploaded by: ken@example.com</p>')).toBeUndefined()
})
