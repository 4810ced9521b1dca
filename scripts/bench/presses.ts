// How long Koshin judges a press on a list of 1,000 rows: real presses of the mouse, timed by what Chromium's own trace says of their events.
import { cpus } from 'node:os'
import type { Page } from '@playwright/test'
import { EDITIONS } from '../build.ts'
import { type Portal, rememberOwn, withPortal } from './portal.ts'
import { type Measurement, measured, percentile } from './report.ts'
import { type Dispatched, eventsDuring } from './thread.ts'

const ROWS = 1_000
const PRESSES = 100
const WARMING_UP = 16
/** Milliseconds of the page's thread, at the 95th percentile. */
const TARGET = 8

/** The events of one press of the mouse; all of them are judged. */
const OF_A_PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
/** What is pressed in turn: a Renew and a Revoke that are held, an i, a text that is nothing to press. */
const KINDS = ['renew', 'revoke', 'information', 'text'] as const

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

export async function measurePresses(): Promise<Measurement[]> {
  return withPortal(EDITIONS.practice, async (portal) => {
    await (await rememberOwn(portal.browser)).close()
    const all = await pressAll(portal)
    const presses = all.slice(WARMING_UP)
    if (presses.length !== PRESSES) throw new Error(`${presses.length} presses of ${PRESSES} are in the trace`)
    const thread = presses.map((press) => press.thread)
    const clock = presses.map((press) => press.clock)
    return [
      measured({
        name: `A press judged on ${ROWS} rows, at the 95th percentile`,
        value: percentile(thread, 95),
        unit: 'milliseconds',
        target: TARGET,
        from: {
          presses: presses.length,
          'middle ms': percentile(thread, 50),
          'longest ms': percentile(thread, 100),
          'by the clock ms': percentile(clock, 95),
          'dialog ms': percentile(
            presses.flatMap(({ dialog }) => (dialog > 0 ? dialog : [])),
            95,
          ),
          machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
        },
      }),
    ]
  })
}

async function pressAll({ browser, list }: Portal): Promise<PressTimes[]> {
  const page = await list(`?markup=table&rows=${ROWS}`)
  await page.locator('[data-koshin-verdict="this-one"]').first().waitFor({ state: 'attached' })
  const session = await browser.context.newCDPSession(page)
  const events = await eventsDuring(session, async () => {
    for (let press = 0; press < WARMING_UP + PRESSES; press++) await pressOne(page, press)
  })
  return pressesIn(events)
}

const kindOf = (press: number): (typeof KINDS)[number] => KINDS[press % KINDS.length] ?? 'text'
const isHeldKind = (press: number): boolean => ['renew', 'revoke'].includes(kindOf(press))

/** Each press finds a page that has just changed, so that it cannot be judged by an old reading. */
async function pressOne(page: Page, press: number): Promise<void> {
  const kind = kindOf(press)
  const at = await page.evaluate(prepare, { kind, press })
  await page.mouse.click(at.x, at.y)
  const isHeld = await page.evaluate(closeDialog)
  if (isHeld !== isHeldKind(press)) throw new Error(`${kind}: ${isHeld ? '' : 'not '}held`)
}

/** Runs in the page. True where a press was held. To close the dialog as a user does would take a picture of the page each time. */
function closeDialog(): boolean {
  const dialog = document.querySelector('koshin-dialog')
  dialog?.remove()
  return dialog !== null
}

/** Runs in the page. Brings a row into view, changes another one, and says where to press. */
function prepare({ kind, press }: { kind: (typeof KINDS)[number]; press: number }): { x: number; y: number } {
  const rows = [...document.querySelectorAll('tr')].filter((row) => row.textContent?.includes('Renew'))
  // Steps that have nothing in common with the number of rows: near ones and far ones.
  const at = (steps: number): Element => rows[(press * steps + 3) % rows.length] as Element
  const row = at(37)
  row.scrollIntoView({ block: 'center' })
  at(91).setAttribute('title', `Changed ${press}`)
  const wanted = { renew: 'Renew', revoke: 'Revoke', information: 'i', text: 'Mobile Device Management' }[kind]
  const texts = [...row.querySelectorAll('*')].filter((one) => one.textContent?.trim() === wanted)
  const box = texts.at(-1)?.getBoundingClientRect()
  if (!box) throw new Error(`No ${wanted} in the row`)
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
}

/** Puts together what belongs to one press: from one pointer going down to the next. */
function pressesIn(events: readonly Dispatched[]): PressTimes[] {
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
