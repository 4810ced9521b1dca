// The search in what is due: by everything a customer is known by, whatever the width and case of the letters.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../lib/model/organisation.ts'
import { isSought } from '../../lib/procedures/due-search.ts'

const acme = (facts: Partial<Organisation> = {}): Organisation => ({
  id: 'acme',
  name: '株式会社アクメ Osaka',
  customerNumber: 'C-0042',
  group: '関西 第2',
  consoleId: 'other',
  consoleName: 'HomeMDM',
  topic: 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd',
  serial: '3bb763753df5d8dd',
  account: 'push@acme.example',
  tokenAccount: 'it@school.example',
  servers: ['CLOMO 本社', 'second'],
  locations: ['Kyoto'],
  createdAt: 1,
  updatedAt: 1,
  ...facts,
})

describe('the search', () => {
  it.each([
    'アクメ',
    'ｱｸﾒ',
    'OSAKA',
    'ｏｓａｋａ',
    'c-0042',
    '0042',
    'ABCD',
    '3bb7',
    'push@acme',
    'it@school',
    'clomo 本社',
    '本社 kyoto 0042',
    'homemdm',
    '関西',
    'アクメ 第２',
    '',
    '  \u3000 ',
  ])('finds it by %j', (words) => expect(isSought(words)(acme())).toBe(true))

  it.each(['tokyo', '関東', '0042 tokyo', 'C-42', 'push@acme.example.org', '.*', 'acme\\', 'clomo\nsecondkyoto'])(
    'does not find it by %j',
    (words) => expect(isSought(words)(acme())).toBe(false),
  )

  it('finds a name, however it is written, by the name itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(isSought(name)(acme({ name }))).toBe(true)
      }),
    )
  })

  it('knows of an organisation that has changed', () => {
    expect(isSought('nara')(acme())).toBe(false)
    expect(isSought('nara')(acme({ locations: ['Nara'] }))).toBe(true)
  })
})
