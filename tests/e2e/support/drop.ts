// Drops something onto Koshin or a page, as the system hands it to the browser.
import type { Locator } from '@playwright/test'

/** What is dragged: paths of files and folders, and texts by their type. */
export interface Dragged {
  items: { mimeType: string; data: string }[]
  files?: string[]
}

/** Pixels from the window's edge, within which Chromium scrolls the page under what is dragged. */
const EDGE = 40

/** Drops a folder or a file of this machine onto a place, or whatever else is dragged. */
export async function dropOn(place: Locator, dragged: string | Dragged): Promise<void> {
  await place.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  const box = await place.boundingBox()
  if (!box) throw new Error('The place is not in view')
  const data = typeof dragged === 'string' ? { items: [], files: [dragged] } : dragged
  const page = place.page()
  const lowest = (await page.evaluate(() => innerHeight)) - EDGE
  const at = { x: box.x + box.width / 2, y: Math.min(box.y + box.height - 8, lowest) }
  const session = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data: { ...data, dragOperationsMask: 1 } })
  }
  await session.detach()
}
