// An expiry read in the console outside a renewal: taken only where nothing leaves a doubt whose it is.
import { describe, expect, it } from 'vitest'
import type { ConsoleReading } from '../../../lib/consoles/types.ts'
import { DAY } from '../../../lib/facts/time.ts'
import { readExpiry } from '../../../lib/judgement/console/read-expiry.ts'

const NOW = Date.UTC(2026, 10, 24, 3)
const END = Date.UTC(2027, 10, 20)
const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'
const OTHER = 'com.apple.mgmt.External.99999999-2222-3333-4444-55555555ffff'
const acme = { consoleId: 'clomo', topic: TOPIC }
const PUSH = 'プッシュ通知証明書 › 有効期限'
const ADE = 'ADE サーバートークンの有効期限'
const VPP = 'VPP サービストークン › 有効期限'

const page = (
  topics: string[],
  ...dates: [label: string, notAfter: number, otherwise?: number[]][]
): ConsoleReading => ({
  topics: topics.map((topic) => ({ topic, label: 'UID', context: '' })),
  expiries: dates.map(([label, notAfter, otherwise]) => ({
    label,
    text: 'as shown',
    notAfter,
    ...(otherwise && { otherwise }),
  })),
})
const push = (reading: ConsoleReading) => readExpiry('push-certificate', reading, acme, NOW)

describe('the push certificate', () => {
  it('is read beside its own UID', () => {
    expect(push(page([TOPIC], [PUSH, END]))).toEqual({ kind: 'read', notAfter: END })
  })

  it.each<[string, ConsoleReading, string]>([
    ['of another UID', page([OTHER], [PUSH, END]), 'otherUid'],
    ['without a UID', page([], [PUSH, END]), 'noUid'],
    ['with several UIDs', page([TOPIC, OTHER], [PUSH, END]), 'noUid'],
    ['without a date', page([TOPIC]), 'noDate'],
    ['with two dates', page([TOPIC], [PUSH, END], [PUSH, END + 90 * DAY]), 'noDate'],
    ['with the date of a token only', page([TOPIC], [ADE, END]), 'noDate'],
    ['whose day and month can be confused', page([TOPIC], [PUSH, END, [END + 30 * DAY]]), 'unclearDate'],
  ])('is not read on a page %s', (_, reading, kind) => expect(push(reading)).toEqual({ kind }))
})

describe('a token', () => {
  it('is read by its own words', () => {
    const reading = page([], [ADE, END], [VPP, END + DAY])
    expect(readExpiry('server-token', reading, acme, NOW)).toEqual({ kind: 'read', notAfter: END })
    expect(readExpiry('content-token', reading, acme, NOW)).toEqual({ kind: 'read', notAfter: END + DAY })
  })

  it.each<[string, ConsoleReading, string]>([
    ['of another organisation’s UID', page([OTHER], [ADE, END]), 'otherUid'],
    ['with several tokens', page([], [ADE, END], [ADE, END + 9 * DAY]), 'noDate'],
    ['with other dates only', page([TOPIC], [PUSH, END]), 'noDate'],
  ])('is not read on a page %s', (_, reading, kind) =>
    expect(readExpiry('server-token', reading, acme, NOW)).toEqual({ kind }),
  )
})
