// The welcome: shown once, when Koshin is installed, and never again.
import { browser } from 'wxt/browser'
import { openTab } from './pages.ts'

const KEY = 'welcomed'

/** Opens the welcome where Koshin was installed just now and has not opened it before. */
export async function welcomeOnce(reason: string): Promise<void> {
  if (reason !== 'install') return
  if ((await browser.storage.local.get(KEY))[KEY] === true) return
  await browser.storage.local.set({ [KEY]: true })
  await openTab('welcome')
}
