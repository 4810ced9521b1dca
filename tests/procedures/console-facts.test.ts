// What a page of the console is told of a token: its new date, and that a content token's is shown before it is saved.
import { expect, it } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import type { Run } from '../../lib/model/run.ts'
import { consoleFacts } from '../../lib/procedures/console-facts.ts'

const START = Date.UTC(2026, 10, 24, 3)
const open = (procedure: Run['procedure'], ticks: Run['ticks'] = {}): Run => ({
  id: procedure,
  organisationId: 'acme',
  procedure,
  startedAt: START,
  ticks,
  before: { notAfter: START + 9 * DAY },
})
const shows = (label: string, days: number) => ({
  topics: [],
  expiries: [{ label, text: '2027/11/24', notAfter: START + days * DAY }],
})
const facts = (run: Run, label: string, days = 365) =>
  consoleFacts({ consoleId: 'clomo' }, undefined, { reading: shows(label, days), runs: [run] })
const VPP = 'VPP サービストークン › 有効期限'

it('a content token’s new date is not saved, until the user says that it is', () => {
  expect(facts(open('content-token'), VPP)).toMatchObject({ tokenRenewed: '2027/11/24', isUnsaved: true })
  const saved = facts(open('content-token', { saveContentToken: { at: START, by: 'hand' } }), VPP)
  expect(saved).toMatchObject({ tokenRenewed: '2027/11/24' })
  expect(saved).not.toHaveProperty('isUnsaved')
})

it('a server token’s is shown once it is saved', () => {
  const server = facts(open('server-token'), 'ADE サーバートークンの有効期限')
  expect(server).toMatchObject({ tokenRenewed: '2027/11/24' })
  expect(server).not.toHaveProperty('isUnsaved')
})

const done = (...steps: string[]): Run['ticks'] =>
  Object.fromEntries(steps.map((step) => [step, { at: START, by: 'page' as const }]))
const PORTAL = ['signInForServerToken', 'portalServer'] as const
const FETCHED = [...PORTAL, 'consoleReady', 'downloadServerToken'] as const
const ADE = 'ADE サーバートークンの有効期限'

it.each([
  ['ready', [...PORTAL]],
  ['judge', [...FETCHED]],
  ['upload', [...FETCHED, 'judgeServerToken']],
  ['upload', [...FETCHED, 'judgeServerToken', 'uploadServerToken']],
])('where the old date of the token is shown, it is said what is next here: %s', (tokenNext, steps) => {
  expect(facts(open('server-token', done(...steps)), ADE, 9)).toMatchObject({ tokenNext })
})

it('the file that was checked is named', () => {
  const serverToken = { fileName: 'a.p7m', sha256: 'ab', name: 'CLOMO', notAfter: START + 365 * DAY, at: START }
  const run = { ...open('server-token', done(...FETCHED, 'judgeServerToken')), serverToken }
  expect(facts(run, ADE, 9)).toMatchObject({ tokenNext: 'upload', tokenFile: { name: 'a.p7m', sha256: 'ab' } })
})

it.each<[string, Run, string, number]>([
  ['of a token whose next step is at Apple', open('server-token', done('signInForServerToken')), ADE, 9],
  ['of the other token', open('server-token', done(...FETCHED)), VPP, 9],
  ['once the new date is shown', open('server-token', done(...FETCHED, 'judgeServerToken')), ADE, 365],
  ['once it is saved', open('server-token', done(...FETCHED, 'judgeServerToken', 'saveServerToken')), ADE, 9],
])('nothing is said to be next %s', (_, run, label, days) => {
  expect(facts(run, label, days)).not.toHaveProperty('tokenNext')
})

it('nothing is told of the old date', () => {
  expect(facts(open('content-token'), VPP, 9)).not.toHaveProperty('tokenRenewed')
})
