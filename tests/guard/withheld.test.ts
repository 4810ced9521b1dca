// A company may close the way on past a held press: judged when somebody insists, whatever the dialog was opened with.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DialogSubject } from '../../lib/guard/drawing/contents.ts'
import { showDialog } from '../../lib/guard/drawing/dialog.ts'
import type { PressRules } from '../../lib/guard/press/press-rules.ts'
import { guardPresses } from '../../lib/guard/press/presses.ts'
import { repeatPress } from '../../lib/guard/press/repeat-press.ts'
import type { Unit } from '../../lib/guard/view.ts'
import type { Withheld } from '../../lib/model/policy.ts'
import { wayOut } from '../../lib/portals/page/tree.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

vi.mock('../../lib/guard/drawing/dialog.ts', () => ({ showDialog: vi.fn() }))
vi.mock('../../lib/guard/press/repeat-press.ts', () => ({ repeatPress: vi.fn() }))
useLightWindow()

const COMPANY: Withheld = { by: 'Example Inc., IT', contact: 'ext. 4711' }

let memory: { withheld?: Withheld } | undefined
let isHeld: boolean
let listeners: Map<string, (event: Event) => void>
let document: Document

beforeEach(() => {
  vi.mocked(showDialog).mockClear()
  vi.mocked(repeatPress).mockClear()
  memory = {}
  isHeld = true
  listeners = new Map()
  document = documentOf('<button>Renew</button>')
  const [button] = document.querySelectorAll('button')
  const rules: PressRules<'renew', Unit, { held: true; reason: string }> = {
    watch: { flush() {}, pressedOn() {}, flushForPress() {}, readForPress() {} },
    view: () => ({
      controls: new Map(button ? [[button, { action: 'renew' as const, element: button }]] : []),
      rows: [],
    }),
    state: {
      get memory() {
        return memory
      },
      notice: undefined,
      show() {},
    },
    judge: () => (isHeld ? { held: true, reason: 'notThisOne' } : { held: false }),
    dangerIn: () => undefined,
    isDangerous: () => true,
    isHarmless: () => false,
    isDoubtful: () => false,
    subjectOf: () => ({ looks: '' }),
    words: () => ({ words: { title: '', why: '', todo: '' }, wayOn: { how: () => '', unknown: '' } }),
  }
  const listening = {
    addEventListener: (type: string, listener: (event: never) => void) =>
      void listeners.set(type, listener as (event: Event) => void),
  }
  guardPresses({ alert: vi.fn() } as unknown as Window, listening, rules)
})

/** Clicks the button; the dialog must come. Gives its way on. */
function hold(): NonNullable<DialogSubject['wayOn']> {
  const [element] = document.querySelectorAll('button')
  if (!element) throw new Error('no button')
  const event = { type: 'click', timeStamp: 0, composedPath: () => wayOut(element), isTrusted: true }
  listeners.get('click')?.({ ...event, stopImmediatePropagation() {}, preventDefault() {} } as unknown as Event)
  return shown()
}

function shown(): NonNullable<DialogSubject['wayOn']> {
  const [subject] = vi.mocked(showDialog).mock.lastCall ?? []
  if (!subject?.wayOn) throw new Error('nothing was held')
  return subject.wayOn
}

describe('insisting', () => {
  it('lets the press through where nobody has closed the way', () => {
    const { withheld, onInsist } = hold()
    expect(withheld).toBeUndefined()
    onInsist()
    expect(repeatPress).toHaveBeenCalledOnce()
  })

  it('is withheld from the beginning where a company has closed it, and leads nowhere', () => {
    memory = { withheld: COMPANY }
    const { withheld, onInsist } = hold()
    expect(withheld).toEqual(COMPANY)
    onInsist()
    expect(repeatPress).not.toHaveBeenCalled()
  })

  it('is judged when it is done: a way that was closed behind the open dialog is closed, and said to be', () => {
    const { withheld, onInsist } = hold()
    expect(withheld).toBeUndefined()
    memory = { withheld: COMPANY }
    onInsist()
    expect(repeatPress).not.toHaveBeenCalled()
    expect(showDialog).toHaveBeenCalledTimes(2)
    expect(shown().withheld).toEqual(COMPANY)
  })

  it('opens again with the company’s settings', () => {
    memory = { withheld: COMPANY }
    const { onInsist } = hold()
    memory = {}
    onInsist()
    expect(repeatPress).toHaveBeenCalledOnce()
  })

  it('stays closed while what is remembered is asked for anew', () => {
    memory = { withheld: COMPANY }
    const { onInsist } = hold()
    memory = undefined
    onInsist()
    expect(repeatPress).not.toHaveBeenCalled()
    expect(hold().withheld).toEqual(COMPANY)
  })

  it('goes through, closed or not, where the press is held no more', () => {
    memory = { withheld: COMPANY }
    const { onInsist } = hold()
    isHeld = false
    onInsist()
    expect(repeatPress).toHaveBeenCalledOnce()
  })
})
