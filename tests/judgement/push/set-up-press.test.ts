// The first set-up at the button: Create and its upload pass while nothing was uploaded, and never again after that.
import { describe, expect, it } from 'vitest'
import type { FileAtButton } from '../../../lib/judgement/files/file.ts'
import { judgePushPress } from '../../../lib/judgement/push/press.ts'
import type { Press } from '../../../lib/judgement/push/press-types.ts'
import { judgeRow } from '../../../lib/judgement/push/row.ts'
import type { PushMemory, SetUpMemory } from '../../../lib/model/push-memory.ts'
import type { Action, Screen } from '../../../lib/portals/push/view.ts'
import { BRANCH, BRANCH_TOPIC, CURRENT, STRANGE_TOPIC, TOPIC } from './memories.ts'

const ACCOUNT = 'mdm@new.example'
const STATES: SetUpMemory['state'][] = ['open', 'uploaded', 'issued', 'second']
const SCREENS: Screen[] = [
  ...(['get-started', 'list', 'terms', 'create', 'renew', 'confirmation'] as const),
  ...(['sign-in', 'translated', 'unreadable', 'blank'] as const),
]
const ACTIONS: (Action | 'unknown')[] = [
  ...(['renew', 'revoke', 'create', 'accept', 'upload', 'download', 'other', 'unknown'] as const),
]
const FILES: FileAtButton[] = ['none', 'several', 'reading', 'right', 'wrong']

function remembering(state: SetUpMemory['state'], account: string | undefined = ACCOUNT): PushMemory {
  return {
    organisations: [BRANCH],
    currentId: 'new',
    setUp: {
      name: 'Newcomer',
      state,
      ...(account && { account }),
      ...(state === 'second' && { consoleTopic: STRANGE_TOPIC }),
    },
  }
}

const usual: Press = {
  action: 'create',
  screen: 'get-started',
  outside: { kind: 'none' },
  file: 'none',
  memory: undefined,
}
const press = (state: SetUpMemory['state'], facts: Partial<Press>) =>
  judgePushPress({ ...usual, memory: remembering(state), account: ACCOUNT, ...facts })
const reason = (...given: Parameters<typeof press>) => {
  const verdict = press(...given)
  return verdict.held ? verdict.reason : 'passes'
}

function* everyPress(): Generator<Press> {
  for (const state of STATES)
    for (const account of [undefined, ACCOUNT, 'MDM@New.Example', 'somebody@new.example'])
      for (const refused of [false, true])
        for (const screen of SCREENS)
          for (const action of ACTIONS)
            for (const file of FILES)
              for (const topic of [undefined, TOPIC, BRANCH_TOPIC]) {
                const memory = remembering(state)
                const row = topic === undefined ? undefined : judgeRow({ topic }, memory)
                yield { action, screen, row, outside: { kind: 'none' }, file, memory, account, refused }
              }
}

const all = [...everyPress()].map((one) => ({ press: one, verdict: judgePushPress(one) }))
const passed = all.filter(({ verdict }) => !verdict.held).map((one) => one.press)
const brief = (one: Press) => JSON.stringify({ ...one, memory: one.memory?.setUp?.state })
const faults = (presses: Press[]) => presses.slice(0, 3).map(brief)

describe('in every combination', () => {
  it('there are enough of them, and both answers occur', () => {
    expect(all.length).toBeGreaterThan(20_000)
    expect(passed.length).toBeGreaterThan(1_000)
    expect(passed.length).toBeLessThan(all.length)
  })

  it('Create, Accept and Upload never pass once the certificate exists, or where it existed before', () => {
    const creating = passed.filter(({ action }) => action === 'create' || action === 'accept' || action === 'upload')
    expect(creating.length).toBeGreaterThan(10)
    const late = creating.filter(({ memory }) => ['issued', 'second'].includes(memory?.setUp?.state ?? ''))
    expect(faults(late)).toEqual([])
  })

  it('after an upload they pass only where the page proves that nothing came of it', () => {
    const again = passed.filter(
      ({ action, memory }) => memory?.setUp?.state === 'uploaded' && ['create', 'accept', 'upload'].includes(action),
    )
    expect(again.length).toBeGreaterThan(0)
    const unproven = again.filter(
      ({ screen, refused }) => screen !== 'get-started' && !(screen === 'create' && refused),
    )
    expect(faults(unproven)).toEqual([])
  })

  it('none of them passes in another Apple Account than the one that was chosen', () => {
    const elsewhere = passed.filter(
      ({ action, account }) => account === 'somebody@new.example' && ['create', 'accept', 'upload'].includes(action),
    )
    expect(faults(elsewhere)).toEqual([])
  })

  it('Upload passes only with the right file, and only on the screen for a new certificate', () => {
    const uploads = passed.filter(({ action }) => action === 'upload')
    expect(uploads.length).toBeGreaterThan(0)
    expect(faults(uploads.filter(({ file, screen }) => file !== 'right' || screen !== 'create'))).toEqual([])
  })

  it('Renew and Revoke never pass', () => {
    expect(faults(passed.filter(({ action }) => action === 'renew' || action === 'revoke'))).toEqual([])
  })

  it('nothing that acts passes on a page that cannot be read', () => {
    const blind = passed.filter(
      ({ action, screen }) =>
        ['translated', 'unreadable', 'sign-in', 'blank'].includes(screen) &&
        ['create', 'accept', 'upload', 'renew', 'revoke'].includes(action),
    )
    expect(faults(blind)).toEqual([])
  })
})

