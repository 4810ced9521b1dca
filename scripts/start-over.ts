// A browser with Koshin as on the day of installation, without a new browser: nothing of what was done in it is left.
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
export async function install({ cdp, extensionId, edition }: Installed): Promise<void> {
  await Promise.all([closeWelcome({ cdp, extensionId }), cdp.send('Extensions.loadUnpacked', { path: edition })])
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

/** How long the welcome is waited for, in milliseconds: on a busy machine Koshin takes its time. */
const PATIENCE = 30_000

/**
 * Closes the welcome before it has loaded, which is a third of what a start costs: what is tried is Koshin as it is on any other day.
 * To be called as long as no page of Koshin can be open; resolves once the welcome is gone.
 */
export async function closeWelcome({ cdp, extensionId }: Pick<Installed, 'cdp' | 'extensionId'>): Promise<void> {
  const gone = welcomeGone(cdp, `chrome-extension://${extensionId}/desk.html`)
  // Tells also of the pages that are there already.
  await cdp.send('Target.setDiscoverTargets', { discover: true })
  await gone
  await cdp.send('Target.setDiscoverTargets', { discover: false })
}

function welcomeGone(cdp: CDPSession, address: string): Promise<void> {
  return new Promise((resolve) => {
    let id: string | undefined
    const see = ({ targetInfo: { targetId, type, url } }: { targetInfo: TargetInfo }) => {
      // It drops its hash as soon as it has begun.
      if (id !== undefined || type !== 'page' || !url.startsWith(address)) return
      id = targetId
      cdp.send('Target.closeTarget', { targetId }).catch(end)
    }
    const lose = ({ targetId }: { targetId: string }) => targetId === id && end()
    const timer = setTimeout(end, PATIENCE)
    function end(): void {
      clearTimeout(timer)
      cdp.off('Target.targetCreated', see)
      cdp.off('Target.targetInfoChanged', see)
      cdp.off('Target.targetDestroyed', lose)
      resolve()
    }
    cdp.on('Target.targetCreated', see)
    cdp.on('Target.targetInfoChanged', see)
    cdp.on('Target.targetDestroyed', lose)
  })
}

interface TargetInfo {
  targetId: string
  type: string
  url: string
}
