// Names in the picture of the year: cut between letters as a reader sees them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortened } from '../../components/year/shortened.ts'

const FAMILY = '👩‍👩‍👧'

describe('a name that is too long', () => {
  it.each([
    ['Acme', 4, 'Acme'],
    ['Acme Inc.', 4, 'Acme…'],
    ['株式会社', 8, '株式会社'],
    ['株式会社', 7, '株式会…'],
    [`${FAMILY}${FAMILY}`, 3, `${FAMILY}…`],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301e\u0301…'],
    ['', 3, ''],
  ])('%j with room for %i is %j', (text, room, expected) => expect(shortened(text, room)).toBe(expected))

  it('is never cut within a letter', () => {
    const letters = new Intl.Segmenter()
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, room) => {
        const kept = [...letters.segment(shortened(text, room).replace(/…$/, ''))].map(({ segment }) => segment)
        const whole = [...letters.segment(text)].map(({ segment }) => segment)
        expect(whole.slice(0, kept.length).join('')).toBe(kept.join(''))
      }),
    )
  })
})
