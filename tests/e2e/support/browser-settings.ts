// The browser's own page of extensions, where a user gives and takes permissions for an address, through what its buttons call.
import type { Page } from '@playwright/test'
import type { Koshin } from './koshin.ts'

type WithPages = Pick<Koshin, 'newPage' | 'extensionId'>

/** Of chrome://extensions. Source: chrome/common/extensions/api/developer_private.idl in Chromium. */
interface DeveloperPrivate {
  addHostPermission(extensionId: string, host: string): Promise<void>
  removeHostPermission(extensionId: string, host: string): Promise<void>
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>
}
declare const chrome: { developerPrivate: DeveloperPrivate }

async function onSettings<Answer>(koshin: WithPages, work: (page: Page) => Promise<Answer>): Promise<Answer> {
  const page = await koshin.newPage()
  await page.goto('chrome://extensions/strings.m.js')
  try {
    return await work(page)
  } finally {
    await page.close()
  }
}

/**
 * The user has allowed this address in the browser's settings: the browser's question, which no test can press, is answered
 * beforehand. What Koshin asks for is then granted at once, with all that follows from it.
 */
export function answerYes(koshin: WithPages, origin: string): Promise<void> {
  return onSettings(koshin, (page) =>
    page.evaluate(
      ([id = '', host = '']) => chrome.developerPrivate.addHostPermission(id, host),
      [koshin.extensionId, `${origin}/*`],
    ),
  )
}

/** The user takes the permission for this address back, in the browser's settings. */
export function withdraw(koshin: WithPages, origin: string): Promise<void> {
  return onSettings(koshin, (page) =>
    page.evaluate(
      ([id = '', host = '']) => chrome.developerPrivate.removeHostPermission(id, host),
      [koshin.extensionId, `${origin}/*`],
    ),
  )
}

/** Without it, Chromium does not start an unpacked extension again that has been reloaded. */
export function developerMode(koshin: WithPages): Promise<void> {
  return onSettings(koshin, (page) =>
    page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })),
  )
}
