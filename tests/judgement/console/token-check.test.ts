// The console's page against a token's renewal: new expiry, old one, another token's, or nothing to tell by.
import { describe, expect, it } from 'vitest'
import { DAY } from '../../../lib/facts/time.ts'
import { checkToken } from '../../../lib/judgement/console/token-check.ts'
import type { TokenFacts } from '../../../lib/model/token.ts'
import { ticksFor } from '../../../lib/procedures/evidence.ts'
import { procedureFor } from '../../../lib/procedures/procedures.ts'
import { progress } from '../../../lib/procedures/progress.ts'

const START = Date.UTC(2026, 10, 24, 3)
const acme = { consoleId: 'clomo' }
const ADE = 'ADE サーバートークンの有効期限'
const VPP = 'VPP サービストークン › 有効期限'
const token = (notAfter: number): TokenFacts => ({ fileName: 'a', sha256: 'aa', notAfter, at: START })
const NEW = START + 365 * DAY

const shows = (...found: [string, number][]) => ({
  topics: [],
  expiries: found.map(([label, notAfter]) => ({ label, text: 'as shown', notAfter })),
})
const server = { procedure: 'server-token' as const, startedAt: START, before: { notAfter: START + 9 * DAY } }
const content = { procedure: 'content-token' as const, startedAt: START, before: { notAfter: START + 9 * DAY } }

describe('with the token judged in this run', () => {
  it('is renewed where the page shows its date, within what a day’s name can differ', () => {
    expect(checkToken(shows([ADE, NEW + DAY]), { ...server, serverToken: token(NEW) }, acme)).toMatchObject({
      expiry: 'renewed',
      shown: { notAfter: NEW + DAY },
    })
    expect(checkToken(shows([VPP, NEW - DAY]), { ...content, contentToken: token(NEW) }, acme).expiry).toBe('renewed')
  })

  it('finds it among the tokens of other organisations', () => {
    const several = shows([VPP, START + 200 * DAY], [VPP, NEW], [VPP, START + 500 * DAY])
    expect(checkToken(several, { ...content, contentToken: token(NEW) }, acme)).toMatchObject({
      expiry: 'renewed',
      shown: { notAfter: NEW },
    })
  })

  it('is not, where the page shows the old date or a far later one', () => {
    for (const notAfter of [START + 9 * DAY, NEW + 4 * DAY, NEW - 4 * DAY]) {
      expect(checkToken(shows([ADE, notAfter]), { ...server, serverToken: token(NEW) }, acme).expiry).toBe(
        notAfter === START + 9 * DAY ? 'not-yet' : 'other-date',
      )
    }
    expect(checkToken(shows([VPP, NEW + 2 * DAY]), { ...content, contentToken: token(NEW) }, acme).expiry).toBe(
      'other-date',
    )
  })

  it('can’t be told, where the token before ends on the same day', () => {
    const before = { notAfter: NEW - DAY / 2 }
    expect(checkToken(shows([VPP, NEW]), { ...content, before, contentToken: token(NEW) }, acme).expiry).toBe(
      'same-end',
    )
  })

  it('needs no date from before', () => {
    expect(checkToken(shows([ADE, NEW]), { ...server, before: {}, serverToken: token(NEW) }, acme).expiry).toBe(
      'renewed',
    )
  })
})

describe('without it', () => {
  it('goes by a year from the run’s beginning, later than before', () => {
    expect(checkToken(shows([ADE, NEW]), server, acme).expiry).toBe('renewed')
    expect(checkToken(shows([ADE, START + 9 * DAY]), server, acme).expiry).toBe('not-yet')
    expect(checkToken(shows([ADE, START + 300 * DAY]), server, acme).expiry).toBe('other-date')
  })

  it('proves nothing where nothing is on record, or several dates are shown', () => {
    expect(checkToken(shows([ADE, NEW]), { ...server, before: {} }, acme).expiry).toBe('unknown')
    expect(checkToken(shows([VPP, NEW], [VPP, START + 9 * DAY]), content, acme).expiry).toBe('several')
    expect(checkToken(shows([VPP, NEW], [VPP, NEW]), content, acme).expiry).toBe('renewed')
  })
})

it('looks at its own label only', () => {
  const push = 'MDM プッシュ通知証明書'
  expect(checkToken(shows([VPP, NEW], [push, NEW]), server, acme)).toEqual({ expiry: 'not-found' })
  expect(checkToken(shows([ADE, NEW], [push, NEW]), content, acme)).toEqual({ expiry: 'not-found' })
})

describe('what the console proves', () => {
  const soFar = { ticks: {} }
  const proves = (run: typeof server | typeof content, ...found: [string, number][]) =>
    ticksFor({ kind: 'console', reading: shows(...found) }, { ...run, ...soFar }, acme).map(({ stepId }) => stepId)

  it('the server token was taken, not whose it is', () => {
    expect(proves(server, [ADE, NEW])).toEqual([
      'consoleReady',
      'uploadServerToken',
      'saveServerToken',
      'serverTokenExpiry',
    ])
  })

  it('the content token was registered, not that it was saved', () => {
    expect(proves(content, [VPP, NEW])).toEqual(['chooseOrganisation', 'uploadContentToken', 'contentTokenExpiry'])
  })

  it('what came before the new date, so that nobody is led back to it at the end', () => {
    const tick = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, { at: START, by: 'page' as const }]))
    const atApple = tick('signInForContentToken', 'portalLocation', 'downloadContentToken', 'judgeContentToken')
    const shown = tick(...proves(content, [VPP, NEW]))
    const atEnd = { ticks: { ...atApple, ...shown, ...tick('saveContentToken', 'runAssignment') } }
    expect(progress(procedureFor('content-token', 'clomo'), atEnd).next).toBeUndefined()
    expect(progress(procedureFor('content-token', 'other'), atEnd).next).toBeUndefined()
  })

  it('nothing, by an old date or by another’s', () => {
    expect(proves(server, [ADE, START + 9 * DAY])).toEqual([])
    expect(proves(server, [VPP, NEW])).toEqual([])
    expect(proves(content, [ADE, NEW])).toEqual([])
  })
})

describe('where only the heading says what the date is of', () => {
  const under = (context: string, label: string, notAfter = NEW) => ({
    topics: [],
    expiries: [{ label, context, text: 'as shown', notAfter }],
  })
  const run = { ...content, contentToken: token(NEW) }
  const HEADING = 'VPP 管理配布のサービストークン'

  it('it is taken for the token’s', () => {
    expect(checkToken(under(HEADING, '全社 › 有効期限'), run, acme).expiry).toBe('renewed')
  })

  it('it is not, under another heading, or with a label that names something else', () => {
    expect(checkToken(under('システム構成情報', '有効期限'), run, acme).expiry).toBe('not-found')
    expect(checkToken(under(HEADING, 'MDM プッシュ通知証明書 › 有効期限'), run, acme).expiry).toBe('not-found')
    expect(checkToken(under(HEADING, ADE), run, acme).expiry).toBe('not-found')
  })

  it('it does not count beside a date with the token’s own label', () => {
    const both = [...under(HEADING, '全社 › 有効期限').expiries, ...shows([VPP, START + 9 * DAY]).expiries]
    expect(checkToken({ topics: [], expiries: both }, run, acme).expiry).toBe('not-yet')
  })
})
