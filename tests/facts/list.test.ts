// Names one after the other, in both languages.
import { describe, expect, it } from 'vitest'
import { writeList } from '../../lib/facts/list.ts'

describe('a list of names', () => {
  it.each([
    [[], 'en', ''],
    [['A'], 'en', 'A'],
    [['A', 'B'], 'en', 'A and B'],
    [['A', 'B', 'C'], 'ja', 'A、B、C'],
    [['A', 'B'], 'ja', 'A、B'],
  ])('%j in %s', (names, language, text) => {
    expect(writeList(names, language)).toBe(text)
  })

  it('of which one is meant', () => {
    expect(writeList(['A', 'B'], 'en', 'or')).toBe('A or B')
    expect(writeList(['「A」', '「B」'], 'ja', 'or')).toBe('「A」または「B」')
  })
})
