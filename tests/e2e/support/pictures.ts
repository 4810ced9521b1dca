// Pictures of what a test has before it, for whoever wishes to look: drawing one takes as long as a look at the page.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page, TestInfo } from '@playwright/test'

/** Draws `page`, where pictures are asked for (`npm test -- --pictures`), into a file of that name and the test's language. */
export async function picture(page: Page, testInfo: TestInfo, name: string): Promise<void> {
  const folder = process.env.KOSHIN_PICTURES
  if (!folder) return
  await mkdir(folder, { recursive: true })
  const language = testInfo.titlePath.find((title) => title.startsWith('in '))?.slice(3) ?? ''
  await page.screenshot({ path: join(folder, `${name.replaceAll(' ', '-')}-${language}.png`) })
}
