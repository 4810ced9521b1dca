// Until when something is valid: what is typed counts until another was read, and nothing typed or estimated is certain.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfDay, writeDay } from '../../lib/facts/days.ts'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { expiryOf } from '../../lib/procedures/expiry.ts'

const END = Date.UTC(2027, 4, 19, 23, 30)
const AT = Date.UTC(2026, 10, 24)

const acme = (facts: Partial<Organisation> = {}): Organisation => ({
  id: 'acme',
  name: 'Acme',
  consoleId: 'clomo',
  topic: 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd',
  notAfter: END,
  createdAt: 1,
  updatedAt: 1,
  ...facts,
})

describe('an expiry', () => {
  it.each(['portal', 'console', 'file'] as const)('read in the %s is certain, and says where from and when', (from) => {
    const expiryNotes = { 'push-certificate': { notAfter: END, from, at: AT } }
    expect(expiryOf('push-certificate', acme({ expiryNotes }))).toEqual({
      notAfter: END,
      from,
      at: AT,
      isCertain: true,
    })
  })

  it('is not what an older note says: that is about another one', () => {
    const expiryNotes = { 'push-certificate': { notAfter: END - DAY, from: 'file' as const, at: AT } }
    expect(expiryOf('push-certificate', acme({ expiryNotes }))).toEqual({ notAfter: END, isCertain: true })
  })

  it('that was worked out is not certain, with a note and without', () => {
    const serverToken = { notAfter: END, isEstimate: true as const, at: AT }
    expect(expiryOf('server-token', acme({ serverToken }))).toEqual({
      notAfter: END,
      from: 'estimate',
      isCertain: false,
    })
    const expiryNotes = { 'server-token': { notAfter: END, from: 'estimate' as const, at: AT } }
    expect(expiryOf('server-token', acme({ serverToken, expiryNotes }))).toMatchObject({ at: AT, isCertain: false })
  })

  it('that was typed counts before what was read then, is not certain, and says what it replaced', () => {
    const typed = { notAfter: END + 365 * DAY, at: AT, insteadOf: END }
    expect(expiryOf('push-certificate', acme({ typedExpiries: { 'push-certificate': typed } }))).toEqual({
      notAfter: END + 365 * DAY,
      from: 'typed',
      at: AT,
      isCertain: false,
      readBefore: END,
    })
  })

  it('that was typed gives way as soon as another was read', () => {
    const typed = { notAfter: END + 365 * DAY, at: AT, insteadOf: END - DAY }
    expect(expiryOf('push-certificate', acme({ typedExpiries: { 'push-certificate': typed } }))).toMatchObject({
      notAfter: END,
      isCertain: true,
    })
  })

  it.each([undefined, { at: AT }])('can be typed where none was read (%j)', (contentToken) => {
    const facts = {
      ...(contentToken && { contentToken }),
      typedExpiries: { 'content-token': { notAfter: END, at: AT } },
    }
    expect(expiryOf('content-token', acme(facts))).toEqual({ notAfter: END, from: 'typed', at: AT, isCertain: false })
  })

  it('is unknown where nothing says', () => {
    expect(expiryOf('server-token', acme())).toBeUndefined()
    expect(expiryOf('content-token', acme({ contentToken: { at: AT } }))).toBeUndefined()
  })
})

describe('a day as it is typed', () => {
  it.each([
    '2027-02-30',
    '2026-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '20270101',
    '',
    'tomorrow',
    ' 2027-01-01',
  ])('is none: %j', (day) => expect(endOfDay(day)).toBeUndefined())

  it('is the last moment of that day of UTC, and is written as it was typed', () => {
    expect(endOfDay('2028-02-29')).toBe(Date.UTC(2028, 2, 1) - 1)
    const days = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = writeDay(date.getTime())
        expect(writeDay(endOfDay(day) ?? Number.NaN)).toBe(day)
      }),
    )
  })
})
