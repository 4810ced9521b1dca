// Watches over a page's whole life which rows were ever marked as the right one, however shortly.
import type { Page } from '@playwright/test'

const ID = '[data-id]'

/** To be called before the page is loaded. The builds whose rows carry the portal's own id are understood. */
export async function watchMarks(page: Page): Promise<void> {
  await page.addInitScript((idSelector) => {
    const ever = new Set<string>()
    Object.assign(window, { everThisOne: ever })
    const look = (): void => {
      for (const row of document.querySelectorAll('[data-koshin-verdict="this-one"]')) {
        const own = row.matches(idSelector) ? row : row.querySelector(idSelector)
        ever.add(own?.getAttribute('data-id') ?? 'a row without an id')
      }
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
  }, ID)
}

/** The portal's ids of all rows that were ever marked as the right one since the page was loaded. */
export function everMarked(page: Page): Promise<string[]> {
  return page.evaluate(() => [...((window as unknown as { everThisOne: Set<string> }).everThisOne ?? [])])
}
