// Whether a press may go through: every combination of what is known, against the rules that must hold in all of them.
import { describe, expect, it } from 'vitest'
import type { TopicReading } from '../../../lib/facts/topic.ts'
import type { FileAtButton } from '../../../lib/judgement/files/file.ts'
import { judgePushPress } from '../../../lib/judgement/push/press.ts'
import type { Press, PushPressVerdict } from '../../../lib/judgement/push/press-types.ts'
import { currentOrganisation, judgeRow, type RowVerdict } from '../../../lib/judgement/push/row.ts'
import type { PushMemory, RenewIntent } from '../../../lib/model/push-memory.ts'
import type { Action, Screen } from '../../../lib/portals/push/view.ts'
import { BRANCH_TOPIC, CURRENT, EMPTY, OTHER_CURRENT, SCREENS, STRANGE_TOPIC, TOPIC } from './memories.ts'

const ACTIONS: (Action | 'unknown')[] = [
  'renew',
  'revoke',
  'create',
  'accept',
  'upload',
  'download',
  'other',
  'unknown',
]
const CONSEQUENTIAL = new Set<string>(['renew', 'revoke', 'create', 'accept', 'upload'])
const READABLE = new Set<Screen>(['get-started', 'list', 'terms', 'create', 'renew', 'confirmation'])
const MEMORIES: Record<string, PushMemory | undefined> = {
  loading: undefined,
  empty: EMPTY,
  current: CURRENT,
  other: OTHER_CURRENT,
}
const FILES: FileAtButton[] = ['none', 'several', 'reading', 'right', 'wrong']
const at = 1_000
const INTENTS: Record<string, RenewIntent | undefined> = {
  none: undefined,
  proven: { topic: TOPIC, proven: true, at },
  'proven without a UID': { proven: true, at },
  'proven for another': { topic: BRANCH_TOPIC, proven: true, at },
  'insisted on another': { topic: STRANGE_TOPIC, proven: false, at },
  'insisted on an unread row': { proven: false, at },
}
const OUTSIDE: TopicReading[] = [
  { kind: 'none' },
  { kind: 'one', topic: TOPIC, asSubject: true },
  { kind: 'one', topic: TOPIC, asSubject: false },
  { kind: 'one', topic: BRANCH_TOPIC, asSubject: true },
  { kind: 'one', topic: STRANGE_TOPIC, asSubject: true },
  { kind: 'several', topics: [TOPIC, STRANGE_TOPIC] },
  { kind: 'contradiction', topics: [TOPIC, STRANGE_TOPIC] },
]

function rowsFor(memory: PushMemory | undefined): (RowVerdict | undefined)[] {
  return [
    undefined,
    judgeRow({ reason: 'closed' }, memory),
    judgeRow({ reason: 'several' }, memory),
    judgeRow({ reason: 'hurried' }, memory),
    judgeRow({ topic: TOPIC }, memory),
    judgeRow({ topic: BRANCH_TOPIC }, memory),
    judgeRow({ topic: STRANGE_TOPIC }, memory),
  ]
}

function* everyPress(): Generator<Press> {
  for (const memory of Object.values(MEMORIES)) {
    for (const intent of memory ? Object.values(INTENTS) : [undefined]) {
      const remembered = memory && { ...memory, ...(intent && { intent }) }
      for (const row of rowsFor(memory))
        for (const screen of SCREENS)
          for (const action of ACTIONS)
            for (const outside of OUTSIDE)
              for (const file of FILES) yield { action, screen, row, outside, file, memory: remembered }
    }
  }
}

const all = [...everyPress()].map((press) => ({ press, verdict: judgePushPress(press) }))
const passed = all.filter(({ verdict }) => !verdict.held).map(({ press }) => press)
const topicOf = ({ memory }: Press) => currentOrganisation(memory)?.topic

/** What of a press matters when a rule is broken. */
const brief = (press: Press) =>
  JSON.stringify({ ...press, memory: press.memory && { current: press.memory.currentId, intent: press.memory.intent } })
const faults = (presses: Press[]) => presses.slice(0, 3).map(brief)

