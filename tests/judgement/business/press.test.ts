// Presses on Apple Business and School Manager: only the download of the right token, at the right time, goes through.
import { describe, expect, it } from 'vitest'
import { type BusinessPress, judgeBusinessPress } from '../../../lib/judgement/business/press.ts'
import type { TargetVerdict } from '../../../lib/judgement/business/target.ts'
import type { BusinessMemory, TokenRun } from '../../../lib/model/business-memory.ts'

const memory = (serverToken?: TokenRun): BusinessMemory => ({
  organisations: [{ id: 'own', name: 'Example Inc.', servers: ['CLOMO MDM'], locations: ['本社'] }],
  currentId: 'own',
  ...(serverToken && { serverToken }),
})
const READY: TokenRun = { consoleReady: true, uploaded: false }
const RIGHT: TargetVerdict = { verdict: 'this-one', name: 'CLOMO MDM' }
const OTHER: TargetVerdict = { verdict: 'not-this-one', name: 'Jamf Pro' }

const press = (given: Partial<BusinessPress> = {}) =>
  judgeBusinessPress({
    action: 'download-server-token',
    screen: 'server',
    target: RIGHT,
    memory: memory(READY),
    isDoubtful: false,
    isNearTokens: false,
    isUnclear: false,
    ...given,
  })
const unread = (reason: Extract<TargetVerdict, { verdict: 'not-read' }>['reason']): TargetVerdict => ({
  verdict: 'not-read',
  reason,
})

describe.each(['download-server-token', 'confirm-server-token'] as const)('%s', (action) => {
  it('goes through on the right server once the console is ready', () => {
    expect(press({ action })).toEqual({ held: false })
  })

  it.each([
    ['no renewal has begun', undefined],
    ['the console is not said to be ready', { consoleReady: false, uploaded: false }],
  ])('is held on the right server while %s', (_, run) => {
    expect(press({ action, memory: memory(run) })).toMatchObject({ held: true, reason: 'consoleNotReady' })
  })

  it('is held where the token is not due for long, and not for the other token’s sake', () => {
    const none = memory(undefined)
    expect(press({ action, memory: { ...none, notDue: ['serverToken'] } })).toMatchObject({ reason: 'notDue' })
    expect(press({ action, memory: { ...none, notDue: ['contentToken'] } })).toMatchObject({
      reason: 'consoleNotReady',
    })
    const other = press({ action, target: OTHER, memory: { ...none, notDue: ['serverToken'] } })
    expect(other).toMatchObject({ reason: 'otherServer' })
  })

  it('is held where a token was downloaded already, uploaded or not', () => {
    for (const uploaded of [true, false]) {
      const run = { consoleReady: true, downloadedAt: 1, uploaded }
      expect(press({ action, memory: memory(run) })).toMatchObject({ held: true, reason: 'downloadedAlready' })
    }
  })

  it.each([
    ['another server', OTHER, 'otherServer', 'Jamf Pro'],
    ['a lookalike', { ...OTHER, lookalike: 'CLOMO MDM' }, 'lookalike', 'Jamf Pro'],
    [
      "another organisation's",
      { ...OTHER, organisation: { id: 'b', name: 'B', servers: [], locations: [] } },
      'otherOrganisation',
      'Jamf Pro',
    ],
    ['a server whose name is missing', unread('noName'), 'nameUnread', 'CLOMO MDM'],
    ['one with several names', unread('severalNames'), 'nameUnread', 'CLOMO MDM'],
    ['a contradiction', unread('contradiction'), 'nameUnread', 'CLOMO MDM'],
    ['twins', unread('twins'), 'twins', 'CLOMO MDM'],
    ['a shared name', unread('shared'), 'shared', 'CLOMO MDM'],
    ['a server where none is on record', { ...unread('nothingOnRecord'), name: 'X' }, 'noServerOnRecord', 'X'],
    ['nothing that is known', undefined, 'nameUnread', 'CLOMO MDM'],
  ] as const)('is held on %s, whatever is ready', (_, target, reason, concerned) => {
    expect(press({ action, target: target as TargetVerdict | undefined })).toMatchObject({
      held: true,
      reason,
      concerned,
    })
  })

  it('is held before the record has come, and where nothing is on record', () => {
    expect(press({ action, memory: undefined, target: unread('loading') })).toMatchObject({ reason: 'loading' })
    const empty = { organisations: [] }
    expect(press({ action, memory: empty })).toMatchObject({ held: true, reason: 'idle' })
  })

  it('is held on a translated page', () => {
    expect(press({ action, screen: 'translated' })).toMatchObject({ held: true, reason: 'translated' })
  })
})

