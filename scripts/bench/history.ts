// The history of all organisations: with ten thousand runs beside that with a hundred, from the page's start until its lines stand.
import type { Page } from '@playwright/test'
import type { browser } from 'wxt/browser'
import { ORGANISATIONS, openedInTurn, RUNS_EACH, type Standing, withOrganisations } from './many.ts'
import { type Measurement, measured, median, pairedRatio } from './report.ts'

const ROUNDS = 9
const WARMING_UP = 2
const FEW = 10
/** With as many lines on the screen, a hundred times as many behind them. */
const OF_FEW = 4

/** Of the page in which functions are evaluated. */
declare const chrome: typeof browser

export async function measureHistory(): Promise<Measurement[]> {
  const [few, many] = await withOrganisations(FEW, (ofFew) =>
    withOrganisations(ORGANISATIONS, async (ofMany) => {
      for (const standing of [ofFew, ofMany]) await keepView(standing)
      const all = await openedInTurn([ofFew, ofMany], opening, ROUNDS + WARMING_UP)
      return all.map((times) => times.slice(WARMING_UP))
    }),
  )
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

/** Koshin opens with the history of all, as it was left. */
async function keepView({ page }: Standing): Promise<void> {
  await page.evaluate(() =>
    chrome.storage.session.set({ 'koshin-draft': { view: 'history', ofAll: true, pasted: '', details: {} } }),
  )
}

async function opening(page: Page, address: string): Promise<number> {
  await page.goto(address.replace('popup', 'desk'))
  await page.locator('.history > li').nth(99).waitFor({ state: 'attached' })
  return page.evaluate(() => performance.now())
}
