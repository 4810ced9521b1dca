// A browser that is signed in to a practice portal already, as on most days: where signing in is not what is tried, its page is spared.
import type { BrowserContext } from '@playwright/test'
import { SESSION as BUSINESS } from '../../practice/business-portal/site.ts'
import { SESSION as PUSH } from '../../practice/push-portal/site.ts'
import type { World } from '../../practice/world.ts'

/** The portals' hosts, and the cookie in which each keeps its session. */
const COOKIES = {
  'identity.apple.com': PUSH,
  'business.apple.com': BUSINESS,
  'school.apple.com': BUSINESS,
} as const

/** Signs in to the portal on `host` with this account, which the world must know there, in place of whoever is signed in. */
export async function beSignedIn(
  context: BrowserContext,
  world: World,
  host: keyof typeof COOKIES,
  account: string,
): Promise<void> {
  const session = crypto.randomUUID()
  world.sessions.set(session, account)
  await context.addCookies([
    { name: COOKIES[host], value: session, domain: host, path: '/', secure: true, httpOnly: true, sameSite: 'Lax' },
  ])
}
