// What a user feels: how long after the list the first mark stands there, and how long the popup takes to its first paint.
import type { Page } from '@playwright/test'
import { EDITIONS } from '../build.ts'
import { type Portal, rememberOwn, withPortal } from './portal.ts'
import { type Measurement, measured, median, pairedRatio } from './report.ts'

const ROUNDS = 15
const WARMING_UP = 3
/** Of the time that a page of the same extension takes to paint one word. */
const FIRST_PAINT = 2.5

export async function measureFeel(): Promise<Measurement[]> {
  return withPortal(EDITIONS.practice, async (portal) => {
    const { browser } = portal
    const desk = await rememberOwn(browser)
    const paint = await firstPaint(desk, browser.extensionId)
    await desk.close()
    return [await firstMark(portal), paint]
  })
}

/** From the list to the first mark, beside what the page itself took to show its list; a real portal takes far longer for that. */
async function firstMark({ list }: Portal): Promise<Measurement> {
  const marks: number[] = []
  const lists: number[] = []
  const page = await list('?markup=table')
  await page.addInitScript(() => {
    const seen = { list: 0, mark: 0 }
    Object.assign(window, { seen })
    new MutationObserver(() => {
      if (!seen.list && document.body?.textContent?.includes('Mobile Device Management')) seen.list = performance.now()
      if (!seen.mark && document.querySelector('[data-koshin-verdict]')) seen.mark = performance.now()
    }).observe(document, { subtree: true, childList: true, attributes: true })
  })
  for (let round = 0; round < ROUNDS + WARMING_UP; round++) {
    await page.reload()
    await page.locator('[data-koshin-verdict]').first().waitFor({ state: 'attached' })
    const seen = await page.evaluate(() => (window as unknown as { seen: { list: number; mark: number } }).seen)
    marks.push(seen.mark - seen.list)
    lists.push(seen.list)
  }
  await page.close()
  const [after, before] = [marks, lists].map((all) => all.slice(WARMING_UP))
  return measured({
    name: "First mark after the list, of the page's own time until the list",
    value: pairedRatio(after, before),
    unit: 'times',
    from: { 'mark after ms': median(after), 'list after ms': median(before) },
  })
}

/** The popup's first paint, beside that of a page of the extension with nothing but a word on it. */
async function firstPaint(page: Page, extensionId: string): Promise<Measurement> {
  const times = { popup: [] as number[], word: [] as number[] }
  // A file of the extension that is only text: the least that Chromium paints for it.
  const pages = { popup: 'popup.html', word: 'manifest.json' } as const
  for (let round = 0; round < ROUNDS + WARMING_UP; round++) {
    for (const which of ['popup', 'word'] as const) {
      await page.goto(`chrome-extension://${extensionId}/${pages[which]}`)
      times[which].push(await page.evaluate(paintedAfter))
    }
  }
  const [popup, word] = [times.popup, times.word].map((all) => all.slice(WARMING_UP))
  return measured({
    name: "The popup's first paint, of that of one word",
    value: pairedRatio(popup, word),
    unit: 'times',
    target: FIRST_PAINT,
    from: { 'popup ms': median(popup), 'word ms': median(word) },
  })
}

/** Runs in the page: milliseconds from the beginning of the navigation to the first paint with something in it. */
export function paintedAfter(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const [first] = list.getEntriesByName('first-contentful-paint')
      if (!first) return
      observer.disconnect()
      resolve(first.startTime)
    }).observe({ type: 'paint', buffered: true })
  })
}
