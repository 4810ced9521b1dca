// A thousand organisations with ten thousand runs: the popup's first paint, the search at each letter, the picture of the year.
import type { Page } from '@playwright/test'
import type { JournalEntry } from '../../lib/model/journal.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { topicOf } from '../../tests/e2e/support/many-files.ts'
import { writeRecords } from '../../tests/e2e/support/records.ts'
import { EDITIONS } from '../build.ts'
import { paintedAfter } from './feel.ts'
import { withPortal } from './portal.ts'
import { type Measurement, measured, median, pairedRatio } from './report.ts'

const DAY = 24 * 60 * 60 * 1000
export const ORGANISATIONS = 1000
export const RUNS_EACH = 10
const ROUNDS = 15
const WARMING_UP = 3
/** Of the first paint with one organisation. */
const FIRST_PAINT = 1.3
/** Milliseconds. */
const SEARCH = 50
const YEAR = 1000
/** Typed letter by letter, and taken away again. */
const SEARCHES = ['customer 0777', 'c-0042', 'osaka', 'mdm@customer-5']

export function organisations(count: number): Organisation[] {
  const now = Date.now()
  return Array.from({ length: count }, (_, number) => ({
    id: `customer-${number}`,
    name: `Customer ${String(number).padStart(4, '0')} ${number % 7 === 0 ? 'Osaka' : 'Tokyo'}`,
    customerNumber: `C-${String(number).padStart(4, '0')}`,
    consoleId: 'clomo',
    topic: topicOf(number),
    account: `mdm@customer-${number}.example`,
    servers: [`MDM ${number}`],
    notAfter: now + ((number * 7919) % 365) * DAY,
    serverToken: { notAfter: now + ((number * 104_729) % 365) * DAY, isEstimate: true as const, at: now },
    contentToken: { notAfter: now + ((number * 1_299_709) % 365) * DAY, at: now },
    createdAt: now,
    updatedAt: now,
  }))
}

/** Ten years of renewals, finished, but for one in a hundred of this year's. */
export function runsOf({ id }: Organisation, number: number): Run[] {
  return Array.from({ length: RUNS_EACH }, (_, year) => {
    const at = Date.now() - year * 365 * DAY
    const isOpen = year === 0 && number % 100 === 50
    const ticks = Object.fromEntries(
      Array.from({ length: 15 }, (_, step) => [`step${step}`, { at, by: 'hand' as const }]),
    )
    return {
      id: `${id}-${year}`,
      organisationId: id,
      procedure: 'push-certificate' as const,
      startedAt: at,
      ...(!isOpen && { finishedAt: at }),
      ticks: isOpen ? {} : ticks,
      before: {},
    }
  })
}

/** The serial number that the renewal replaced. */
export function changeIn({ id, organisationId, startedAt: at }: Run): JournalEntry {
  return {
    ...{ id: `change-${id}`, at, kind: 'changed', subject: 'organisation', subjectId: organisationId, organisationId },
    changes: [{ fact: 'serial', before: '3bb763753df5d8dd', after: '7c1d28e4a90b66f2' }],
  }
}

interface Times {
  paint: number[]
  list: number[]
}

export async function measureDue(): Promise<Measurement[]> {
  const one = await timesWith(1)
  const many = await withOrganisations(ORGANISATIONS, async (page, address) => ({
    popup: await openings(page, address),
    ...(await searches(page)),
    year: await year(page, address),
  }))
  const sorted = many.letters.toSorted((before, after) => before - after)
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
  const size = `${ORGANISATIONS} organisations and ${ORGANISATIONS * RUNS_EACH} runs`
  return [
    measured({
      name: `The popup's first paint with ${size}, of that with one`,
      value: pairedRatio(many.popup.paint, one.paint),
      unit: 'times',
      target: FIRST_PAINT,
      from: { 'many ms': median(many.popup.paint), 'one ms': median(one.paint) },
    }),
    measured({
      name: `The popup's list standing with ${size}`,
      value: median(many.popup.list),
      unit: 'milliseconds',
      from: { rounds: many.popup.list.length },
    }),
    measured({
      name: 'A letter of the search until its list is painted, 95th percentile',
      value: p95,
      unit: 'milliseconds',
      target: SEARCH,
      from: { 'median ms': median(sorted), letters: sorted.length },
    }),
    measured({
      name: `The year's picture of ${ORGANISATIONS} organisations, until it is painted`,
      value: median(many.year),
      unit: 'milliseconds',
      target: YEAR,
      from: { lines: ORGANISATIONS * 3 },
    }),
  ]
}

const timesWith = (count: number): Promise<Times> => withOrganisations(count, openings)

/** Puts so many on record in a fresh browser, with what was changed in each renewal, and works in a page of Koshin there. */
export function withOrganisations<Answer>(
  count: number,
  work: (page: Page, address: string) => Promise<Answer>,
): Promise<Answer> {
  return withPortal(EDITIONS.practice, async ({ browser }) => {
    const page = await browser.context.newPage()
    const address = `chrome-extension://${browser.extensionId}/popup.html`
    await page.goto(address)
    const all = organisations(count)
    const runs = all.flatMap(runsOf)
    const journal = runs.map(changeIn)
    await writeRecords(page, { organisations: all, runs, journal, currentOrganisation: 'customer-0' })
    return work(page, address)
  })
}

async function openings(page: Page, address: string): Promise<Times> {
  const times: Times = { paint: [], list: [] }
  for (let round = 0; round < ROUNDS + WARMING_UP; round++) {
    await page.goto(address)
    times.paint.push(await page.evaluate(paintedAfter))
    await page.locator('.due-row, .renewal-head').first().waitFor()
    times.list.push(await page.evaluate(() => performance.now()))
  }
  return { paint: times.paint.slice(WARMING_UP), list: times.list.slice(WARMING_UP) }
}

/** From each letter to the frame after it. */
async function searches(page: Page): Promise<{ letters: number[] }> {
  await page.locator('#due-search').waitFor()
  const letters = await page.evaluate(async (searched) => {
    const field = document.querySelector<HTMLInputElement>('#due-search')
    if (!field) throw new Error('There is no search')
    const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const times: number[] = []
    for (const words of searched) {
      const typed = [...words].map((_, index) => words.slice(0, index + 1))
      for (const value of [...typed, ...typed.toReversed(), '']) {
        await painted()
        const began = performance.now()
        field.value = value
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        await painted()
        times.push(performance.now() - began)
      }
    }
    return times
  }, SEARCHES)
  return { letters }
}

/** From the press to the frame in which the picture stands. */
async function year(page: Page, address: string): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    await page.goto(address.replace('popup', 'desk'))
    const open = page.locator('main button', { has: page.locator('svg') }).first()
    await page.locator('.due-row').first().waitFor()
    times.push(
      await open.evaluate(async (button) => {
        const began = performance.now()
        ;(button as HTMLElement).click()
        while (!document.querySelector('.year-picture')) await new Promise((resolve) => requestAnimationFrame(resolve))
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
        return performance.now() - began
      }),
    )
    await page.locator('.year button').first().click()
  }
  return times
}