describe('in every combination', () => {
  it('there are enough of them, and both answers occur', () => {
    expect(all.length).toBeGreaterThan(100_000)
    expect(passed.length).toBeGreaterThan(1_000)
    expect(passed.length).toBeLessThan(all.length)
  })

  it('Renew passes only on the row whose UID is the current one', () => {
    const renewed = passed.filter(({ action }) => action === 'renew')
    expect(renewed.length).toBeGreaterThan(0)
    const isProven = (press: Press) => press.row?.verdict === 'this-one' && press.row.topic === topicOf(press)
    expect(faults(renewed.filter((press) => !isProven(press)))).toEqual([])
  })

  it('Revoke never passes', () => {
    expect(faults(passed.filter(({ action }) => action === 'revoke'))).toEqual([])
  })

  it('Create, Accept, and Upload on the create screen never pass while a UID is on record', () => {
    const creating = passed.filter(
      ({ action, screen }) =>
        action === 'create' || action === 'accept' || (action === 'upload' && screen === 'create'),
    )
    expect(creating.length).toBeGreaterThan(0)
    expect(faults(creating.filter((press) => topicOf(press) !== undefined))).toEqual([])
  })

  it('nothing consequential passes before the record has loaded, or on a page that cannot be read', () => {
    const blind = passed.filter(({ memory, screen }) => memory === undefined || !READABLE.has(screen))
    expect(faults(blind.filter(({ action }) => CONSEQUENTIAL.has(action)))).toEqual([])
  })

  it('nothing that creates passes, but Create on Get Started with nothing on record', () => {
    const creating = passed.filter(
      ({ action, screen }) =>
        action === 'create' || action === 'accept' || (action === 'upload' && screen === 'create'),
    )
    expect(creating.length).toBeGreaterThan(0)
    expect(
      faults(creating.filter(({ screen, memory }) => screen !== 'get-started' || memory?.organisations.length !== 0)),
    ).toEqual([])
  })

  it.each(['translated', 'unreadable'])(
    'on a page that is %s passes what is known to be harmless, and nothing else',
    (blind) => {
      const there = passed.filter(({ screen }) => screen === blind)
      expect(new Set(there.map(({ action }) => action))).toEqual(new Set(['download', 'other']))
      const held = all.filter(({ verdict, press }) => verdict.held && press.screen === blind).map(({ press }) => press)
      expect(faults(held.filter(({ action }) => action === 'download' || action === 'other'))).toEqual([])
    },
  )

  it('what nobody can see, or whose words are not known, passes nowhere but where one signs in', () => {
    const unclear = SCREENS.filter(
      (screen) =>
        !judge({ action: 'unknown', screen, isUnclear: true }).held ||
        !judge({ action: 'unknown', screen, isUnclear: true, memory: undefined }).held,
    )
    expect(unclear).toEqual(['sign-in'])
  })

  it('Upload on the renew screen passes only with the right file, for a certificate that is proven or insisted on', () => {
    const uploads = passed.filter(({ action, screen }) => action === 'upload' && screen === 'renew')
    expect(uploads.length).toBeGreaterThan(0)
    const isRight = (press: Press) => {
      const current = topicOf(press)
      const { intent } = press.memory ?? {}
      const shown = press.outside.kind === 'one' && press.outside.asSubject ? press.outside.topic : undefined
      if (current === undefined || press.file !== 'right') return false
      if (shown === current) return true
      if (!intent) return false
      if (intent.proven) return intent.topic === current && shown === undefined
      return shown === undefined || intent.topic === undefined || intent.topic === shown
    }
    expect(faults(uploads.filter((press) => !isRight(press)))).toEqual([])
  })

  it('Upload passes nowhere but on the two screens that have it', () => {
    expect(
      faults(passed.filter(({ action, screen }) => action === 'upload' && screen !== 'renew' && screen !== 'create')),
    ).toEqual([])
  })

  it('every held press names a UID where one is on record, and so has a way on', () => {
    const nameless = all.filter(({ press, verdict }) => verdict.held && !verdict.concerned && topicOf(press))
    expect(faults(nameless.map(({ press }) => press))).toEqual([])
  })

  it('Download, Cancel and the like are never held', () => {
    const held = all.filter(({ verdict }) => verdict.held).map(({ press }) => press)
    const harmless = held.filter(({ action }) => action === 'download' || action === 'other')
    expect(faults(harmless)).toEqual([])
  })

  it('unknown controls are never held on a page that can be read', () => {
    const held = all
      .filter(({ verdict, press }) => verdict.held && press.action === 'unknown')
      .map(({ press }) => press)
    expect(faults(held.filter(({ screen }) => READABLE.has(screen) || screen === 'sign-in'))).toEqual([])
  })

  it('the name of another organisation is said only where the row is its own', () => {
    const named = all.filter(({ verdict }) => verdict.held && verdict.organisationName !== undefined)
    expect(named.length).toBeGreaterThan(0)
    for (const { press, verdict } of named) {
      const owner = press.memory?.organisations.find(({ name }) => verdict.held && name === verdict.organisationName)
      expect(press.row && 'topic' in press.row && press.row.topic).toBe(owner?.topic)
    }
  })
})

