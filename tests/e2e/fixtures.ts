// What every end-to-end test gets: its own practice portals, its own browser with Koshin in it, and a watch over the network.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test as base, expect, type PlaywrightTestOptions, type TestInfo } from '@playwright/test'
import { editionFolder } from '../../scripts/edition.ts'
import type { Language } from '../../scripts/languages.ts'
import { takeAway, temporaryFolder } from '../../scripts/temporary.ts'
import { readWords, type Words } from '../../scripts/tour/words.ts'
import { type Practice, type PracticeOptions, startPractice } from '../practice/server.ts'
import { BrowserShelf, closeForGood, type Opened, openFresh } from './support/browser-shelf.ts'
import { Koshin } from './support/koshin.ts'
import { lastingPort } from './support/lasting-port.ts'
import { type NetworkWatch, watchNetwork } from './support/network-watch.ts'
import { PolicyFile } from './support/policy-file.ts'

export { expect }

export interface KoshinOptions {
  /** The language of browser, extension and practice pages; set with `test.use({ language: 'ja' })`. */
  language: Language
  /** How the practice portals behave; set with `test.use({ practiceOptions: { … } })`. */
  practiceOptions: PracticeOptions
  /** The browser's window, in CSS pixels. */
  windowSize: { width: number; height: number }
  /** True where the test closes, kills or searches its browser: else it may be one in which another test was before. */
  ownBrowser: boolean
  /** Scrollbars take room, as on a desktop; with a browser of its own alone. */
  scrollbars: boolean
  /** True where the test's browsers share a folder, which they may use. */
  withFolder: boolean
  /** What the policy of `managed` says when its browser is opened. */
  companySets: Record<string, unknown> | undefined
}

interface Fixtures {
  /** Koshin's words in the test's language, by their key in the locales, e.g. `run.done`. */
  words: Words
  /** The practice portals of this test alone; `practice.world.log` tells what reached them. */
  practice: Practice
  /** Koshin as on the day of installation, with nothing in the browser that any other test has done. */
  koshin: Koshin
  /** Koshin in another browser, that of somebody else, before the same portals. */
  successor: Koshin
  /** The path of a real folder, in which nothing is yet; empty without `withFolder`. */
  folder: string
  /** A company's policy, a real file; needs root. */
  policy: PolicyFile
  /** Koshin in a browser of its own, in which that policy counts. */
  managed: Koshin
  /** Every request that would have left the machine. A test that ends with any fails. */
  network: NetworkWatch
}

/** What a worker keeps from test to test; a browser goes on only where port and proxy stay. */
interface Kept {
  /** Where the practice portals of each test listen, one after the other. */
  port: number
  wayOut: NetworkWatch
  shelf: BrowserShelf
}

