// Whether a row is the certificate on record: green only for the recorded UID, and never without a record.
import { describe, expect, it } from 'vitest'
import { currentOrganisation, judgeRow, type NotRead } from '../../../lib/judgement/push/row.ts'
import { BRANCH, BRANCH_TOPIC, CURRENT, EMPTY, OTHER_CURRENT, OWN, STRANGE_TOPIC, TOPIC } from './memories.ts'

const MEMORIES = { undefined, EMPTY, CURRENT, OTHER_CURRENT }

describe('judgeRow', () => {
  it('calls the recorded UID this one, in whatever letters', () => {
    expect(judgeRow({ topic: TOPIC }, CURRENT)).toEqual({ verdict: 'this-one', topic: TOPIC })
    expect(judgeRow({ topic: TOPIC.toUpperCase() }, CURRENT).verdict).toBe('this-one')
  })

  it('calls another recorded UID by its organisation', () => {
    const organisation = BRANCH
    expect(judgeRow({ topic: BRANCH_TOPIC }, CURRENT)).toEqual({
      verdict: 'not-this-one',
      topic: BRANCH_TOPIC,
      organisation,
    })
    expect(judgeRow({ topic: TOPIC }, OTHER_CURRENT)).toEqual({
      verdict: 'not-this-one',
      topic: TOPIC,
      organisation: OWN,
    })
  })

  it('calls a strange UID not this one, and names nobody', () => {
    expect(judgeRow({ topic: STRANGE_TOPIC }, CURRENT)).toEqual({ verdict: 'not-this-one', topic: STRANGE_TOPIC })
  })

  it.each(Object.entries(MEMORIES))('is never this one without a reading: %s', (_, memory) => {
    const reasons: NotRead[] = ['closed', 'several', 'contradiction', 'hurried']
    for (const reason of reasons) expect(judgeRow({ reason }, memory)).toEqual({ verdict: 'not-read', reason })
  })

  it.each([
    ['nothing remembered yet', undefined],
    ['nothing on record', EMPTY],
  ])('is never this one with %s', (_, memory) => {
    expect(judgeRow({ topic: TOPIC }, memory)).toEqual({ verdict: 'not-read', reason: 'uncompared', topic: TOPIC })
  })

  it('is never this one where the current organisation is not among those on record', () => {
    expect(judgeRow({ topic: TOPIC }, { ...CURRENT, currentId: 'gone' }).verdict).toBe('not-this-one')
  })

  it('is never this one for a UID that only begins alike', () => {
    expect(judgeRow({ topic: TOPIC.slice(0, -1) }, CURRENT).verdict).toBe('not-this-one')
  })
})

describe('currentOrganisation', () => {
  it('is the one named by its id', () => {
    expect(currentOrganisation(CURRENT)).toBe(OWN)
    expect(currentOrganisation(OTHER_CURRENT)).toBe(BRANCH)
  })
  it.each([undefined, EMPTY, { ...CURRENT, currentId: 'gone' }])('is nobody for %j', (memory) => {
    expect(currentOrganisation(memory)).toBeUndefined()
  })
})
