// Names of servers and locations: the same in another writing, and different where only the eye is fooled.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinctNames, isAmongNames, looksLike, nameEnding, nameKey, sameName } from '../../lib/facts/names.ts'

describe('the same name', () => {
  it.each([
    ['CLOMO', 'ＣＬＯＭＯ', 'full and half width'],
    ['ｸﾛﾓ 本社', 'クロモ　本社', 'half-width kana, ideographic blank'],
    ['ガス', 'ガス', 'composed and decomposed'],
    ['Café', 'Café', 'composed and decomposed, Latin'],
    ['全社 ', '全社', 'a blank behind'],
    ['\u00a0全社', '全社', 'a hard blank before'],
    ['\ufeff全社', '全社', 'a byte order mark before'],
    ['CLOMO  MDM', 'CLOMO MDM', 'two blanks within'],
    ['CLOMO\u3000MDM', 'CLOMO\tMDM', 'any blank within'],
    ['第２営業部', '第2営業部', 'digits'],
  ])('%j is %j: %s', (one, other) => {
    expect(sameName(one, other)).toBe(true)
    expect(sameName(other, one)).toBe(true)
    expect(looksLike(one, other)).toBe(false)
  })
})

describe('another name', () => {
  it.each([
    ['全社', '全 社'],
    ['全社', '全社2'],
    ['CLOMO', 'clomo'],
    ['CLOMO-MDM', 'CLOMO MDM'],
    ['CLOMO_MDM', 'CLOMO MDM'],
    ['CLOMO', 'CL0MO'],
    ['クロモ', 'グロモ'],
    ['本社', '本社\u200b'],
    ['', ''],
    [' ', '\u3000'],
    ['全社', ''],
  ])('%j is not %j', (one, other) => {
    expect(sameName(one, other)).toBe(false)
    expect(sameName(other, one)).toBe(false)
  })

  it('is what is absent', () => {
    expect(sameName(undefined, undefined)).toBe(false)
    expect(sameName('全社', undefined)).toBe(false)
  })
})

it('warns of names that only look alike', () => {
  expect(looksLike('全社', '全 社')).toBe(true)
  expect(looksLike('CLOMO-MDM', 'clomo mdm')).toBe(true)
  expect(looksLike('本社', '支社')).toBe(false)
  expect(looksLike('--', '・')).toBe(false)
})

it('finds a name among others', () => {
  expect(isAmongNames('ＣＬＯＭＯ', ['全社', 'CLOMO'])).toBe(true)
  expect(isAmongNames('全 社', ['全社', 'CLOMO'])).toBe(false)
  expect(isAmongNames('全社', undefined)).toBe(false)
  expect(isAmongNames(undefined, ['全社'])).toBe(false)
})

it('keeps each name once, in its first writing', () => {
  expect(distinctNames([' CLOMO ', 'ＣＬＯＭＯ', '', '全社', '全 社', '　'])).toEqual(['CLOMO', '全社', '全 社'])
})

it('is one relation: reflexive, symmetric, and stable when normalised twice', () => {
  const name = fc.string({ unit: 'binary', maxLength: 30 })
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(nameKey(nameKey(one))).toBe(nameKey(one))
      expect(sameName(one, other)).toBe(sameName(other, one))
      expect(sameName(one, one)).toBe(nameKey(one) !== '')
    }),
    { numRuns: 300 },
  )
})

describe('what has to be typed of a name', () => {
  it.each([
    ['CLOMO MDM', 'O MDM'],
    ['Jamf Pro', 'f Pro'],
    ['A B C D E', 'B C D E'],
    ['MDM 2', 'MDM 2'],
    ['東京　サーバー', 'サーバー'],
    ['本社　東京', '本社 東京'],
    ['ＣＬＯＭＯ', 'LOMO'],
    ['MDM', 'MDM'],
    ['全社', '全社'],
    ['a b', 'a b'],
    ['', ''],
    ['𠮷野家😀 ', '𠮷野家😀'],
  ])('of %j is %j: four that can be seen, or all of it', (name, ending) => {
    expect(nameEnding(name)).toBe(ending)
  })
})
