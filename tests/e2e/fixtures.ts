// What every end-to-end test gets: its own practice portals, its own browser with Koshin in it, and a watch over the network.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type PlaywrightTestOptions, type TestInfo } from '@playwright/test'
import { editionFolder } from '../../scripts/edition.ts'
import type { Language } from '../../scripts/languages.ts'
import { readWords, type Words } from '../../scripts/tour/words.ts'
import { type Practice, type PracticeOptions, startPractice } from '../practice/server.ts'
import { Koshin } from './support/koshin.ts'
import { type NetworkWatch, watchNetwork } from './support/network-watch.ts'

export { expect }

export interface KoshinOptions {
  /** The language of browser, extension and practice pages; set with `test.use({ language: 'ja' })`. */
  language: Language
  /** How the practice portals behave; set with `test.use({ practiceOptions: { … } })`. */
  practiceOptions: PracticeOptions
  /** The browser's window, in CSS pixels. */
  windowSize: { width: number; height: number }
}

interface Fixtures {
  /** Koshin's words in the test's language, by their key in the locales, e.g. `run.done`. */
  words: Words
  /** The practice portals of this test alone; `practice.world.log` tells what reached them. */
  practice: Practice
  /** Koshin in a browser with a fresh profile. */
  koshin: Koshin
  /** Koshin in another browser, that of somebody else, before the same portals. */
  successor: Koshin
  /** Every request that would have left the machine. A test that ends with any fails. */
  network: NetworkWatch
}

export const test = base.extend<KoshinOptions & Fixtures>({
  language: ['en', { option: true }],
  practiceOptions: [{}, { option: true }],
  windowSize: [{ width: 1280, height: 900 }, { option: true }],

  words: async ({ language }, use) => use(await readWords(editionFolder(language), language)),

  practice: async ({ practiceOptions }, use) => {
    const practice = await startPractice(practiceOptions)
    await use(practice)
    await practice.close()
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures needed from this pattern.
  network: async ({}, use) => {
    const watch = await watchNetwork()
    await use(watch)
    await watch.close()
    expect(watch.refused, 'Requests that would have left the machine').toEqual([])
  },

  koshin: async ({ practice, network, language, colorScheme, timezoneId, windowSize }, use, testInfo) =>
    withKoshin({ practice, network, language, colorScheme, timezoneId, windowSize }, use, testInfo),

  successor: async ({ practice, network, language, colorScheme, timezoneId, windowSize }, use, testInfo) =>
    withKoshin({ practice, network, language, colorScheme, timezoneId, windowSize }, use, testInfo),
})

type Wishes = Pick<Fixtures & KoshinOptions, 'practice' | 'network' | 'language' | 'windowSize'> &
  Pick<PlaywrightTestOptions, 'colorScheme' | 'timezoneId'>

/** A browser with a profile of its own, for as long as it is used. */
async function withKoshin(wishes: Wishes, use: (koshin: Koshin) => Promise<void>, testInfo: TestInfo): Promise<void> {
  const { practice, network, language, colorScheme, timezoneId, windowSize } = wishes
  const profile = await mkdtemp(join(tmpdir(), 'koshin-test-'))
  const koshin = await Koshin.open({
    edition: editionFolder(language),
    profile,
    language,
    hostResolverRules: practice.hostResolverRules,
    size: windowSize,
    args: network.args(practice.hosts),
    ...(timezoneId && { timeZone: timezoneId }),
    ...(colorScheme && colorScheme !== 'no-preference' && { colourScheme: colorScheme }),
  })
  try {
    await use(koshin)
    if (testInfo.status !== testInfo.expectedStatus) await attachPages(koshin, testInfo)
    await koshin.close()
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
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
