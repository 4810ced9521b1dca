// What lies on this machine's disk, dropped onto Koshin as a user drags it there; and a folder, taken from it in the browser's settings.
import type { Locator, Page } from '@playwright/test'
import type { Koshin } from './koshin.ts'

/** Drops a folder or a file of this machine onto a place of the page. The browser's own chooser is a window that no test can press. */
export async function dropOn(place: Locator, path: string): Promise<void> {
  const page = place.page()
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (!box) throw new Error('The place is not in view')
  const at = { x: box.x + box.width / 2, y: box.y + box.height - 8 }
  const session = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      ...at,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    })
  }
  await session.detach()
}

/** Of chrome://settings. Source: chrome/browser/ui/webui/settings/site_settings_handler.cc in Chromium. */
declare const chrome: { send(message: string, values: unknown[]): void }

/** The user takes the folder from Koshin, in the browser's settings. */
export async function takeFolderAway(koshin: Pick<Koshin, 'newPage' | 'extensionId'>, folder: string): Promise<void> {
  const page: Page = await koshin.newPage()
  await page.goto('chrome://settings/content/filesystem')
  await page.evaluate(
    ([origin, path]) => chrome.send('revokeFileSystemGrant', [origin, path]),
    [`chrome-extension://${koshin.extensionId}/`, folder],
  )
  await page.close()
}
