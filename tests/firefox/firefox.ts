// Koshin's Firefox edition in a real Firefox, at the practice portals under their real host names.
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { vi } from 'vitest'
import { EDITIONS } from '../../scripts/build.ts'
import { GECKO_ID } from '../../scripts/firefox.ts'
import { findFirefox } from '../../scripts/setup/firefox.mjs'
import { takeAway, temporaryFolder } from '../../scripts/temporary.ts'
import { databaseIsThere, putHere, REVISION, type Records, recordsHere } from '../e2e/support/records.ts'
import { OWN_ACCOUNT } from '../practice/seed.ts'
import { type Practice, type PracticeOptions, startPractice } from '../practice/server.ts'

/** Firefox gives each extension an address of its own at installation; here it is chosen, so that its pages can be opened. */
const ADDRESS = '3b0f5a34-6f0e-4c43-9a0b-6a1d5a1c7e55'

/** How long a page of Koshin may take to appear on a busy machine, and how often it is looked for, in milliseconds. */
const FIRST_PAINT = { timeout: 30_000, interval: 50 }

export interface Firefox {
  browser: Browser
  practice: Practice
  /** A page of Koshin, e.g. `desk.html`. */
  open: (page: string) => Promise<Page>
  /** Puts this on record, as Koshin's own pages would. */
  remember: (records: Partial<Records>) => Promise<void>
  /** All that is on record. */
  records: () => Promise<Records>
  /** The push portal, signed in, with these switches. */
  portal: (switches?: string) => Promise<Page>
  close: () => Promise<void>
}

/** Starts the portals and Firefox. Rejects where Firefox does not start, or does not take the edition. */
export async function openFirefox(options: PracticeOptions = {}): Promise<Firefox> {
  const practice = await startPractice(options)
  const profile = await temporaryFolder('firefox')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '/usr/bin/firefox-esr',
    headless: true,
    // Without it no page of an extension can be opened from here.
    args: ['--remote-allow-system-access'],
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${practice.port}`,
      'network.http.http3.enable': false,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: ADDRESS }),
      'intl.accept_languages': 'en',
    },
  })
  await browser.installExtension(EDITIONS.firefoxPractice)
  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage()
    // The page is there, but its arrival is never reported: it stands in another process than the tab began in.
    page.goto(`moz-extension://${ADDRESS}/${path}`, { waitUntil: [] }).catch(() => undefined)
    // Asked anew each time, for a question that falls into the change of processes is answered with an error.
    await vi.waitFor(async () => {
      const isThere = await page.evaluate(
        () => location.protocol === 'moz-extension:' && document.querySelector('main') !== null,
      )
      if (!isThere) throw new Error(`${path} is not there yet`)
    }, FIRST_PAINT)
    return page
  }
  return {
    browser,
    practice,
    open,
    remember: async (records) => {
      const desk = await open('desk.html')
      await desk.waitForFunction(databaseIsThere)
      await desk.evaluate(putHere, { records, revision: REVISION })
      await desk.close()
    },
    records: async () => {
      const desk = await open('desk.html')
      await desk.waitForFunction(databaseIsThere)
      const records = await desk.evaluate(recordsHere)
      await desk.close()
      return records
    },
    portal: async (switches = '') => {
      const ticket = crypto.randomUUID()
      practice.world.sessions.set(ticket, OWN_ACCOUNT)
      const page = await browser.newPage()
      await page.goto(`https://identity.apple.com/pushcert/session?ticket=${ticket}`)
      await page.goto(`https://identity.apple.com/pushcert/${switches}`)
      return page
    },
    close: async () => {
      await browser.close()
      await practice.close()
      await takeAway(profile)
    },
  }
}
