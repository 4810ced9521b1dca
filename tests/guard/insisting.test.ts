// Who insists gets what they saw, and nothing else: behind the dialog a page may have put something else into the same button.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clomo } from '../../lib/consoles/clomo.ts'
import { Downloads } from '../../lib/guard/business/downloads.ts'
import { BusinessReading } from '../../lib/guard/business/page-reading.ts'
import { businessPressRules } from '../../lib/guard/business/presses.ts'
import { consolePressRules } from '../../lib/guard/console/presses.ts'
import { ConsoleState } from '../../lib/guard/console/state.ts'
import type { DialogSubject, Notice } from '../../lib/guard/drawing/contents.ts'
import { showDialog } from '../../lib/guard/drawing/dialog.ts'
import type { PressRules } from '../../lib/guard/press/press-rules.ts'
import { guardPresses } from '../../lib/guard/press/presses.ts'
import { repeatPress } from '../../lib/guard/press/repeat-press.ts'
import { pushPressRules } from '../../lib/guard/push/presses.ts'
import type { PushState } from '../../lib/guard/push/state.ts'
import type { Unit } from '../../lib/guard/view.ts'
import { judgeRow } from '../../lib/judgement/push/row.ts'
import type { PushMemory } from '../../lib/model/push-memory.ts'
import { wayOut } from '../../lib/portals/page/tree.ts'
import { Doubts } from '../../lib/portals/push/doubts.ts'
import { readPushPortal } from '../../lib/portals/push/read.ts'
import type { PortalRow } from '../../lib/portals/push/view.ts'
import { LOOKS, listPage, OTHER_UUID, subjectOf, TOPIC } from '../portals/pages.ts'
import * as steps from '../practice/console/wizard-steps.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

vi.mock('../../lib/guard/drawing/dialog.ts', () => ({ showDialog: vi.fn() }))
vi.mock('../../lib/guard/press/repeat-press.ts', () => ({ repeatPress: vi.fn() }))
useLightWindow()

const look = LOOKS['a table with links']
if (!look) throw new Error('no look')

/** A page under guard, as far as presses go. */
interface Guarded {
  document: Document
  notices: () => string | undefined
}

let listeners: Map<string, (event: Event) => void>
const listening = {
  addEventListener: (type: string, listener: (event: never) => void) =>
    void listeners.set(type, listener as (event: Event) => void),
}
const target = { alert: vi.fn() } as unknown as Window

function guard<Action extends string, One extends Unit, Held extends { held: true; reason: string }>(
  rules: PressRules<Action, One, Held>,
): void {
  guardPresses(target, listening, rules)
}

/** Clicks what says this; the dialog must come. Gives the way on. */
function held(document: Document, label: string): () => void {
  const element = [...document.querySelectorAll('a,button')].find(({ textContent }) => textContent === label)
  if (!element) throw new Error(label)
  const event = { type: 'click', timeStamp: 0, composedPath: () => wayOut(element), isTrusted: true }
  listeners.get('click')?.({ ...event, stopImmediatePropagation() {}, preventDefault() {} } as unknown as Event)
  const [subject] = vi.mocked(showDialog).mock.lastCall ?? []
  const { wayOn } = (subject ?? {}) as DialogSubject
  if (!wayOn) throw new Error('nothing was held')
  return wayOn.onInsist
}

const watch = { flush() {}, pressedOn() {}, flushForPress() {}, readForPress() {} }
const MEMORY: PushMemory = {
  organisations: [{ id: 'own', name: 'Example Inc.', topic: TOPIC }],
  currentId: 'own',
}

/** The push portal: a list whose rows show their subjects. */
function pushPage(): Guarded {
  const document = documentOf(
    listPage(look as NonNullable<typeof look>, [
      { date: 'May 4, 2027', inside: subjectOf(OTHER_UUID) },
      { date: 'Jun 1, 2027' },
    ]),
  )
  const topicOf = ({ subject }: PortalRow) => (subject.kind === 'one' ? subject.topic : undefined)
  const state = {
    services: { now: () => 0, tell() {} },
    reading: {
      get view() {
        return readPushPortal(document)
      },
      verdictOf(row: PortalRow) {
        const topic = topicOf(row)
        return judgeRow(topic === undefined ? { reason: 'closed' } : { topic }, MEMORY)
      },
      outside: { kind: 'none' },
      proven: undefined,
      topicOf,
      ties: { doubts: new Doubts() },
    },
    watch,
    file: { state: 'none', check: () => undefined, answer: undefined, fileName: '' },
    setUp: { current: (one: unknown) => one, isRefused: () => false, passed: () => undefined },
    confirming: { renewed: () => undefined, topicAt: () => undefined },
    memory: MEMORY,
    notice: undefined as Notice | undefined,
    isHere: () => true,
    listed: new Set(),
    saidFirst: false,
    show() {},
  }
  guard(pushPressRules(state as unknown as PushState))
  return { document, notices: () => state.notice?.text }
}

