// Closes pages of a browser so that they are gone, also where Chromium forgets to.
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'

/** How long a page may take to go before it is told again, in milliseconds. */
const GOING = 2_000
const TRIES = 10

/** Of a browser. */
export interface Browser {
  context: BrowserContext
  /** Of the browser, not of a page. */
  cdp: CDPSession
}

/**
 * Closes all pages but one. Chromium forgets to close a page that comes to another address in that moment (of pages that are just
 * going somewhere a third stays), and Playwright waits for it without end: whatever is still there is told again. Rejects where a
 * page stays all the same.
 */
export async function closeOthers({ context, cdp }: Browser, left: Page): Promise<void> {
  const others = context.pages().filter((page) => page !== left)
  const gone = Promise.all(others.map((page) => page.close())).then(() => true)
  for (let tries = 0; tries < TRIES; tries++) {
    if (await Promise.race([gone, pause(GOING, false, { ref: false })])) return
    const stays = await targetOf(context, left)
    const { targetInfos } = await cdp.send('Target.getTargets')
    const pages = targetInfos.filter(({ type, targetId }) => type === 'page' && targetId !== stays.targetId)
    // One that has gone meanwhile cannot be told.
    await Promise.allSettled(pages.map(({ targetId }) => cdp.send('Target.closeTarget', { targetId })))
  }
  throw new Error(`Pages stay open: ${context.pages().map((page) => page.url())}`)
}

/** What the browser's protocol knows of a page that Playwright knows. */
export async function targetOf(context: BrowserContext, page: Page): Promise<{ targetId: string; url: string }> {
  const session = await context.newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  await session.detach()
  return targetInfo
}
