// Names of companies: which can't be the same one's, and which lines are one.
import { describe, expect, it } from 'vitest'
import { isCompany, isOtherOwner, namesSomebody } from '../../lib/facts/owner-names.ts'

describe('may be the same', () => {
  it.each([
    ['Acme', 'ACME K.K.'],
    ['Acme Ltd', 'Acme Holdings GmbH'],
    ['acme.example', 'Acme Inc.'],
    ['株式会社見本', '見本（株）'],
    ['見本商事', '見本商事株式会社 東京支店'],
    ['株式会社見本', 'Mihon K.K.'],
    ['Muster GmbH', 'Schule Muster'],
    ['', 'Acme'],
    ['Ltd', 'Acme'],
  ])('%s and %s', (one, other) => {
    expect([isOtherOwner(one, other), isOtherOwner(other, one)]).toEqual([false, false])
  })
})

describe('are not the same', () => {
  it.each([
    ['Acme Ltd', 'Beta Ltd'],
    ['Acme Holdings', 'Beta Holdings'],
    ['株式会社見本', '株式会社手本'],
    ['The Acme Group', 'The Beta Group'],
    ['Kita School', 'Minami School'],
  ])('%s and %s', (one, other) => {
    expect([isOtherOwner(one, other), isOtherOwner(other, one)]).toEqual([true, true])
  })
})

it.each(['Acme Ltd', 'Acme, Inc.', '株式会社見本', '見本株式会社', 'Muster GmbH', '北京样本有限公司', '学校法人見本'])(
  '%s is a company',
  (name) => {
    expect(isCompany(name)).toBe(true)
  },
)

it.each(['APNs certificate', 'Company portal', '会社情報', 'Ltd', 'Settings', 'Push co', '有限'])(
  '%s is none',
  (name) => {
    expect(isCompany(name)).toBe(false)
  },
)

it.each(['Default', 'Apple Inc.', 'N/A', '本社', '—', 'My organization', 'Ltd'])('“%s” is nobody', (name) => {
  expect(namesSomebody(name)).toBe(false)
})