describe('while nothing was uploaded', () => {
  it.each<[Partial<Press>]>([
    [{ action: 'create', screen: 'get-started' }],
    [{ action: 'create', screen: 'list' }],
    [{ action: 'accept', screen: 'terms' }],
    [{ action: 'upload', screen: 'create', file: 'right' }],
    [{ action: 'create', screen: 'get-started', account: undefined }],
    [{ action: 'create', screen: 'get-started', account: ACCOUNT.toUpperCase() }],
  ])('%o passes', (facts) => expect(reason('open', facts)).toBe('passes'))

  it.each<[Partial<Press>, string]>([
    [{ action: 'upload', screen: 'create', file: 'none' }, 'fileMissing'],
    [{ action: 'upload', screen: 'create', file: 'several' }, 'fileSeveral'],
    [{ action: 'upload', screen: 'create', file: 'reading' }, 'fileReading'],
    [{ action: 'upload', screen: 'create', file: 'wrong' }, 'fileWrong'],
    [{ action: 'upload', screen: 'renew', file: 'right' }, 'nothingOnRecord'],
    [{ action: 'upload', screen: 'list', file: 'right' }, 'unreadable'],
    [{ action: 'create', account: 'somebody@new.example' }, 'setUpAccount'],
    [{ action: 'renew', screen: 'list' }, 'nothingOnRecord'],
    [{ action: 'revoke', screen: 'list' }, 'revokeOther'],
  ])('%o is held: %s', (facts, expected) => expect(reason('open', facts)).toBe(expected))

  it('without an account on record every account will do', () => {
    const memory = remembering('open', '')
    expect(judgePushPress({ ...usual, memory, account: 'anybody@new.example' }).held).toBe(false)
  })
})

describe('afterwards', () => {
  it.each<[SetUpMemory['state'], Partial<Press>, string]>([
    ['uploaded', { action: 'create', screen: 'list' }, 'setUpUploaded'],
    ['uploaded', { action: 'accept', screen: 'terms' }, 'setUpUploaded'],
    ['uploaded', { action: 'upload', screen: 'create', file: 'right' }, 'setUpUploaded'],
    ['uploaded', { action: 'upload', screen: 'create', file: 'right', refused: true }, 'passes'],
    ['uploaded', { action: 'create', screen: 'get-started' }, 'passes'],
    ['uploaded', { action: 'create', screen: 'list', refused: true }, 'setUpUploaded'],
    ['issued', { action: 'create', screen: 'list' }, 'setUpIssued'],
    ['issued', { action: 'create', screen: 'get-started' }, 'setUpIssued'],
    ['issued', { action: 'accept', screen: 'terms' }, 'setUpIssued'],
    ['issued', { action: 'upload', screen: 'create', file: 'right', refused: true }, 'setUpIssued'],
    ['issued', { action: 'download', screen: 'list' }, 'passes'],
    ['second', { action: 'create', screen: 'get-started' }, 'setUpSecond'],
  ])('%s, %o: %s', (state, facts, expected) => expect(reason(state, facts)).toBe(expected))

  it('the way on past a second set-up is by the UID that the console shows', () => {
    expect(press('second', {})).toMatchObject({ held: true, concerned: STRANGE_TOPIC })
    expect(press('issued', {})).not.toHaveProperty('concerned')
  })
})

describe('once the certificate is on record', () => {
  it.each<[Partial<Press>, string]>([
    [{ action: 'create', screen: 'list' }, 'create'],
    [{ action: 'create', screen: 'get-started' }, 'createWrongAccount'],
    [{ action: 'accept', screen: 'terms' }, 'terms'],
    [{ action: 'upload', screen: 'create', file: 'right' }, 'uploadCreates'],
  ])('%o is as red as ever: %s', (facts, expected) => {
    for (const state of STATES) {
      const setUp: SetUpMemory = { name: 'Example Inc.', state }
      const verdict = judgePushPress({ ...usual, ...facts, memory: { ...CURRENT, setUp } })
      expect(verdict).toMatchObject({ held: true, reason: expected, concerned: TOPIC })
    }
  })
})