const usual: Press = { action: 'other', screen: 'list', outside: { kind: 'none' }, file: 'none', memory: CURRENT }
const judge = (press: Partial<Press>): PushPressVerdict => judgePushPress({ ...usual, ...press })
const row = (topic: string) => judgeRow({ topic }, CURRENT)

describe('the reason that is given', () => {
  it.each<[string, Partial<Press>, string]>([
    ['before the record has loaded', { action: 'renew', row: row(TOPIC), memory: undefined }, 'loading'],
    ['with nothing on record', { action: 'renew', memory: EMPTY }, 'nothingOnRecord'],
    ['Renew on a strange row', { action: 'renew', row: row(STRANGE_TOPIC) }, 'otherCertificate'],
    ['Renew on the branch’s row', { action: 'renew', row: row(BRANCH_TOPIC) }, 'otherOrganisation'],
    ['Renew on an unread row', { action: 'renew', row: { verdict: 'not-read', reason: 'closed' } }, 'rowNotRead'],
    ['Renew outside every row', { action: 'renew' }, 'rowUnknown'],
    ['Revoke on the proven row', { action: 'revoke', row: row(TOPIC) }, 'revokeThisOne'],
    ['Revoke elsewhere', { action: 'revoke', row: row(STRANGE_TOPIC) }, 'revokeOther'],
    ['Create on the list', { action: 'create' }, 'create'],
    ['Create for an account without certificates', { action: 'create', screen: 'get-started' }, 'createWrongAccount'],
    ['accepting the terms', { action: 'accept', screen: 'terms' }, 'terms'],
    ['Upload on the create screen', { action: 'upload', screen: 'create', file: 'right' }, 'uploadCreates'],
    ['Upload without a pressed Renew', { action: 'upload', screen: 'renew', file: 'right' }, 'uploadUnknown'],
    ['a page that cannot be read', { action: 'unknown', screen: 'unreadable' }, 'unreadable'],
    ['a translated page', { action: 'unknown', screen: 'translated' }, 'translated'],
    ['a control that nobody can see', { action: 'unknown', isUnclear: true }, 'unknownControl'],
  ])('%s', (_, press, reason) => {
    expect(judge(press)).toMatchObject({ held: true, reason })
  })

  const renewing = {
    action: 'upload',
    screen: 'renew',
    memory: { ...CURRENT, intent: { topic: TOPIC, proven: true, at } },
  } as const
  it.each<[FileAtButton, string]>([
    ['none', 'fileMissing'],
    ['several', 'fileSeveral'],
    ['reading', 'fileReading'],
    ['wrong', 'fileWrong'],
  ])('Upload with a file that is %s', (file, reason) => {
    expect(judge({ ...renewing, file })).toEqual({ held: true, reason, concerned: TOPIC })
  })

  it('none: Upload with the right file', () => {
    expect(judge({ ...renewing, file: 'right' })).toEqual({ held: false })
  })

  it('another certificate, where the screen shows a UID that was neither proven nor insisted on', () => {
    const memory = { ...CURRENT, intent: { topic: STRANGE_TOPIC, proven: false, at } }
    const outside: TopicReading = { kind: 'one', topic: BRANCH_TOPIC, asSubject: true }
    expect(judge({ action: 'upload', screen: 'renew', file: 'right', outside, memory })).toEqual({
      held: true,
      reason: 'uploadOther',
      concerned: BRANCH_TOPIC,
    })
  })

  it('the UID concerned is that of the row, where it has one', () => {
    expect(judge({ action: 'renew', row: row(STRANGE_TOPIC) })).toMatchObject({ concerned: STRANGE_TOPIC })
    expect(judge({ action: 'revoke', row: row(BRANCH_TOPIC) })).toMatchObject({ concerned: BRANCH_TOPIC })
  })
})
