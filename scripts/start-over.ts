// A browser with Koshin as on the day of installation, without a new browser: nothing of what was done in it is left.
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'

/** What is begun over, and with what. */
export interface Installed {
  context: BrowserContext
  /** Of the browser, not of a page. */
  cdp: CDPSession
  extensionId: string
  /** The folder of the built edition. */
  edition: string
}

/**
 * Closes all pages, forgets cookies, permissions, the cache and what the sites at `origins` have stored, takes Koshin off (with
 * all that it remembers and was allowed), and installs it again. Rejects where Koshin was loaded by the command line.
 */
export async function startOver({ context, cdp, extensionId, edition }: Installed, origins: string[]): Promise<void> {
  const before = context.pages()
  // A browser without any page ends.
  const blank = await context.newPage()
  await Promise.all(before.map((page) => page.close()))
  await cdp.send('Extensions.uninstall', { id: extensionId })
  await forget(context, blank, origins)
  await cdp.send('Extensions.loadUnpacked', { path: edition })
  await closeWelcome(context)
}

async function forget(context: BrowserContext, page: Page, origins: string[]): Promise<void> {
  const session = await context.newCDPSession(page)
  await Promise.all([
    context.clearCookies(),
    context.clearPermissions(),
    session.send('Network.clearBrowserCache'),
    ...origins.map((origin) => session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })),
  ])
  await session.detach()
}

/** Waits for the welcome, and closes it: what is tried is Koshin as it is on any other day. */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = () => context.pages().find((page) => page.url().endsWith('desk.html#welcome'))
  for (let tries = 0; tries < 200 && !welcome(); tries += 1) await pause(25)
  await welcome()?.close()
}
