// Pages made to be slow: long lines, deep nesting, endless lists. Reading one stays a matter of moments.
import { expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { documentOf } from '../support/page.ts'
import { processorTime } from '../support/processor-time.ts'

const many = (count: number, draw: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => draw(at)).join('')

it.each([
  ['one line of dates', `<p>${many(3_000, () => 'Expires 7 Nov 2027, ')}</p>`],
  ['one line without end', `<p>${'Expires '.repeat(30_000)}2027-11-07</p>`],
  ['a line of blanks and digits', `<p>${'1 '.repeat(40_000)}</p>`],
  ['half dates', `<p>${'2027-11-'.repeat(8_000)}</p>`],
  ['half addresses', `<p>${'a.'.repeat(30_000)}@</p>`],
  ['half codes', `<p>${'1d2c3b4a-5f6e-'.repeat(8_000)}</p>`],
  ['deep blocks', `${'<div>'.repeat(500)}Expires: 2027-11-07${'</div>'.repeat(500)}`],
  ['neighbours', `<div>${many(3_000, (at) => `<div>Device ${at}</div><div>2026-01-0${(at % 9) + 1}</div>`)}</div>`],
  [
    'rows',
    `<table>${many(1_500, (at) => `<tr><td>Device ${at}</td><td>2026-11-08</td><td>Expires 2027-11-07</td></tr>`)}</table>`,
  ],
  ['headings', many(1_500, (at) => `<h${(at % 6) + 1}>Push ${at}</h${(at % 6) + 1}><p>Expires: 2027-11-07</p>`)],
  [
    'cells over everything',
    `<table><tr><th colspan="1000000" rowspan="1000000">Push</th></tr>${many(300, () => '<tr><td rowspan="999">2027-11-07</td></tr>')}</table>`,
  ],
])('%s', async (_name, body) => {
  const document = documentOf(body)
  let found: Partial<ReturnType<typeof readConsole>> = {}
  const readIt = () => {
    found = readConsole(document)
  }
  // The imitated page of these tests is many times slower than a browser's.
  expect(await processorTime(readIt, 10_000)).toBeLessThan(10_000)
  const { expiries = [], otherDates = [] } = found
  expect(expiries.length + otherDates.length).toBeLessThanOrEqual(200)
})
