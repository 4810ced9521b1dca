// Koshin's Firefox edition in a real Firefox, at the practice portals under their real host names.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { browser as extensionApi } from 'wxt/browser'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { EDITIONS } from '../../scripts/build.ts'
import { GECKO_ID } from '../../scripts/firefox.ts'
import { findFirefox } from '../../scripts/setup/firefox.mjs'
import { OWN_ACCOUNT } from '../practice/seed.ts'
import { type Practice, type PracticeOptions, startPractice } from '../practice/server.ts'

/** Of the extension's pages, in which functions below are evaluated. */
declare const chrome: typeof extensionApi

/** Firefox gives each extension an address of its own at installation; here it is chosen, so that its pages can be opened. */
const ADDRESS = '3b0f5a34-6f0e-4c43-9a0b-6a1d5a1c7e55'

export interface Remembered {
  organisations?: Organisation[]
  runs?: Run[]
  currentOrganisation?: string
}

export interface Firefox {
  browser: Browser
  practice: Practice
  /** A page of Koshin, e.g. `desk.html`. */
  open: (page: string) => Promise<Page>
  /** Puts this on record, as Koshin's own pages would. */
  remember: (records: Remembered) => Promise<void>
  /** All runs that are on record. */
  runs: () => Promise<Run[]>
  /** The push portal, signed in, with these switches. */
  portal: (switches?: string) => Promise<Page>
  close: () => Promise<void>
}

/** Starts the portals and Firefox. Rejects where Firefox does not start, or does not take the edition. */
export async function openFirefox(options: PracticeOptions = {}): Promise<Firefox> {
  const practice = await startPractice(options)
  const profile = await mkdtemp(join(tmpdir(), 'koshin-firefox-'))
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
  await browser.installExtension(EDITIONS.firefox)
  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage()
    // The page is there, but its arrival is never reported: it stands in another process than the tab began in.
    page.goto(`moz-extension://${ADDRESS}/${path}`, { waitUntil: [] }).catch(() => undefined)
    await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.querySelector('main') !== null)
    return page
  }
  return {
    browser,
    practice,
    open,
    remember: async (records) => {
      const desk = await open('desk.html')
      await desk.evaluate(put, records as string & Remembered)
      await desk.close()
    },
    runs: async () => {
      const desk = await open('desk.html')
      const runs = await desk.evaluate(allRuns)
      await desk.close()
      return runs
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
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

async function put({ organisations = [], runs = [], currentOrganisation }: Remembered): Promise<void> {
  const request = indexedDB.open('koshin')
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const transaction = database.transaction(['organisations', 'runs', 'settings'], 'readwrite')
  for (const one of organisations) transaction.objectStore('organisations').put(one)
  for (const one of runs) transaction.objectStore('runs').put(one)
  if (currentOrganisation) transaction.objectStore('settings').put(currentOrganisation, 'currentOrganisation')
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  database.close()
  await chrome.storage.local.set({ recordsRevision: crypto.randomUUID() })
}

async function allRuns(): Promise<Run[]> {
  const request = indexedDB.open('koshin')
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const all = database.transaction('runs').objectStore('runs').getAll()
  const runs = await new Promise<Run[]>((resolve, reject) => {
    all.onsuccess = () => resolve(all.result as Run[])
    all.onerror = () => reject(all.error)
  })
  database.close()
  return runs
}
