// A list of ends: the day first, and then of what it is the end, below a heading that says so.
import { expect, it } from 'vitest'
import { readConsole } from '../../lib/consoles/read-console.ts'
import { checkConsole } from '../../lib/judgement/console/console-check.ts'
import { checkToken } from '../../lib/judgement/console/token-check.ts'
import { documentOf } from '../support/page.ts'
import { OURS, run } from './renewed-run.ts'

const list = (heading: string, ...lines: string[]): string =>
  `<h2>${heading}</h2><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
const ENDS = ['<b>Nov 8, 2026</b> – DEP token (Acme)', '<b>Nov 7, 2027</b> – APNs certificate']

function answers(body: string): string {
  const reading = readConsole(documentOf(body))
  const organisation = { topic: OURS, consoleId: 'other' }
  const tokenRun = { procedure: 'server-token' as const, startedAt: run.startedAt, before: run.before }
  return `${checkConsole(reading, run, organisation).expiry} ${checkToken(reading, tokenRun, organisation).expiry}`
}

it.each(['Upcoming expirations', 'Expiry dates', '有効期限の一覧', 'Ablaufdaten'])('below “%s”', (heading) => {
  expect(answers(list(heading, ...ENDS))).toBe('renewed not-yet')
  expect(answers(list(heading, '2026/11/08　ADE サーバートークン', '2027/11/07　APNs 証明書'))).toBe('renewed not-yet')
})

it.each([
  'Certificates',
  'Recent uploads',
  'Expiry notifications sent',
  'Expired certificates',
  'お知らせ',
  '期限切れの証明書',
])('below “%s” there is none', (heading) => {
  expect(answers(list(heading, ...ENDS))).toBe('not-found not-found')
})

it('what happened on a day is no end, below whatever heading', () => {
  const events = [
    '2026-11-08 – APNs certificate uploaded',
    '2026-11-08 – DEP token renewed by Ken',
    '2027-11-07 – Wi-Fi certificate',
  ]
  expect(answers(list('Upcoming expirations', ...events))).toBe('not-found not-found')
})