function businessPage(): Guarded {
  const document = documentOf(
    '<div><h1>Jamf Pro</h1><button>Show Devices</button><button>Download Token</button><button>Delete</button><p>MDM Server Information</p></div>',
  )
  const reading = new BusinessReading(document, true)
  const read = () => reading.update(state.memory)
  const state: Parameters<typeof businessPressRules>[0] = {
    services: {
      now: () => Date.now(),
      tell() {},
      askAnew() {},
      keeping: { keep() {}, forget() {} },
      isTopFrame: true,
    },
    reading,
    watch: {
      flush: read,
      pressedOn() {},
      flushForPress: read,
      readForPress: read,
      draw() {},
      refresh() {},
      include() {},
    },
    downloads: new Downloads({ keep() {}, forget() {} }),
    memory: {
      organisations: [{ id: 'own', name: 'Example Inc.', servers: ['CLOMO'], locations: [] }],
      currentId: 'own',
    },
    notice: undefined,
    show() {},
  }
  guard(businessPressRules(state))
  return { document, notices: () => state.notice?.text }
}

function consolePage(): Guarded {
  const words = clomo.wizard
  if (!words) throw new Error('CLOMO has a wizard')
  const document = documentOf(`<h2>${words.title}</h2>${steps.opening(true).html}`)
  const state = new ConsoleState(document, {
    now: () => 0,
    ask: () => Promise.reject(new Error('nobody answers')),
    tell: () => undefined,
    askAnew: () => undefined,
    isAlive: () => true,
    valuesReader: () => Promise.reject(new Error('nothing has come')),
  })
  const read = () => state.read()
  Object.assign(state, {
    file: { state: 'none', forget() {}, check() {}, fileName: '' },
    watch: { flush: read, pressedOn() {}, flushForPress: read, readForPress: read },
    memory: {
      withdrawn: false,
      organisation: { name: 'Example', topic: TOPIC },
      wizard: words,
      renewsToken: false,
      run: { procedure: 'push-certificate', awaitsUpload: true },
    },
  })
  state.read()
  guard(consolePressRules(state))
  return { document, notices: () => state.notice?.text }
}

/** Puts this text in the place of that one, wherever it stands: no element is replaced. */
function rewrite({ document }: Guarded, from: string, to: string): void {
  for (const element of document.querySelectorAll('body *')) {
    for (const node of element.childNodes) {
      if (node.nodeType === 3 && node.nodeValue?.includes(from)) node.nodeValue = node.nodeValue.replace(from, to)
    }
  }
}

/** The console's wizard comes to its last screen and keeps the button that leads on. */
function comeToCertificate({ body }: Document, label: string): void {
  const buttonIn = (within: ParentNode) =>
    [...within.querySelectorAll('button')].find(({ textContent }) => textContent === label)
  const kept = buttonIn(body)
  kept?.remove()
  body.innerHTML = (body.querySelector('h2')?.outerHTML ?? '') + steps.certificate('', false).html
  const own = buttonIn(body)
  if (!kept || !own) throw new Error(label)
  own.replaceWith(kept)
}

beforeEach(() => {
  listeners = new Map()
  vi.stubGlobal('getComputedStyle', () => ({ cursor: 'auto', display: 'block' }))
})
afterEach(() => {
  vi.mocked(showDialog).mockReset()
  vi.mocked(repeatPress).mockReset()
})

const GUARDS: [name: string, page: () => Guarded, label: string, others: [string, string, string][]][] = [
  [
    'the push portal',
    pushPage,
    'Renew',
    [
      ['another certificate of the same look', OTHER_UUID, 'c0ffee00-2d6a-4c73-8f14-0ae6d35c92b7'],
      ['a row of another date', 'May 4, 2027', 'May 5, 2027'],
      ['another action', 'Renew', 'Revoke'],
    ],
  ],
  [
    'the business portal',
    businessPage,
    'Download Token',
    [
      ['another server', 'Jamf Pro', 'Intune'],
      ['another action', 'Download Token', 'Delete'],
    ],
  ],
  ['the console', consolePage, '次へ', [['another screen of the wizard', '', '']]],
]

describe.each(GUARDS)('%s', (name, page, label, others) => {
  it('what is still there is let through', () => {
    const guarded = page()
    held(guarded.document, label)()
    expect(repeatPress).toHaveBeenCalledTimes(1)
    expect(guarded.notices()).toBeUndefined()
  })

  it.each(others)('%s in the same button is not pressed, and the user is told', (_, from, to) => {
    const guarded = page()
    const insist = held(guarded.document, label)
    if (name === 'the console') comeToCertificate(guarded.document, label)
    else rewrite(guarded, from, to)
    insist()
    expect(repeatPress).not.toHaveBeenCalled()
    expect(guarded.notices()).not.toBeUndefined()
  })
})