describe('on a translated page', () => {
  const at = (action: BusinessPress['action'], isNearTokens: boolean) =>
    press({ action, screen: 'translated', isNearTokens }).held
  it('near tokens only what is harmless goes through', () => {
    expect((['unknown', 'go-on', 'menu'] as const).map((action) => at(action, true))).toEqual([true, true, true])
    expect(at('other', true)).toBe(false)
  })
  it('elsewhere what does nothing by itself goes through, too', () => {
    const all = ['unknown', 'go-on', 'menu', 'other'] as const
    expect(all.map((action) => at(action, false))).toEqual([false, false, false, false])
    expect(at('delete-server', false)).toBe(true)
  })
})

describe('Delete', () => {
  it.each([
    [RIGHT, 'deleteServer'],
    [OTHER, 'deleteOther'],
    [undefined, 'deleteOther'],
    [unread('noName'), 'deleteOther'],
  ] as const)('is held always: %j', (target, reason) => {
    expect(press({ action: 'delete-server', target })).toMatchObject({ held: true, reason })
  })
  it('is held with nothing on record, too', () => {
    expect(press({ action: 'delete-server', memory: { organisations: [] } })).toMatchObject({ held: true })
  })
})

describe('the content token’s Download', () => {
  const content = (target: TargetVerdict | undefined) =>
    press({ action: 'download-content-token', screen: 'content-tokens', target, memory: memory() })
  it('goes through on the right location: it ends nothing, and needs no console', () => {
    expect(content({ verdict: 'this-one', name: '本社' })).toEqual({ held: false })
  })
  it.each([
    [{ verdict: 'not-this-one', name: '全社' }, 'otherLocation'],
    [{ verdict: 'not-this-one', name: '本 社', lookalike: '本社' }, 'lookalike'],
    [unread('twins'), 'twins'],
    [{ ...unread('nothingOnRecord'), name: '全社' }, 'noLocationOnRecord'],
    [undefined, 'nameUnread'],
  ] as const)('is held on %j', (target, reason) => {
    expect(content(target)).toMatchObject({ held: true, reason })
  })
})

describe('everything else', () => {
  it.each(['other', 'go-on', 'menu', 'unknown'] as const)('%s goes through, whatever is known', (action) => {
    for (const screen of ['server', 'content-tokens', 'other', 'blank', 'sign-in'] as const) {
      expect(press({ action, screen, target: undefined, memory: undefined })).toEqual({ held: false })
    }
  })

  describe.each(['unknown-language', 'server', 'server-list', 'content-tokens'] as const)(
    'on %s, in a wording that is not on record',
    (screen) => {
      const doubt = { screen, target: undefined, isDoubtful: true } as const
      it.each(['unknown', 'go-on'] as const)('%s is held, only where tokens are near', (action) => {
        expect(press({ ...doubt, action, isNearTokens: true })).toMatchObject({ held: true, reason: 'language' })
        expect(press({ ...doubt, action })).toEqual({ held: false })
      })
      it.each(['other', 'menu'] as const)('%s goes through even near tokens', (action) => {
        expect(press({ ...doubt, action, isNearTokens: true })).toEqual({ held: false })
      })
    },
  )

  it('an unknown label is held where it may be the dangerous one; a known one is not', () => {
    expect(press({ action: 'unknown', isUnclear: true })).toMatchObject({ held: true, reason: 'unknownControl' })
    for (const action of ['other', 'go-on', 'menu'] as const) {
      expect(press({ action, isUnclear: true })).toEqual({ held: false })
    }
  })
})
