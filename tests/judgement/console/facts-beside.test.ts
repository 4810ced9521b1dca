// What is taken over beside a UID that is being learned: only what belongs to it and can be read in one way.
import { describe, expect, it } from 'vitest'
import type { ConsoleReading } from '../../../lib/consoles/types.ts'
import { DAY } from '../../../lib/facts/time.ts'
import { factsBeside } from '../../../lib/judgement/console/facts-beside.ts'

const TOPIC = 'com.apple.mgmt.External.e0bd1eac-1f17-4c8e-8a63-dd17d3dd35d9'
const OTHER = 'com.apple.mgmt.External.3f6d2c1a-8b47-4e0c-9a5d-71c2e94b7d10'
const NOW = Date.UTC(2026, 10, 28)
/** As a page's day is read: its last millisecond, in the machine's zone. */
const DAY_READ = new Date(2026, 11, 20, 23, 59, 59, 999).getTime()
const DAY_OF_UTC = Date.UTC(2026, 11, 20, 23, 59, 59, 999)

/** Under the same heading as the UID. */
const accountHere = (account: string) => ({ account, label: 'Apple Account', context: '基本設定' })

function pageWith(change: Partial<ConsoleReading> = {}): ConsoleReading {
  return {
    topics: [{ topic: TOPIC, label: 'プッシュ通知証明書のサブジェクト', context: '基本設定' }],
    expiries: [{ label: 'プッシュ通知証明書の有効期限', text: '2026/12/20', notAfter: DAY_READ }],
    accounts: ['it@example.co.jp'].map(accountHere),
    ...change,
  }
}

const learned = (page: ConsoleReading, topic = TOPIC) => factsBeside(page, topic, 'clomo', NOW)

describe('beside the UID', () => {
  it('the expiry, as the same day of UTC, and the account are taken over', () => {
    expect(learned(pageWith())).toEqual({ notAfter: DAY_OF_UTC, account: 'it@example.co.jp' })
  })

  it('an account that is written twice, in whatever case, is one', () => {
    const accounts = ['it@example.co.jp', 'IT@example.co.jp'].map(accountHere)
    expect(learned(pageWith({ accounts })).account).toBe('it@example.co.jp')
  })

  it('of two accounts none is taken', () => {
    const accounts = ['it@example.co.jp', 'other@example.co.jp'].map(accountHere)
    expect(learned(pageWith({ accounts })).account).toBeUndefined()
  })

  it('a date that can be read in two ways is not taken', () => {
    const otherwise = [DAY_READ + 30 * DAY]
    const expiries = [{ label: 'プッシュ通知証明書の有効期限', text: '10/12/2026', notAfter: DAY_READ, otherwise }]
    expect(learned(pageWith({ expiries })).notAfter).toBeUndefined()
  })

  it('where the tokens of the console end is taken over, unless that is in doubt', () => {
    const push = pageWith().expiries
    const server = { label: 'ADE サーバートークンの有効期限', text: '2026/12/16', notAfter: DAY_READ - 4 * DAY }
    const content = { label: 'VPP サービストークンの有効期限', text: '2026/12/24', notAfter: DAY_READ + 4 * DAY }
    expect(learned(pageWith({ expiries: [...push, server, content] })).tokens).toEqual({
      'server-token': server.notAfter,
      'content-token': content.notAfter,
    })
    const doubtful = { ...server, otherwise: [DAY_READ + 30 * DAY] }
    const second = { ...content, notAfter: content.notAfter + DAY }
    expect(learned(pageWith({ expiries: [...push, doubtful, content, second] })).tokens).toBeUndefined()
    expect(learned(pageWith({ expiries: [...push, server] }), OTHER).tokens).toBeUndefined()
  })

  it('of two dates none is taken', () => {
    const label = 'プッシュ通知証明書の有効期限'
    const expiries = [
      { label, text: '2026/12/20', notAfter: DAY_READ },
      { label, text: '2027/01/31', notAfter: new Date(2027, 0, 31, 23, 59, 59, 999).getTime() },
    ]
    expect(learned(pageWith({ expiries })).notAfter).toBeUndefined()
  })

  it('nothing is taken where the page shows another UID, or several', () => {
    expect(learned(pageWith(), OTHER)).toEqual({})
    const label = 'プッシュ通知証明書のサブジェクト'
    const topics = [TOPIC, OTHER].map((topic) => ({ topic, label, context: '' }))
    expect(learned(pageWith({ topics }))).toEqual({})
  })

  it('nothing is invented where the page shows nothing else', () => {
    expect(learned(pageWith({ expiries: [], accounts: undefined }))).toEqual({})
  })
})
