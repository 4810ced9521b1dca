// Create with no certificate on record for the organisation in hand: never free by silence, and free once the user has said why.
import { describe, expect, it } from 'vitest'
import { judgePushPress } from '../../../lib/judgement/push/press.ts'
import type { Press, PushPressVerdict } from '../../../lib/judgement/push/press-types.ts'
import type { PushMemory } from '../../../lib/model/push-memory.ts'
import { EMPTY, TOPIC } from './memories.ts'

const ACCOUNT = 'it@example.co.jp'
const OTHERS: PushMemory = {
  organisations: [{ id: 'other', name: 'Other Inc.', topic: TOPIC, account: ACCOUNT }],
  currentId: 'new',
}
const ABANDONED: PushMemory = { ...OTHERS, setUp: { name: 'New Inc.', state: 'open' } }
const usual: Press = {
  action: 'create',
  screen: 'list',
  outside: { kind: 'none' },
  file: 'right',
  memory: EMPTY,
  account: ACCOUNT,
}
const judge = (press: Partial<Press>): PushPressVerdict => judgePushPress({ ...usual, ...press })
const reasonOf = (press: Partial<Press>): string => {
  const verdict = judge(press)
  return verdict.held ? verdict.reason : 'passes'
}
const CREATING: Partial<Press>[] = [
  { action: 'create' },
  { action: 'accept', screen: 'terms' },
  { action: 'upload', screen: 'create' },
]

describe('with nothing on record', () => {
  it.each(CREATING)('%j is held where certificates are in the account', (press) => {
    expect(reasonOf({ ...press, listed: true })).toBe('createOccupied')
  })

  it.each(CREATING)('%j is held where nobody knows whether there are', (press) => {
    expect(reasonOf(press)).toBe('createUnsaid')
  })

  it.each(CREATING)('%j passes once the user has said that it is a first set-up', (press) => {
    expect(reasonOf({ ...press, listed: true, saidFirst: true })).toBe('passes')
  })

  it('passes on Get Started, unless certificates were seen in this account', () => {
    expect(reasonOf({ screen: 'get-started' })).toBe('passes')
    expect(reasonOf({ screen: 'get-started', listed: true })).toBe('createOccupied')
  })
})

describe('in an account in which another organisation has its certificate', () => {
  it.each(CREATING)('%j is held, and names its UID', (press) => {
    expect(judge({ ...press, memory: OTHERS })).toEqual({ held: true, reason: 'createOccupied', concerned: TOPIC })
  })

  it('is held on Get Started, too', () => {
    expect(reasonOf({ screen: 'get-started', memory: OTHERS })).toBe('createOccupied')
  })

  it('is held though a set-up was begun once, and passes when it is said anew', () => {
    expect(reasonOf({ memory: ABANDONED })).toBe('createOccupied')
    expect(reasonOf({ memory: ABANDONED, saidFirst: true })).toBe('passes')
    expect(reasonOf({ memory: ABANDONED, account: 'new@example.co.jp' })).toBe('passes')
    expect(reasonOf({ memory: ABANDONED, account: 'new@example.co.jp', listed: true })).toBe('createOccupied')
  })
})
