// What the guard of a console's page keeps in mind: which question a press leads to, and what it forgets on the way.
import { beforeEach, describe, expect, it } from 'vitest'
import { clomo } from '../../../lib/consoles/clomo.ts'
import { consolePressRules } from '../../../lib/guard/console/presses.ts'
import { ConsoleState } from '../../../lib/guard/console/state.ts'
import type { ConsoleMemory } from '../../../lib/model/console-memory.ts'
import * as steps from '../../practice/console/wizard-steps.ts'
import type { Html } from '../../practice/web/html.ts'
import { documentOf } from '../../support/page.ts'

const words = clomo.wizard
if (!words) throw new Error('CLOMO has a wizard')
const memory: ConsoleMemory = { withdrawn: false, organisation: { name: 'Example' }, wizard: words, renewsToken: false }
/** A question of the console whose text says nothing that Koshin knows. */
const QUESTION: Html = { html: '<p>よろしいですか?</p><button>Cancel</button><button>OK</button>' }

let forgotten: number
let readAgain: number
let told: object[]
let state: ConsoleState

function show(step: Html): void {
  const body = state.document.querySelector('body')
  if (body) body.innerHTML = `<h2>${words?.title}</h2>${step.html}`
  state.read()
}

beforeEach(() => {
  const document = documentOf('')
  forgotten = 0
  readAgain = 0
  told = []
  state = new ConsoleState(document, {
    now: () => 0,
    ask: () => Promise.reject(new Error('nobody answers')),
    tell: (message) => told.push(message),
    askAnew: () => undefined,
    isAlive: () => true,
    valuesReader: () => Promise.reject(new Error('nothing has come')),
  })
  Object.assign(state, { file: { state: 'none', forget: () => forgotten++, readAgain: () => readAgain++ }, memory })
})

describe('a question', () => {
  it('is the one that the press leads to, whatever it says', () => {
    show(steps.opening(true))
    state.expect('start')
    show(QUESTION)
    expect(state.confirmation).toBe('start')
    show(steps.certificate('', false))
    state.expect('certificate')
    show(QUESTION)
    expect(state.confirmation).toBe('certificate')
  })

  it('is known by its text where the press was not seen', () => {
    show(steps.differs())
    expect(state.confirmation).toBe('certificate')
    show(steps.warning())
    expect(state.confirmation).toBe('start')
    show(QUESTION)
    expect(state.confirmation).toBe('unknown')
  })

  it('that did not come is not taken for a later one', () => {
    show(steps.certificate('', false))
    state.expect('certificate')
    show(steps.finished())
    show(QUESTION)
    expect(state.confirmation).toBe('unknown')
  })
})

it('remembers the error as long as the page lasts, though it is gone from the screen', () => {
  show(steps.certificate('', true))
  expect(state.mismatchSeen).toBe(true)
  show(steps.opening(true))
  expect(state.press()).toMatchObject({ mismatchSeen: true, screen: 'opening' })
})

it('forgets a chosen file when it comes to the screen that takes one, but not after the question there', () => {
  show(steps.opening(true))
  show(steps.certificate('', false))
  expect(forgotten).toBe(1)
  show(QUESTION)
  show(steps.certificate('', false))
  expect(forgotten).toBe(1)
})

it('forgets at the first screen that the user has begun anew on purpose', () => {
  show(steps.opening(true))
  state.insisted = true
  show(steps.warning())
  expect(state.press().insisted).toBe(true)
  show(steps.opening(true))
  expect(state.press().insisted).toBe(false)
})

it('reads no wizard without its words, and none once another copy has taken over', () => {
  const { wizard: _words, ...wordless } = memory
  state.memory = wordless
  show(steps.opening(true))
  expect(state.view.screen).toBe('none')
  state.memory = memory
  state.read()
  expect(state.view.screen).toBe('opening')
  state.retired = true
  state.read()
  expect(state.view.controls.size).toBe(0)
})

describe('where the wizard stands', () => {
  const run = { procedure: 'push-certificate' as const, awaitsUpload: false, done: [] }

  it('is told at once, for the page may be left at once, and once for each screen', () => {
    state.memory = { ...memory, run }
    show(steps.opening(true))
    show(steps.opening(true))
    show(steps.warning())
    show({ html: '' })
    expect(told).toEqual([
      { type: 'console-wizard', screen: 'opening' },
      { type: 'console-wizard', screen: 'confirmation' },
    ])
  })

  it('is told as soon as it is known what is remembered', () => {
    state.memory = undefined
    show(steps.opening(true))
    expect(told).toEqual([])
    state.memory = { ...memory, run }
    state.read()
    expect(told).toEqual([{ type: 'console-wizard', screen: 'opening' }])
  })

  it('is not told outside a renewal', () => {
    show(steps.opening(true))
    show(steps.finished())
    expect(told).toEqual([])
  })

  it.each(['portal', 'ok'] as const)('is told to have been left for the portal by its %s, and only there', (action) => {
    const { onBegun } = consolePressRules(state)
    const press = () => {
      for (const control of state.view.controls.values()) if (control.action === action) onBegun?.(control, false)
    }
    show(steps.warning())
    press()
    expect(told).toEqual([])
    show(steps.toPortal())
    press()
    expect(told).toEqual([{ type: 'console-wizard', screen: 'portal', pressed: action }])
  })
})

it('a file that was chosen before it was checked is compared again, once it has been', () => {
  const run = { procedure: 'push-certificate' as const, awaitsUpload: true, done: [] }
  state.remember({ ...memory, run })
  expect(readAgain).toBe(0)
  const checked = { ...memory, run: { ...run, certificate: { fileName: 'MDM_.pem', sha256: 'ab' } } }
  for (const _ of [1, 2]) state.remember(checked)
  expect(readAgain).toBe(1)
})
