// The history of all organisations: with ten thousand runs beside that with a hundred, from the page's start until its lines stand.
import type { Page } from '@playwright/test'
import type { browser } from 'wxt/browser'
import { ORGANISATIONS, RUNS_EACH, withOrganisations } from './due.ts'
import { type Measurement, measured, median, pairedRatio } from './report.ts'

const ROUNDS = 12
const WARMING_UP = 2
const FEW = 10
/** With as many lines on the screen, a hundred times as many behind them. */
const OF_FEW = 4

/** Of the page in which functions are evaluated. */
declare const chrome: typeof browser

export async function measureHistory(): Promise<Measurement[]> {
  const few = await withOrganisations(FEW, openings)
  const many = await withOrganisations(ORGANISATIONS, openings)
  return [
    measured({
      name: `The history of all with ${ORGANISATIONS * RUNS_EACH} runs, of that with ${FEW * RUNS_EACH}`,
      value: pairedRatio(many, few),
      unit: 'times',
      target: OF_FEW,
      from: { 'many ms': median(many), 'few ms': median(few) },
    }),
  ]
}

async function openings(page: Page, address: string): Promise<number[]> {
  await page.evaluate(() =>
    chrome.storage.session.set({ 'koshin-draft': { view: 'history', ofAll: true, pasted: '', details: {} } }),
  )
  const times: number[] = []
  for (let round = 0; round < ROUNDS + WARMING_UP; round++) {
    await page.goto(address.replace('popup', 'desk'))
    await page.locator('.history > li').nth(99).waitFor({ state: 'attached' })
    times.push(await page.evaluate(() => performance.now()))
  }
  return times.slice(WARMING_UP)
}
