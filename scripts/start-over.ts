// A browser with Koshin as on the day of installation, without a new browser: nothing of what was done in it is left.
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { beginAnew, forgetAll } from './begin-anew.ts'
import { type Browser, closeOthers } from './close-pages.ts'

/** What is begun over, and with what. */
export interface Installed extends Browser {
  extensionId: string
  /** The folder of the built edition. */
  edition: string
  settingsWereOpened: () => boolean
}

/**
 * Tells whether the browser's settings of extensions were opened since it was asked last. Who allows an address there does so for
 * good: Koshin itself cannot see it, and would be given it without a question, until it is taken off.
 */
export function watchSettings(context: BrowserContext): () => boolean {
  let wereOpened = false
  const watch = (page: Page) =>
    page.on('framenavigated', (frame) => {
      if (frame.url().startsWith('chrome://extensions')) wereOpened = true
    })
  context.on('page', watch)
  for (const page of context.pages()) watch(page)
  return () => {
    const answer = wereOpened
    wereOpened = false
    return answer
  }
}

/** What a site may keep; its cookies and the cache are forgotten for all sites at once. To clear every kind there is takes ten times as long. */
const STORED = 'local_storage,indexeddb,cache_storage,service_workers,file_systems'

/** What {@link clear} has left of Koshin: it is there and knows nothing, or it was taken off. */
export type Left = 'asleep' | 'off'

/**
 * Closes all pages, forgets cookies, permissions, the cache and what the sites at `origins` have stored, and all that Koshin knows.
 * Where Koshin was allowed something it is taken off, which costs three times as much; rejects where it was loaded by the command line.
 */
export async function clear(
  { context, cdp, extensionId, settingsWereOpened }: Installed,
  origins: string[],
): Promise<Left> {
  const blank = await blankPage(context)
  await closeOthers({ context, cdp }, blank)
  const session = await context.newCDPSession(blank)
  const isForgotten = !settingsWereOpened() && (await forgetAll({ context, session, extensionId }).catch(() => false))
  if (!isForgotten) await cdp.send('Extensions.uninstall', { id: extensionId })
  await forget(context, session, origins)
  await session.detach()
  return isForgotten ? 'asleep' : 'off'
}

/** Koshin as on the day of installation, in a browser that was cleared; `left` is what that gave. */
export async function begin(installed: Installed, left: Left): Promise<void> {
  if (left === 'asleep' && (await wake(installed))) return
  if (left === 'asleep') await installed.cdp.send('Extensions.uninstall', { id: installed.extensionId })
  const { cdp, extensionId, edition } = installed
  await Promise.all([closeWelcome({ cdp, extensionId }), cdp.send('Extensions.loadUnpacked', { path: edition })])
}

async function wake({ context, extensionId }: Installed): Promise<boolean> {
  const [page] = context.pages()
  if (!page) return false
  const session = await context.newCDPSession(page)
  const isFresh = await beginAnew({ context, session, extensionId }).catch(() => false)
  await session.detach()
  return isFresh
}

/** An empty page, which stays: a browser without any page ends. That with which it began is seldom used, and then as good as new. */
async function blankPage(context: BrowserContext): Promise<Page> {
  const [first] = context.pages()
  return first && (await isUntouched(first)) ? first : context.newPage()
}

async function isUntouched(page: Page): Promise<boolean> {
  return (
    page.url() === 'about:blank' && page.viewportSize() === null && (await page.evaluate(() => history.length)) === 1
  )
}

async function forget(context: BrowserContext, session: CDPSession, origins: string[]): Promise<void> {
  await Promise.all([
    context.clearCookies(),
    context.clearPermissions(),
    session.send('Network.clearBrowserCache'),
    ...origins.map((origin) => session.send('Storage.clearDataForOrigin', { origin, storageTypes: STORED })),
  ])
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
