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

/** What a site may keep; its cookies and the cache are forgotten for all sites at once. To clear every kind there is takes ten times as long. */
const STORED = 'local_storage,indexeddb,cache_storage,service_workers,file_systems'

/**
 * Closes all pages, forgets cookies, permissions, the cache and what the sites at `origins` have stored, and takes Koshin off (with
 * all that it remembers and was allowed). Rejects where Koshin was loaded by the command line.
 */
export async function clear({ context, cdp, extensionId }: Installed, origins: string[]): Promise<void> {
  const blank = await closePages(context)
  await cdp.send('Extensions.uninstall', { id: extensionId })
  await forget(context, blank, origins)
}

/** Installs Koshin again in a browser that was cleared. */
export async function install({ context, cdp, edition }: Installed): Promise<void> {
  await cdp.send('Extensions.loadUnpacked', { path: edition })
  await closeWelcome(context)
}

/** Closes all pages but an empty one, which is given: a browser without any page ends. */
async function closePages(context: BrowserContext): Promise<Page> {
  const pages = context.pages()
  const [first] = pages
  // The page with which a browser begins is seldom used, and then as good as new.
  const blank = first && (await isUntouched(first)) ? first : await context.newPage()
  await Promise.all(pages.filter((page) => page !== blank).map((page) => page.close()))
  return blank
}

async function isUntouched(page: Page): Promise<boolean> {
  return (
    page.url() === 'about:blank' && page.viewportSize() === null && (await page.evaluate(() => history.length)) === 1
  )
}

async function forget(context: BrowserContext, page: Page, origins: string[]): Promise<void> {
  const session = await context.newCDPSession(page)
  await Promise.all([
    context.clearCookies(),
    context.clearPermissions(),
    session.send('Network.clearBrowserCache'),
    ...origins.map((origin) => session.send('Storage.clearDataForOrigin', { origin, storageTypes: STORED })),
  ])
  await session.detach()
}

/** Waits for the welcome, and closes it: what is tried is Koshin as it is on any other day. */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = () => context.pages().find((page) => page.url().endsWith('desk.html#welcome'))
  for (let tries = 0; tries < 200 && !welcome(); tries += 1) await pause(25)
  await welcome()?.close()
}
