// The words of the business portals: every label has its generations, language and source; none means two things.
import { describe, expect, it } from 'vitest'
import { generationOf, isNearTokens } from '../../lib/portals/business/generation.ts'
import { GENERATIONS } from '../../lib/portals/business/generations/generations.ts'
import { LANGUAGES } from '../../lib/portals/business/languages/languages.ts'
import type { LanguageWords, WordGroup } from '../../lib/portals/business/languages/types.ts'
import { BUSINESS_PORTAL_VOCABULARY, isPortalWord, KNOWN_LABELS } from '../../lib/portals/business/vocabulary.ts'
import { normaliseLabel } from '../../lib/portals/page/label.ts'
import { processorTime } from '../support/processor-time.ts'

const languages: readonly LanguageWords[] = LANGUAGES
const groups: readonly WordGroup[] = languages.flatMap(({ groups: own }) => own)
const ids: string[] = GENERATIONS.map(({ id }) => id)

describe('every word', () => {
  it('says where it was seen, and in which generations that are known', () => {
    expect(groups.filter(({ source }) => source.length < 8)).toEqual([])
    const unknown = groups.flatMap(({ generations }) => generations).filter((id) => !ids.includes(id))
    expect(unknown).toEqual([])
    expect(groups.filter(({ generations }) => generations.length === 0)).toEqual([])
  })

  it('that was not seen here is harmless, or only calls for a look', () => {
    const words = (known: string) =>
      groups.filter((group) => group.known === known).flatMap((group) => Object.keys(group.words))
    expect(new Set(words('usual'))).toEqual(new Set(['cancel', 'harmless']))
    expect(words('guess').filter((word) => ['download-token', 'delete', 'download', 'actions'].includes(word))).toEqual(
      [],
    )
  })

  it('means one thing only', () => {
    const meanings = new Map<string, Set<string>>()
    for (const { text, word } of KNOWN_LABELS) {
      const label = normaliseLabel(text)
      meanings.set(label, (meanings.get(label) ?? new Set()).add(word))
    }
    expect([...meanings].filter(([, words]) => words.size > 1)).toEqual([])
  })

  it('is found by itself', () => {
    for (const { text, word } of KNOWN_LABELS) {
      expect(BUSINESS_PORTAL_VOCABULARY.exact.get(normaliseLabel(text)), text).toBe(word)
    }
  })

  it('of G3 is not Japanese: none of it is known', () => {
    const japanese = languages.find(({ id }) => id === 'ja')
    expect(
      japanese?.groups.filter(({ generations, known }) => generations.includes('G3') && known !== 'usual'),
    ).toEqual([])
  })

  it.each(languages.map((language) => [language.id, language] as const))(
    '%s: a language tag, and shared words are among its own',
    (id, language) => {
      expect(Intl.getCanonicalLocales(id)).toEqual([id])
      const own = new Set(language.groups.flatMap(({ words }) => Object.values(words).flat()))
      expect((language.shared ?? []).filter((text) => !own.has(text))).toEqual([])
    },
  )
})

describe('what is no whole label', () => {
  it.each([
    ['Download token now', 'download-token'],
    ['新しいトークンをダウンロード', 'download-token'],
    ['新しいトークンを取得', 'download-token'],
    ['サーバトークンを再発行する', 'download-token'],
    ['トークン更新', 'download-token'],
    ['MDMサーバを削除', 'delete'],
    ['接続を解除', 'delete'],
    ['無効にする', 'delete'],
    ['トークンをリセット', 'delete'],
    ['11個のデバイス', 'device-count'],
    ['1,204 devices', 'device-count'],
    ['Last connected at 12/01/2023, 10:27', 'fact'],
    ['This resets the existing token.', 'reset-warning'],
    ['Disconnect', 'delete'],
    ['Remove', 'delete'],
    ['Delete MDM Server', 'delete'],
    ['Disconnect this service', 'delete'],
    ['Revoke Token', 'delete'],
    ['Reset the server token', 'delete'],
    ['Deactivate', 'delete'],
    ['Turn Off', 'delete'],
    ['Move to Trash', 'delete'],
    ['Forget This Server', 'delete'],
    ['Rotate Token', 'download-token'],
    ['Download all Tokens', 'download-token'],
    ['Generate New Token', 'download-token'],
    ['Renew the Token', 'download-token'],
    ['Get MDM Server Token', 'download-token'],
    ['it@example.co.jp', 'account'],
  ])('%s', (text, word) => {
    expect(BUSINESS_PORTAL_VOCABULARY.partial(text)).toBe(word)
    expect(BUSINESS_PORTAL_VOCABULARY.partial(normaliseLabel(text))).toBe(word)
  })
  it.each([
    'CLOMO MDM',
    'Token ring',
    '全社',
    '割り当てを解除',
    '無効',
    'トークンを更新する方法',
    '東京サーバ',
    'Downloads',
    'Devices of 2023',
    'Jamf Pro 11',
    'Remove Tokyo',
    'Forget Me Not',
    'Turn Off Notifications',
    'Refresh',
    'Server of Osaka',
    'Get help with your token',
    'New token policy',
    'Token',
  ])('%s is a name', (text) => {
    expect(isPortalWord(text)).toBe(false)
  })

  it('is found in no time in a text of any length', async () => {
    for (const text of ['token reset '.repeat(9_000), '@.'.repeat(50_000), '1,'.repeat(50_000)]) {
      expect(await processorTime(() => BUSINESS_PORTAL_VOCABULARY.partial(text), 50)).toBeLessThan(50)
    }
  })
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
