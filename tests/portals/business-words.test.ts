// The words of the business portals: every label has its generation, language and source; none means two things.
import { describe, expect, it } from 'vitest'
import { generationOf, isNearTokens } from '../../lib/portals/business/generation.ts'
import { SOURCES } from '../../lib/portals/business/sources.ts'
import { BUSINESS_PORTAL_VOCABULARY, isPortalWord } from '../../lib/portals/business/vocabulary.ts'
import { BUSINESS_PORTAL_WORDS } from '../../lib/portals/business/words.ts'
import { normaliseLabel } from '../../lib/portals/page/label.ts'

describe('every word', () => {
  it('says where it was seen', () => {
    const bare = Object.values(SOURCES).filter(({ where, generation }) => where.length < 8 || generation.length === 0)
    expect(bare).toEqual([])
    expect(new Set(BUSINESS_PORTAL_WORDS.map(({ source }) => source))).toEqual(new Set(Object.keys(SOURCES)))
  })

  it('means one thing only', () => {
    const meanings = new Map<string, Set<string>>()
    for (const { text, word } of BUSINESS_PORTAL_WORDS) {
      const label = normaliseLabel(text)
      meanings.set(label, (meanings.get(label) ?? new Set()).add(word))
    }
    expect([...meanings].filter(([, words]) => words.size > 1)).toEqual([])
  })

  it('is found by itself', () => {
    for (const { text, word } of BUSINESS_PORTAL_WORDS) {
      expect(BUSINESS_PORTAL_VOCABULARY.exact.get(normaliseLabel(text)), text).toBe(word)
    }
  })

  it('of G3 is in English or German or Chinese: no Japanese of it is known', () => {
    const japanese = Object.values(SOURCES).filter(
      ({ generation, language, known }) => generation.includes('G3') && language === 'ja' && known !== 'guess',
    )
    expect(japanese).toEqual([])
  })
})

describe('what is no whole label', () => {
  it.each([
    ['Download token now', 'download-token'],
    ['新しいトークンをダウンロード', 'download-token'],
    ['11個のデバイス', 'device-count'],
    ['1,204 devices', 'device-count'],
    ['Last connected at 12/01/2023, 10:27', 'fact'],
    ['This resets the existing token.', 'reset-warning'],
    ['it@example.co.jp', 'account'],
  ])('%s', (text, word) => {
    expect(BUSINESS_PORTAL_VOCABULARY.partial(text)).toBe(word)
  })
  it.each(['CLOMO MDM', 'Token ring', '全社', 'Downloads', 'Devices of 2023', 'Jamf Pro 11'])(
    '%s is a name',
    (text) => {
      expect(isPortalWord(text)).toBe(false)
    },
  )
})

describe('the generation of an address', () => {
  it.each([
    ['https://business.apple.com/#main/settings/x', 'G1'],
    ['https://business.apple.com/#main', 'G1'],
    ['https://school.apple.com/#/main/preferences/paymentsandbilling/appsandbooks', 'G2'],
    ['https://business.apple.com/main/activity', 'G3'],
    ['https://business.apple.com/', undefined],
    ['https://business.apple.com/mainland', undefined],
    ['about:blank', undefined],
    ['', undefined],
  ])('%s: %s', (address, generation) => {
    expect(generationOf(address)).toBe(generation)
  })
})

describe('an address near tokens', () => {
  it.each([
    ['https://business.apple.com/#main/settings/x', true],
    ['https://business.apple.com/#/main/preferences/mdmserver-new', true],
    ['https://business.apple.com/main/preferences/accessmanagement/services', true],
    ['https://business.apple.com/#/main/devices', false],
    ['https://business.apple.com/main/activity', false],
    ['nonsense', false],
  ])('%s: %s', (address, near) => {
    expect(isNearTokens(address)).toBe(near)
  })
})
