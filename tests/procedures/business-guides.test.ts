// Where to click at Apple Business and School Manager: every generation has words, and foreign ones are said to be so.
import { describe, expect, it } from 'vitest'
import { GENERATIONS } from '../../lib/portals/business/generations/generations.ts'
import { businessGuide, likelyGeneration } from '../../lib/procedures/business-guides.ts'

describe.each(['portalServer', 'downloadServerToken', 'portalLocation', 'downloadContentToken'] as const)(
  '%s',
  (step) => {
    it.each(GENERATIONS)('has words in $id', ({ id: generation }) => {
      for (const language of ['ja', 'en'] as const) {
        const found = businessGuide(step, generation, language)
        expect(found?.guide.path.length).toBeGreaterThan(0)
      }
    })
  },
)

it('gives the other language’s words where none are known, and says so', () => {
  expect(businessGuide('portalServer', 'G3', 'ja')?.language).toBe('en')
  expect(businessGuide('portalServer', 'G1', 'en')?.language).toBe('ja')
  expect(businessGuide('portalServer', 'G2', 'ja')?.language).toBe('ja')
})

it('has none for steps that are done elsewhere', () => {
  expect(businessGuide('uploadServerToken', 'G2', 'ja')).toBeUndefined()
  expect(businessGuide('signInForServerToken', 'G2', 'ja')).toBeUndefined()
})

it('presses what the manual quotes', () => {
  expect(businessGuide('downloadServerToken', 'G2', 'ja')?.guide.press).toEqual([
    'MDM サーバトークンをダウンロード',
    'MDM サーバトークンをダウンロード',
  ])
})

it('guesses the pages by the portal: School Manager was not moved', () => {
  expect([likelyGeneration('business'), likelyGeneration('school'), likelyGeneration(undefined)]).toEqual([
    'G3',
    'G2',
    'G3',
  ])
})
