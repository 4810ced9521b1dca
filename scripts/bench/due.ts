// A thousand organisations with ten thousand runs: the popup's first paint, the search at each letter, the picture of the year.
import type { Page } from '@playwright/test'
import { paintedAfter } from './feel.ts'
import { ORGANISATIONS, openedInTurn, RUNS_EACH, type Standing, withOrganisations } from './many.ts'
import { type Measurement, measured, median, pairedRatio, percentile } from './report.ts'

const ROUNDS = 11
const WARMING_UP = 3
/** Of the first paint with one organisation. */
const FIRST_PAINT = 1.3
/** Milliseconds. */
const SEARCH = 50
const YEAR = 1000
/** Typed letter by letter, and taken away again. */
const SEARCHES = ['customer 0777', 'c-0042', 'osaka', 'mdm@customer-5']

interface Times {
  paint: number[]
  list: number[]
}

export async function measureDue(): Promise<Measurement[]> {
  const [one, many] = await withOrganisations(1, (few) =>
    withOrganisations(ORGANISATIONS, async (all) => {
      const [ofFew, ofAll] = await openedInTurn([few, all], opening, ROUNDS + WARMING_UP)
      return [times(ofFew), { popup: times(ofAll), ...(await searches(all)), year: await year(all) }] as const
    }),
  )
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
      from: { 'one ms': median(one.list), rounds: many.popup.list.length },
    }),
    measured({
      name: 'A letter of the search until its list is painted, 95th percentile',
      value: percentile(many.letters, 95),
      unit: 'milliseconds',
      target: SEARCH,
      from: { 'median ms': median(many.letters), letters: many.letters.length },
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

async function opening(page: Page, address: string): Promise<{ paint: number; list: number }> {
  await page.goto(address)
  const paint = await page.evaluate(paintedAfter)
  await page.locator('.due-row, .renewal-head').first().waitFor()
  return { paint, list: await page.evaluate(() => performance.now()) }
}

/** Without those that only warmed up. */
function times(openings: readonly { paint: number; list: number }[]): Times {
  const counted = openings.slice(WARMING_UP)
  return { paint: counted.map(({ paint }) => paint), list: counted.map(({ list }) => list) }
}

/** From each letter to the frame after it. */
async function searches({ page, address }: Standing): Promise<{ letters: number[] }> {
  await page.goto(address)
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
async function year({ page, address }: Standing): Promise<number[]> {
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
