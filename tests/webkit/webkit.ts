// Koshin's Safari edition in WebKit, at the practice portals under their real host names. What a browser gives an extension is stood in for.
import type { WebDriver } from 'selenium-webdriver'
import { expect } from 'vitest'
import { EDITIONS } from '../../scripts/build.ts'
import type { Language } from '../../scripts/languages.ts'
import { databaseIsThere, putHere, REVISION, type Records, recordsHere } from '../e2e/support/records.ts'
import { OWN_ACCOUNT } from '../practice/seed.ts'
import { type Practice, type PracticeOptions, startPractice } from '../practice/server.ts'
import { HOME, Host } from './browser/host.ts'
import { PLACE } from './browser/protocol.ts'
import { startWebKit } from './driver.ts'
import { openTunnel } from './tunnel.ts'

/** How long a page of Koshin may take to appear on a busy machine, and how often it is looked for, in milliseconds. */
const PATIENCE = 30_000
const POLL = 40

export interface WebKit {
  driver: WebDriver
  practice: Practice
  host: Host
  /** Opens a page of Koshin, e.g. `desk.html`, in the words of this language; resolves when its first screen is there. */
  open: (page: string, language?: Language) => Promise<void>
  /** Puts this on record, as Koshin's own pages would. Leaves a page of Koshin open. */
  remember: (records: Partial<Records>) => Promise<void>
  /** All that is on record. Leaves a page of Koshin open. */
  records: () => Promise<Records>
  /** Opens the push portal, signed in, with these switches. */
  portal: (switches?: string) => Promise<void>
  /** Ends all. Rejects where a page has complained, or asked for a host that is not served here. */
  close: () => Promise<void>
}

/** Runs an asynchronous function in the page, and gives what it resolves with. */
export async function inPage<Args extends unknown[], Value>(
  driver: WebDriver,
  work: (...args: Args) => Promise<Value> | Value,
  ...args: Args
): Promise<Awaited<Value>> {
  const script = `const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => (${work})(...[...arguments].slice(0, -1)))
      .then((value) => done({ value }), (error) => done({ error: String(error && error.stack || error) }))`
  const answer = await driver.executeAsyncScript<{ value: Awaited<Value>; error?: string }>(script, ...args)
  if (answer.error !== undefined) throw new Error(answer.error)
  return answer.value
}

/** Starts the portals and WebKit. Rejects where WebKit does not start. */
export async function openWebKit(options: PracticeOptions = {}): Promise<WebKit> {
  const host = new Host(EDITIONS.safariPractice)
  const practice = await startPractice({ ...options, around: (sites) => host.around(sites) })
  const tunnel = await openTunnel(practice.hosts, practice.port)
  const { driver, close } = await startWebKit(tunnel.port)
  const [front] = await driver.getAllWindowHandles()
  if (front === undefined) throw new Error('WebKit has no window')
  // The background has a tab of its own; all else is shown in the first one, the only one that is painted.
  await driver.switchTo().newWindow('tab')
  await driver.get(`${HOME}${PLACE}/background.html`)
  await driver.switchTo().window(front)

  // A style that is still coming would be missed by a page that is left.
  const isThere = () =>
    driver.executeScript<boolean>(
      `return document.querySelector("main button") !== null
         && [...document.querySelectorAll("link[rel=stylesheet]")].every(({ sheet }) => sheet !== null)`,
    )
  const open = async (page: string, language: Language = 'en') => {
    host.language = language
    // The same address with another hash alone would not be loaded anew.
    await driver.get('about:blank')
    await driver.get(`${HOME}/${page}`)
    await driver.wait(isThere, PATIENCE, `${page} shows nothing`, POLL)
    await driver.wait(() => inPage(driver, databaseIsThere), PATIENCE, `${page} has no records`, POLL)
  }
  return {
    driver,
    practice,
    host,
    open,
    remember: async (records) => {
      await open('desk.html')
      await inPage(driver, putHere, { records, revision: REVISION })
    },
    records: async () => {
      await open('desk.html')
      return inPage(driver, recordsHere)
    },
    portal: async (switches = '') => {
      const ticket = crypto.randomUUID()
      practice.world.sessions.set(ticket, OWN_ACCOUNT)
      await driver.get(`https://identity.apple.com/pushcert/session?ticket=${ticket}`)
      await driver.get(`https://identity.apple.com/pushcert/${switches}`)
    },
    close: async () => {
      await close()
      await tunnel.close()
      await practice.close()
      expect(host.complaints).toEqual([])
      expect(tunnel.refused).toEqual([])
    },
  }
}