export const test = base.extend<KoshinOptions & Fixtures, Kept>({
  language: ['en', { option: true }],
  practiceOptions: [{}, { option: true }],
  windowSize: [{ width: 1280, height: 900 }, { option: true }],
  ownBrowser: [false, { option: true }],
  scrollbars: [false, { option: true }],
  withFolder: [false, { option: true }],

  folder: async ({ withFolder }, use) => {
    const outer = withFolder ? await temporaryFolder('shared') : ''
    const folder = outer && join(outer, 'MDM 引き継ぎ')
    if (folder) await mkdir(folder)
    await use(folder)
    if (outer) await takeAway(outer)
  },
  companySets: [undefined, { option: true }],

  words: async ({ language }, use) => use(await readWords(editionFolder(language), language)),

  practice: async ({ practiceOptions, port }, use) => {
    const practice = await startPractice({ port, ...practiceOptions })
    await use(practice)
    await practice.close()
  },

  network: async ({ wayOut }, use) => {
    wayOut.refused.length = 0
    await use(wayOut)
    expect(wayOut.refused, 'Requests that would have left the machine').toEqual([])
  },

  // biome-ignore-start lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures needed from this pattern.
  port: [
    async ({}, use) => {
      await use(await lastingPort())
    },
    { scope: 'worker' },
  ],

  wayOut: [
    async ({}, use) => {
      const watch = await watchNetwork()
      await use(watch)
      await watch.close()
    },
    { scope: 'worker' },
  ],

  shelf: [
    async ({}, use) => {
      const shelf = new BrowserShelf()
      await use(shelf)
      await shelf.close()
    },
    { scope: 'worker' },
  ],
  // biome-ignore-end lint/correctness/noEmptyPattern: as above

  koshin: async (
    { practice, network, shelf, folder, language, colorScheme, timezoneId, windowSize, ownBrowser, scrollbars },
    use,
    info,
  ) => {
    const wishes = wishesOf({ practice, network, folder, language, colorScheme, timezoneId, windowSize })
    const origins = practice.hosts.map((host) => `https://${host}`)
    const koshin = new Koshin(ownBrowser ? await openFresh({ ...wishes, scrollbars }) : await shelf.take(wishes))
    await useKoshin(koshin, use, info, (opened) =>
      opened.wishes.canStartOver && info.status === info.expectedStatus
        ? shelf.putBack(opened, origins)
        : closeForGood(opened),
    )
  },

  successor: async ({ practice, network, folder, language, colorScheme, timezoneId, windowSize }, use, info) => {
    const wishes = wishesOf({ practice, network, folder, language, colorScheme, timezoneId, windowSize })
    await useKoshin(new Koshin(await openFresh(wishes)), use, info, closeForGood)
  },

  policy: async ({ language, companySets }, use) => {
    const policy = await PolicyFile.for(language)
    try {
      if (companySets) await policy.set(companySets)
      await use(policy)
    } finally {
      await policy.remove()
    }
  },

  managed: async ({ policy, practice, network, folder, language, colorScheme, timezoneId, windowSize }, use, info) => {
    const wishes = wishesOf({ practice, network, folder, language, colorScheme, timezoneId, windowSize })
    const opened = await openFresh({ ...wishes, edition: policy.edition })
    await useKoshin(new Koshin(opened), use, info, closeForGood)
  },
})

/** The browser's own window does without animations, which nobody looks at: a tenth of what a page costs. Pages keep theirs. */
const STILL = '--animation-duration-scale=0'

type Wishes = Pick<Fixtures & KoshinOptions, 'practice' | 'network' | 'folder' | 'language' | 'windowSize'> &
  Pick<PlaywrightTestOptions, 'colorScheme' | 'timezoneId'>

function wishesOf({ practice, network, folder, language, colorScheme, timezoneId, windowSize }: Wishes) {
  return {
    edition: editionFolder(language),
    language,
    hostResolverRules: practice.hostResolverRules,
    size: windowSize,
    args: [...network.args(practice.hosts), STILL],
    ...(folder !== '' && { folder }),
    ...(timezoneId && { timeZone: timezoneId }),
    ...(colorScheme && colorScheme !== 'no-preference' && { colourScheme: colorScheme }),
  }
}

async function useKoshin(
  koshin: Koshin,
  use: (koshin: Koshin) => Promise<void>,
  info: TestInfo,
  end: (opened: Opened) => Promise<void>,
): Promise<void> {
  try {
    await use(koshin)
    if (info.status !== info.expectedStatus) await attachPages(koshin, info)
  } finally {
    await end(koshin.letGo())
  }
  expect(koshin.errors, 'Errors on the consoles of all pages').toEqual([])
}

/** Pictures of every open page: what a failed test leaves behind. */
async function attachPages(koshin: Koshin, testInfo: TestInfo): Promise<void> {
  for (const page of koshin.context.pages()) {
    const body = await page.screenshot({ timeout: 5000 }).catch(() => undefined)
    if (body) await testInfo.attach(page.url(), { body, contentType: 'image/png' })
  }
}
