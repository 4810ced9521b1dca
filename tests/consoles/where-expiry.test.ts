// Where a console shows when something ends: a place that is reached from anywhere, not one that only a step leads to.
import { describe, expect, it } from 'vitest'
import { consoleOf, consoles } from '../../lib/consoles/consoles.ts'
import { whereExpiry } from '../../lib/consoles/where-expiry.ts'

describe('where an expiry stands', () => {
  it.each([
    ['clomo', 'pushExpiry', ['HOME', 'Mobile Device Management'], ['MDM プッシュ通知証明書']],
    ['clomo', 'contentTokenExpiry', ['HOME', 'Applications'], ['VPP サービストークン']],
    ['mobiconnect', 'contentTokenExpiry', ['外部サービス連携', 'VPPトークン'], ['失効日時']],
  ] as const)('in %s, of %s', (id, value, path, fields) => {
    expect(whereExpiry(consoleOf(id), value)).toEqual({ path, fields })
  })

  it.each([
    ['other', 'pushExpiry'],
    ['other', 'contentTokenExpiry'],
    ['iru', 'serverTokenExpiry'],
  ] as const)('is not known of %s, %s', (id, value) => {
    expect(whereExpiry(consoleOf(id), value)).toBeUndefined()
  })

  it('is never a page that only a step leads to, and there is nothing to press', () => {
    for (const console of consoles) {
      for (const value of ['pushExpiry', 'serverTokenExpiry', 'contentTokenExpiry'] as const) {
        const guide = whereExpiry(console, value)
        if (!guide) continue
        expect(guide.path.length, console.id).toBeGreaterThan(0)
        expect(guide).not.toHaveProperty('press')
      }
    }
  })
})
