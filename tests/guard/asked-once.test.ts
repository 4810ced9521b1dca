// What a press costs: the file that it would send is looked for once an event, and whether it is in doubt is asked once.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PressRules } from '../../lib/guard/press/press-rules.ts'
import { guardPresses } from '../../lib/guard/press/presses.ts'
import { pushPressRules } from '../../lib/guard/push/presses.ts'
import type { PushState } from '../../lib/guard/push/state.ts'
import type { Unit } from '../../lib/guard/view.ts'
import { wayOut } from '../../lib/portals/page/tree.ts'
import { LOOKS, screensIn, TOPIC, viewOf } from '../portals/pages.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

vi.mock('../../lib/guard/drawing/dialog.ts', () => ({ showDialog: () => ({ isOpen: () => true, close() {} }) }))
useLightWindow()
beforeEach(() => vi.stubGlobal('getComputedStyle', () => ({ cursor: 'auto', display: 'block' })))

type Held = { held: true; reason: string }

/** Guards presses by these rules; gives the way to tell of an event on an element. */
function guarded<Action extends string, One extends Unit, Reason extends Held>(
  rules: PressRules<Action, One, Reason>,
): (type: string, element: Element) => void {
  const heard: [type: string, listener: (event: Event) => void][] = []
  const listening = {
    addEventListener: (type: string, listener: (event: never) => void) =>
      void heard.push([type, listener as (event: Event) => void]),
  }
  guardPresses({ alert: vi.fn() } as unknown as Window, listening, rules)
  return (type, element) => {
    const event = { type, timeStamp: 0, composedPath: () => wayOut(element), isTrusted: true }
    const told = { ...event, stopImmediatePropagation() {}, preventDefault() {} } as unknown as Event
    for (const [heardType, listener] of heard) if (heardType === type) listener(told)
  }
}

const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']

describe('Upload', () => {
  /** The renew screen of the portal with a file in this state; gives its button and how often the file was looked for. */
  function uploading(file: PushState['file']['state']) {
    const look = LOOKS['a table with links']
    if (!look) throw new Error('no look')
    const view = viewOf(screensIn(look).renew)
    const button = [...view.controls.values()].find(({ action }) => action === 'upload')?.element
    if (!button) throw new Error('no Upload')
    const check = vi.fn()
    const memory = {
      organisations: [{ id: 'own', name: 'Example', topic: TOPIC }],
      currentId: 'own',
      intent: { topic: TOPIC, proven: true, at: 0 },
    }
    const state = {
      services: { now: () => 0, tell() {} },
      reading: { view, verdictOf: () => undefined, outside: { kind: 'none' }, topicOf: () => undefined },
      watch: { flush() {}, pressedOn() {}, flushForPress() {}, readForPress() {} },
      file: { state: file, check, fileName: 'x.csr' },
      setUp: { current: (one: unknown) => one, isRefused: () => false, passed: () => undefined },
      confirming: { topicAt: () => undefined },
      memory,
      isHere: () => true,
      listed: new Set(),
      show() {},
    } as unknown as PushState
    const tell = guarded(pushPressRules(state))
    return { tell: (type: string) => tell(type, button), check }
  }

  it.each(['right', 'wrong'] as const)('of a %s file is looked up once an event', (file) => {
    const { tell, check } = uploading(file)
    for (const type of PRESS) {
      check.mockClear()
      tell(type)
      expect([type, check.mock.calls.length]).toEqual([type, 1])
    }
  })
})

describe('whether a label is in doubt is asked once an event', () => {
  /** A page with this in it, where words are in doubt or not; `help` is a control that does no harm. */
  function doubting(html: string, isInDoubt: boolean) {
    const document = documentOf(`<html><body>${html}</body></html>`)
    const [button] = document.querySelectorAll('button')
    if (!button) throw new Error('no button')
    const isDoubtful = vi.fn(() => isInDoubt)
    const judged: boolean[] = []
    const known: [Element, { action: 'help' | 'renew'; element: Element }][] =
      button.textContent === 'Help' ? [[button, { action: 'help', element: button }]] : []
    const tell = guarded<'help' | 'renew', Unit, Held>({
      watch: { flush() {}, pressedOn() {}, flushForPress() {}, readForPress() {} },
      view: () => ({ controls: new Map(known), rows: [] }),
      state: { memory: {}, notice: undefined, show() {} },
      judge(pressed) {
        if (pressed.action === 'unknown') judged.push(pressed.isUnclear)
        return { held: false }
      },
      dangerIn: () => undefined,
      isDangerous: (action) => action === 'renew',
      isHarmless: () => false,
      isDoubtful,
      subjectOf: () => ({ looks: '' }),
      words: () => ({ words: { title: '', why: '', todo: '' }, wayOn: { how: () => '', unknown: '' } }),
    })
    tell('click', button)
    return { asked: isDoubtful.mock.calls.length, judged }
  }

  it.each([
    ['an unknown label in doubt', '<button>Weiter</button>', true, [true]],
    ['an unknown label where the words are known', '<button>Weiter</button>', false, [false]],
    ['a known control in doubt', '<button>Help</button>', true, [true]],
    ['a known control where the words are known', '<button>Help</button>', false, []],
  ])('%s', (_, html, isInDoubt, judged) => {
    expect(doubting(html, isInDoubt)).toEqual({ asked: 1, judged })
  })
})
