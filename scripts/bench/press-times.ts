// Real presses of the mouse, timed by what Chromium's own trace says of their events.
import { cpus } from 'node:os'
import type { BrowserContext, Page } from '@playwright/test'
import { type Measurement, measured, percentile } from './report.ts'
import { type Dispatched, eventsDuring } from './thread.ts'

const PRESSES = 100
const WARMING_UP = 16
/** Milliseconds of the page's thread, at the 95th percentile. */
const TARGET = 8

/** The events of one press of the mouse; all of them are judged. */
const OF_A_PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']

/** What is pressed on one page. */
export interface Pressing<Kind extends string> {
  name: string
  page: Page
  /** What is pressed in turn, and whether Koshin holds it. */
  kinds: Record<Kind, boolean>
  /** Runs in the page. Brings what is pressed into view, changes something else, and says where to press. */
  prepare: (what: { kind: Kind; press: number }) => { x: number; y: number }
}

interface PressTimes {
  /**
   * Milliseconds of the thread's own time, and by the clock, of all events of a press together; but for the click of one that is
   * held, in which its dialog is shown.
   */
  thread: number
  clock: number
  /** Milliseconds of the thread's own time until the dialog stood there, the page laid out; 0 where none came. */
  dialog: number
}

/** Presses all of them. Each press finds a page that has just changed, so that it cannot be judged by an old reading. */
export async function timePresses<Kind extends string>(
  context: BrowserContext,
  { name, page, kinds, prepare }: Pressing<Kind>,
): Promise<Measurement> {
  const session = await context.newCDPSession(page)
  const turns = Object.entries(kinds) as [Kind, boolean][]
  const isHeldKind = (press: number): boolean => turns[press % turns.length]?.[1] ?? false
  const events = await eventsDuring(session, async () => {
    for (let press = 0; press < WARMING_UP + PRESSES; press++) {
      const [kind, mustBeHeld] = turns[press % turns.length] as [Kind, boolean]
      const at = await page.evaluate(prepare as (what: object) => { x: number; y: number }, { kind, press })
      await page.mouse.click(at.x, at.y)
      const isHeld = await page.evaluate(closeDialog)
      if (isHeld !== mustBeHeld) throw new Error(`${name}: ${kind}: ${isHeld ? '' : 'not '}held`)
    }
  })
  return measurementOf(name, pressesIn(events, isHeldKind).slice(WARMING_UP))
}

/** Runs in the page. True where a press was held. To close the dialog as a user does would take a picture of the page each time. */
function closeDialog(): boolean {
  const dialog = document.querySelector('koshin-dialog')
  dialog?.remove()
  return dialog !== null
}

/** Puts together what belongs to one press: from one pointer going down to the next. */
function pressesIn(events: readonly Dispatched[], isHeldKind: (press: number) => boolean): PressTimes[] {
  const presses: PressTimes[] = []
  for (const { type, thread, clock } of events) {
    if (type === 'pointerdown') presses.push({ thread: 0, clock: 0, dialog: 0 })
    const press = presses.at(-1)
    if (!press || !OF_A_PRESS.includes(type)) continue
    if (type === 'click' && isHeldKind(presses.length - 1)) {
      press.dialog = thread
      continue
    }
    press.thread += thread
    press.clock += clock
  }
  return presses
}

function measurementOf(name: string, presses: readonly PressTimes[]): Measurement {
  if (presses.length !== PRESSES) throw new Error(`${presses.length} presses of ${PRESSES} are in the trace`)
  const thread = presses.map((press) => press.thread)
  const clock = presses.map((press) => press.clock)
  const dialogs = presses.flatMap(({ dialog }) => (dialog > 0 ? dialog : []))
  return measured({
    name: `${name}, at the 95th percentile`,
    value: percentile(thread, 95),
    unit: 'milliseconds',
    target: TARGET,
    from: {
      presses: presses.length,
      'middle ms': percentile(thread, 50),
      'longest ms': percentile(thread, 100),
      'by the clock ms': percentile(clock, 95),
      ...(dialogs.length > 0 && { 'dialog ms': percentile(dialogs, 95) }),
      machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    },
  })
}
