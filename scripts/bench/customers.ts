// The longest frame of the desk while a table of 1,000 customers is read, looked at and taken in: the page must go on answering.
import type { Page } from '@playwright/test'
import { HEAD, uid } from '../../tests/customers/tables.ts'
import { EDITIONS } from '../build.ts'
import { type Frames, framesDuring, longestTaskDuring, type Watched } from './frames.ts'
import { withPortal } from './portal.ts'
import { type Measurement, measured, median } from './report.ts'

const ROWS = 1000
const REPETITIONS = 5
const TARGET = 100

interface Stretch extends Frames {
  /** The longest task, in milliseconds of the processor's time. */
  task: number
}

export async function measureCustomers(): Promise<Measurement[]> {
  const text = [HEAD, ...Array.from({ length: ROWS }, (_, number) => rowOf(number))].join('\r\n')
  const table = { name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  const all: Record<'read' | 'taken in', Stretch[]> = { read: [], 'taken in': [] }
  for (let round = 0; round < REPETITIONS; round++) {
    // Each in a fresh browser, for what is taken in is known from then on.
    await withPortal(EDITIONS.practice, async ({ browser }) => {
      const page = await browser.context.newPage()
      await page.goto(`chrome-extension://${browser.extensionId}/desk.html#customers`)
      const input = page.locator('input[type=file]')
      await input.waitFor({ state: 'attached' })
      const planned = { on: 'change', until: '.table-kinds', count: 1 } as const
      all.read.push(await stretch(page, planned, () => input.setInputFiles(table)))
      const done = { on: 'click', until: 'main .note-ok', count: 1 } as const
      all['taken in'].push(await stretch(page, done, () => page.locator('main .button-main').click()))
    })
  }
  return Object.entries(all).map(([what, stretches]) =>
    measured({
      name: `Longest frame while ${ROWS} customers are ${what}`,
      value: median(stretches.map(({ longest: [first = 0] }) => first)),
      unit: 'milliseconds',
      target: TARGET,
      from: {
        rounds: stretches.map(({ longest: [first = 0] }) => Math.round(first)).join(' / '),
        'longest task, processor ms': Math.max(...stretches.map(({ task }) => task)),
        'all of it ms': median(stretches.map(({ whole }) => whole)),
      },
    }),
  )
}

async function stretch(page: Page, watched: Watched, begin: () => Promise<void>): Promise<Stretch> {
  let frames: Frames = { longest: [], whole: 0 }
  const task = await longestTaskDuring(page, async () => {
    frames = await framesDuring(page, watched, begin)
  })
  return { ...frames, task }
}

const rowOf = (number: number): string =>
  `株式会社カスタマー ${number},${String(number).padStart(5, '0')},${number % 3 ? '関東' : '関西'},CLOMO MDM,${uid(number)},mdm@customer-${number}.example,2027-02-01`
