// What the dialog of a held Create lets the user answer, and what a read row lets them say: nothing of either by itself.
import { describe, expect, it, vi } from 'vitest'
import { pushPressRules } from '../../../lib/guard/push/presses.ts'
import { rowMarking } from '../../../lib/guard/push/row-marks.ts'
import type { PushState } from '../../../lib/guard/push/state.ts'
import type { RowVerdict } from '../../../lib/judgement/push/row.ts'
import type { PushMemory } from '../../../lib/model/push-memory.ts'
import { LOOKS, listPage, rowAt, screensIn, TOPIC, viewOf } from '../../portals/pages.ts'
import { useLightWindow } from '../window.ts'

useLightWindow()
const look = LOOKS['a table with links'] ?? Object.values(LOOKS)[0]
if (!look) throw new Error('no look')
const NOTHING: PushMemory = { organisations: [] }
const RECORDED: PushMemory = {
  organisations: [{ id: 'own', name: 'Example Inc.', topic: TOPIC }],
  currentId: 'own',
}
const UNREAD: RowVerdict = { verdict: 'not-read', reason: 'closed' }

/** The rules on a page, as far as Create and Renew go; nothing else of the guard is there. */
function rulesOn(page: string, memory: PushMemory | undefined, listed: boolean, readTopic?: string) {
  const view = viewOf(page)
  const show = vi.fn()
  const tell = vi.fn()
  const state = {
    services: { now: () => 0, tell },
    reading: {
      view,
      verdictOf: () => UNREAD,
      outside: { kind: 'none' },
      proven: undefined,
      topicOf: () => readTopic,
      learned: () => ({ topic: readTopic }),
    },
    file: { state: 'none', check: () => undefined, answer: undefined, fileName: '' },
    setUp: { current: (one: unknown) => one, isRefused: () => false, passed: () => undefined },
    confirming: { renewed: () => undefined, topicAt: () => undefined },
    memory,
    isHere: () => true,
    listed: new Set(listed ? [view.account ?? ''] : []),
    saidFirst: false,
    show,
  } as unknown as PushState
  const rules = pushPressRules(state)
  const pressed = (action: 'create' | 'renew') => {
    const control = [...view.controls.values()].find((one) => one.action === action)
    if (!control) throw new Error(`no ${action}`)
    return control
  }
  const wordsOf = (action: 'create' | 'renew') => {
    const verdict = rules.judge(pressed(action))
    return verdict.held ? rules.words(pressed(action), verdict) : undefined
  }
  return { state, rules, pressed, wordsOf, show, tell }
}

const LIST = listPage(look, [{}, { date: 'Jun 1, 2027' }])
const START = screensIn(look)['get-started']

describe('the dialog of a held Create', () => {
  it('lets the user say that it is a first set-up; then Create passes, and nothing else does', () => {
    const { state, rules, pressed, wordsOf, show, tell } = rulesOn(LIST, NOTHING, true)
    const answers = wordsOf('create')?.answers ?? []
    expect(answers.map(({ id }) => id)).toEqual(['firstSetUp'])
    expect(rules.judge(pressed('create')).held).toBe(true)
    answers[0]?.onClick()
    expect(state.saidFirst).toBe(true)
    expect(state.notice?.text).toContain('first set-up')
    expect(show).toHaveBeenCalledOnce()
    expect(rules.judge(pressed('create'))).toEqual({ held: false })
    expect(rules.judge(pressed('renew')).held).toBe(true)
    // It is said of this page alone, and put on no record.
    expect(tell).not.toHaveBeenCalled()
    expect(rulesOn(LIST, NOTHING, true).wordsOf('create')).toBeDefined()
  })

  it('lets them say it where nobody knows whether there are certificates', () => {
    expect(
      rulesOn(LIST, NOTHING, false)
        .wordsOf('create')
        ?.answers?.map(({ id }) => id),
    ).toEqual(['firstSetUp'])
  })

  it.each<[string, PushMemory | undefined]>([
    ['a certificate is on record', RECORDED],
    ['nothing is known yet', undefined],
  ])('asks for no such thing where %s', (_, memory) => {
    const { state, rules, pressed, wordsOf } = rulesOn(LIST, memory, true)
    expect(wordsOf('create')?.answers).toBeUndefined()
    state.saidFirst = true
    expect(rules.judge(pressed('create')).held).toBe(true)
  })

  it('is not shown on Get Started where nothing is known', () => {
    expect(rulesOn(START, NOTHING, false).wordsOf('create')).toBeUndefined()
    expect(rulesOn(START, NOTHING, true).wordsOf('create')?.answers).toHaveLength(1)
  })

  it('of a held Renew asks for no such thing', () => {
    expect(rulesOn(LIST, NOTHING, true).wordsOf('renew')?.answers).toBeUndefined()
  })
})

describe('the dialog of a held Renew', () => {
  it('lets the user say that a row that was read is theirs', () => {
    const { wordsOf, tell } = rulesOn(LIST, NOTHING, true, TOPIC)
    const answers = wordsOf('renew')?.answers ?? []
    expect(answers.map(({ id, text }) => [id, text])).toEqual([['mine', 'This is mine']])
    expect(tell).not.toHaveBeenCalled()
    answers[0]?.onClick()
    expect(tell).toHaveBeenCalledExactlyOnceWith({ type: 'push-mine', topic: TOPIC })
  })

  it('does not where a certificate is on record, though the row was read', () => {
    expect(rulesOn(LIST, RECORDED, true, TOPIC).wordsOf('renew')?.answers).toBeUndefined()
  })
})

describe('the mark of a row', () => {
  const row = rowAt(viewOf(LIST), 0)
  const UNCOMPARED: RowVerdict = { verdict: 'not-read', reason: 'uncompared', topic: TOPIC }

  it('says the UID that was read, and has a button where it may be called mine', () => {
    const onMine = vi.fn()
    const marking = rowMarking(row, UNCOMPARED, { awaited: false, onMine })
    expect([marking.verdict, marking.text().includes(TOPIC)]).toEqual(['not-read', true])
    expect(marking.button?.text).toBe('This is mine')
    expect(onMine).not.toHaveBeenCalled()
    marking.button?.onClick()
    expect(onMine).toHaveBeenCalledOnce()
  })

  it('has none where that is not asked', () => {
    expect(rowMarking(row, UNREAD, { awaited: false, onMine: undefined }).button).toBeUndefined()
  })
})
