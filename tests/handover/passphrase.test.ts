// How strong a passphrase is said to be, and when a copy is offered.
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { DAY } from '../../lib/facts/time.ts'
import { isCopyDue, lastCopy, putOffCopy, rememberCopy } from '../../lib/handover/last-copy.ts'
import { makePassphrase, strengthOf } from '../../lib/handover/passphrase.ts'

const NOW = Date.UTC(2026, 10, 24)

describe('a passphrase', () => {
  it.each([
    ['', 'too-short'],
    ['Xk9#mQ2$vL', 'too-short'],
    ['短い合言葉です', 'too-short'],
    ['            ', 'too-short'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['abcdefghijklmnopqrstuvwxyz', 'weak'],
    ['123456789012345678', 'weak'],
    ['password2026password', 'weak'],
    ['Koshin-Passphrase-2026', 'weak'],
    ['correct horse battery staple', 'strong'],
    ['k7wq-x2mf-9hrt-pz4d-bv6c', 'strong'],
    ['桜が咲いたら山へ行く予定です', 'strong'],
  ] as const)('“%s” is %s', (typed, strength) => {
    expect(strengthOf(typed)).toBe(strength)
  })

  it('that is made up is strong, and another one each time', () => {
    const made = Array.from({ length: 50 }, makePassphrase)
    expect(new Set(made).size).toBe(50)
    for (const one of made) {
      expect(one).toMatch(/^(?:[a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/)
      expect(strengthOf(one)).toBe('strong')
    }
  })
})

describe('a copy', () => {
  beforeEach(() => fakeBrowser.storage.resetState())

  it('is remembered with its name, also where an offer was put off before', async () => {
    await putOffCopy(NOW)
    await rememberCopy('a.koshin', NOW + 1)
    expect(await lastCopy()).toEqual({ fileName: 'a.koshin', savedAt: NOW + 1 })
    await fakeBrowser.storage.local.set({ lastCopy: 'nonsense' })
    expect(await lastCopy()).toEqual({})
  })

  it.each([
    ['a month after the first organisation', {}, 30, false, true],
    ['not before', {}, 29, false, false],
    ['a month after the last copy', { savedAt: NOW - 30 * DAY }, 400, false, true],
    ['not before that', { savedAt: NOW - 3 * DAY }, 400, false, false],
    ['not again within a month of “not now”', { savedAt: NOW - 90 * DAY, putOffAt: NOW - 2 * DAY }, 400, false, false],
    ['never while something is under way', { savedAt: NOW - 90 * DAY }, 400, true, false],
    [
      'also where a clock was wrong by years when the last copy was saved',
      { savedAt: NOW + 900 * DAY },
      400,
      false,
      true,
    ],
  ] as const)('is offered: %s', (_what, last, age, isUnderWay, isDue) => {
    expect(isCopyDue(last, NOW - age * DAY, isUnderWay, NOW)).toBe(isDue)
  })
})
