// A folder of this machine that Koshin may use, taken from it in the browser's settings.
import type { Page } from '@playwright/test'
import type { Koshin } from './koshin.ts'

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
