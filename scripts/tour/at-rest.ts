// Waits until a page no longer scrolls by itself: what is on its way to a place is not yet what is to be seen.
import { expect } from '@playwright/test'

/** Milliseconds between two looks: a page that scrolls has moved on by then. */
const BETWEEN = 100

/** What of a Playwright page is needed here. */
interface Scrolling {
  evaluate(look: () => number): Promise<number>
}

/** Resolves once the page stands still. */
export async function atRest(page: Scrolling): Promise<void> {
  let before: number | undefined
  const stands = async (): Promise<boolean> => {
    const now = await page.evaluate(() => document.scrollingElement?.scrollTop ?? 0)
    const isSame = now === before
    before = now
    return isSame
  }
  await expect.poll(stands, { intervals: [BETWEEN] }).toBe(true)
}
