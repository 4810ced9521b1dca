// Whether a server or location is the one on record: near-identical names, twins, names that two organisations share.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMissing, type TargetContext, targetJudge } from '../../../lib/judgement/business/target.ts'
import type { BusinessMemory } from '../../../lib/model/business-memory.ts'

const memory = (servers: string[], more: Partial<BusinessMemory> = {}): BusinessMemory => ({
  organisations: [{ id: 'own', name: 'Example Inc.', servers, locations: ['全社'] }],
  currentId: 'own',
  ...more,
})
const context = (given: Partial<TargetContext> = {}): TargetContext => ({
  kind: 'server',
  memory: memory(['CLOMO MDM']),
  listed: [],
  account: undefined,
  ...given,
})
const judge = (name: string, given: Partial<TargetContext> = {}) => targetJudge(context(given))({ kind: 'one', name })

describe('this one', () => {
  it.each(['CLOMO MDM', ' CLOMO MDM ', 'CLOMO　MDM', 'ＣＬＯＭＯ ＭＤＭ', 'CLOMO\u00A0\n MDM'])('is %j', (name) => {
    expect(judge(name)).toEqual({ verdict: 'this-one', name })
  })

  it('is a location by the names of locations, not of servers', () => {
    expect(judge('全社', { kind: 'location' }).verdict).toBe('this-one')
    expect(judge('CLOMO MDM', { kind: 'location' }).verdict).toBe('not-this-one')
    expect(judge('全社').verdict).toBe('not-this-one')
  })

  it('is one of several names on record', () => {
    expect(judge('Old', { memory: memory(['CLOMO MDM', 'Old']) }).verdict).toBe('this-one')
  })
})

describe('not this one', () => {
  it.each(['CLOMO', 'CLOMO MDM 2', 'Clomo MDM', 'CLOMO-MDM', 'CLOMOMDM', 'CLOMO MDM.', 'MDM'])('is %j', (name) => {
    expect(judge(name).verdict).toBe('not-this-one')
  })

  it.each(['Clomo MDM', 'CLOMO-MDM', 'CLOMOMDM'])('says of %j what it could be taken for', (name) => {
    expect(judge(name)).toMatchObject({ lookalike: 'CLOMO MDM' })
  })

  it('is 全 社 where 全社 is on record', () => {
    expect(judge('全 社', { kind: 'location' })).toMatchObject({ verdict: 'not-this-one', lookalike: '全社' })
  })

  it("bears the other organisation's name", () => {
    const other = { id: 'other', name: 'Other K.K.', servers: ['Jamf Pro'], locations: [] }
    const { organisations } = memory(['CLOMO MDM'])
    const both = memory([], { organisations: [...organisations, other] })
    expect(judge('jamf pro', { memory: both })).not.toHaveProperty('organisation')
    expect(judge('Jamf Pro', { memory: both })).toMatchObject({ verdict: 'not-this-one', organisation: other })
  })
})

describe('not read', () => {
  it('is everything before the record has come', () => {
    expect(judge('CLOMO MDM', { memory: undefined })).toEqual({ verdict: 'not-read', reason: 'loading' })
  })

  it.each([
    [{ kind: 'none' }, 'noName'],
    [{ kind: 'one', name: ' 　' }, 'noName'],
    [{ kind: 'several', names: ['CLOMO MDM', 'x'] }, 'severalNames'],
  ] as const)('is %j: %s', (reading, reason) => {
    const given = 'names' in reading ? { kind: 'several' as const, names: [...reading.names] } : reading
    expect(targetJudge(context())(given)).toMatchObject({ verdict: 'not-read', reason })
  })

  it('is a pane that the list contradicts', () => {
    const verdict = targetJudge(context())({ kind: 'one', name: 'CLOMO MDM' }, true)
    expect(verdict).toMatchObject({ verdict: 'not-read', reason: 'contradiction' })
  })

  it('are two of the same name, in whatever writing; one of them alone is not', () => {
    const listed = ['CLOMO', 'ＣＬＯＭＯ', 'CLOMO MDM']
    const own = memory(['CLOMO'])
    expect(judge('CLOMO', { listed, memory: own })).toMatchObject({ verdict: 'not-read', reason: 'twins' })
    expect(judge('ＣＬＯＭＯ', { listed, memory: own })).toMatchObject({ reason: 'twins' })
    expect(judge('CLOMO', { listed: ['CLOMO', 'CLOMO MDM'], memory: own }).verdict).toBe('this-one')
    expect(judge('全社', { kind: 'location', listed: ['全社', '全社 ', '全 社'] })).toMatchObject({ reason: 'twins' })
  })

  it('is a name that two organisations have, unless the account tells which one it is', () => {
    const own = { id: 'own', name: 'A', servers: ['CLOMO'], locations: [], account: 'a@example.com' }
    const other = { id: 'other', name: 'B', servers: ['ＣＬＯＭＯ'], locations: [], account: 'b@example.com' }
    const both = { organisations: [own, other], currentId: 'own' }
    expect(judge('CLOMO', { memory: both })).toMatchObject({ verdict: 'not-read', reason: 'shared' })
    expect(judge('CLOMO', { memory: both, account: 'b@example.com' })).toMatchObject({ reason: 'shared' })
    expect(judge('CLOMO', { memory: both, account: 'A@example.com' }).verdict).toBe('this-one')
    const alike = { ...both, organisations: [own, { ...other, account: 'a@example.com' }] }
    expect(judge('CLOMO', { memory: alike, account: 'a@example.com' })).toMatchObject({ reason: 'shared' })
  })

  it('is every name where none is on record', () => {
    expect(judge('CLOMO', { memory: memory([]) })).toEqual({
      verdict: 'not-read',
      reason: 'nothingOnRecord',
      name: 'CLOMO',
    })
  })
})

it('green is never said of a name that is not on record', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (name, listed) => {
      const verdict = judge(name, { listed })
      const isSame =
        name
          .normalize('NFKC')
          .replace(/[\s\p{Z}\uFEFF]+/gu, ' ')
          .trim() === 'CLOMO MDM'
      expect(verdict.verdict === 'this-one').toBe(isSame && verdict.verdict === 'this-one')
      if (verdict.verdict === 'this-one') expect(isSame).toBe(true)
    }),
  )
})

describe('a name that is missing', () => {
  it.each([
    [['Renamed', 'Jamf Pro'], true],
    [['CLOMO MDM', 'Jamf Pro'], false],
    [['ＣＬＯＭＯ MDM'], false],
    [[], false],
  ])('among %j: %s', (listed, missing) => {
    expect(isMissing(context({ listed }))).toBe(missing)
  })

  it('is none where none is on record', () => {
    expect(isMissing(context({ listed: ['x'], memory: memory([]) }))).toBe(false)
  })
})
