// A press that was held because something had still to come: once it has come, its dialog goes or says what is known by then.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DialogSubject } from '../../lib/guard/drawing/contents.ts'
import { showDialog } from '../../lib/guard/drawing/dialog.ts'
import type { PressRules } from '../../lib/guard/press/press-rules.ts'
import { guardPresses, type Presses } from '../../lib/guard/press/presses.ts'
import { repeatPress } from '../../lib/guard/press/repeat-press.ts'
import type { Unit } from '../../lib/guard/view.ts'
import { wayOut } from '../../lib/portals/page/tree.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

vi.mock('../../lib/guard/drawing/dialog.ts', () => ({ showDialog: vi.fn() }))
vi.mock('../../lib/guard/press/repeat-press.ts', () => ({ repeatPress: vi.fn() }))
useLightWindow()

type Held = { held: true; reason: string }

/** Every dialog that was shown, the open one last. */
let dialogs: { title: string; isOpen: boolean }[]
/** Why the button is held now; undefined: it is not. */
let reason: string | undefined
let button: Element
let presses: Presses

function press(): void {
  const event = { type: 'click', timeStamp: 0, composedPath: () => wayOut(button), isTrusted: true }
  listeners.get('click')?.({ ...event, stopImmediatePropagation() {}, preventDefault() {} } as unknown as Event)
}

let listeners: Map<string, (event: Event) => void>

beforeEach(() => {
  vi.stubGlobal('getComputedStyle', () => ({ cursor: 'auto', display: 'block' }))
  dialogs = []
  listeners = new Map()
  vi.mocked(showDialog).mockImplementation((subject: DialogSubject) => {
    for (const one of dialogs) one.isOpen = false
    const dialog = { title: subject.words.title, isOpen: true }
    dialogs.push(dialog)
    return {
      isOpen: () => dialog.isOpen,
      close: () => {
        dialog.isOpen = false
      },
    }
  })
  const document = documentOf('<html><body><button>Upload</button></body></html>')
  button = document.querySelector('button') as Element
  const rules: PressRules<'upload', Unit, Held> = {
    watch: { flush() {}, pressedOn() {}, flushForPress() {}, readForPress() {} },
    view: () => ({ controls: new Map([[button, { action: 'upload' as const, element: button }]]), rows: [] }),
    judge: () => (reason === undefined ? { held: false } : { held: true, reason }),
    state: { memory: {}, notice: undefined, show() {} },
    dangerIn: () => undefined,
    isDangerous: () => true,
    isHarmless: () => false,
    isDoubtful: () => false,
    subjectOf: () => ({ is: undefined, looks: '' }),
    words: (_, { reason: why }) => ({ words: { title: why, why: '', todo: '' }, wayOn: { kind: 'plain' } as never }),
  }
  const listening = {
    addEventListener: (type: string, listener: (event: never) => void) =>
      void listeners.set(type, listener as (event: Event) => void),
  }
  presses = guardPresses({ alert: vi.fn() } as unknown as Window, listening, rules)
})
afterEach(() => vi.mocked(showDialog).mockReset())

it.each(['loading', 'fileReading'])(
  '%s: the dialog goes once nothing is in the way, and nothing is pressed by itself',
  (why) => {
    reason = why
    press()
    expect(dialogs).toEqual([{ title: why, isOpen: true }])
    presses.lookAgain()
    expect(dialogs).toEqual([{ title: why, isOpen: true }])
    reason = undefined
    presses.lookAgain()
    expect(dialogs).toEqual([{ title: why, isOpen: false }])
    expect(repeatPress).not.toHaveBeenCalled()
  },
)

it('says what is wrong once that is known', () => {
  reason = 'fileReading'
  press()
  reason = 'fileWrong'
  presses.lookAgain()
  expect(dialogs).toEqual([
    { title: 'fileReading', isOpen: false },
    { title: 'fileWrong', isOpen: true },
  ])
})

it('leaves every other dialog alone: its reader may be about to answer', () => {
  reason = 'fileWrong'
  press()
  reason = undefined
  presses.lookAgain()
  expect(dialogs).toEqual([{ title: 'fileWrong', isOpen: true }])
})

it('says nothing after the user has closed it', () => {
  reason = 'fileReading'
  press()
  for (const one of dialogs) one.isOpen = false
  reason = 'fileWrong'
  presses.lookAgain()
  expect(dialogs).toHaveLength(1)
})

it('says nothing of a button that the page has taken away', () => {
  reason = 'fileReading'
  press()
  button.remove()
  reason = 'fileWrong'
  presses.lookAgain()
  expect(dialogs).toEqual([{ title: 'fileReading', isOpen: true }])
})
