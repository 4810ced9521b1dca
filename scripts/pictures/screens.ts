// The screens that the stores show, each brought about as a user would see it, at the practice portals.
import type { Page } from '@playwright/test'
import { SIGN_IN } from '../../lib/facts/apple.ts'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { App } from '../../tests/e2e/support/app.ts'
import type { Koshin } from '../../tests/e2e/support/koshin.ts'
import { PortalPage, signIn, TOPICS } from '../../tests/e2e/support/portal-page.ts'
import { runUpTo } from '../../tests/e2e/support/renewal.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../../tests/practice/seed.ts'
import type { Practice } from '../../tests/practice/server.ts'
import type { Language } from '../languages.ts'
import { certificatesOfTwo } from '../tour/two-certificates.ts'
import type { Words } from '../tour/words.ts'

export interface Studio {
  koshin: Koshin
  practice: Practice
  language: Language
  words: Words
}

/** What a store shows is as large as this, in CSS pixels. Source: Chrome Web Store, "Supplying images". */
export const SCREENSHOT = { width: 1280, height: 800 }

const NAMES: Record<Language, readonly string[]> = {
  ja: [
    '株式会社サンプル',
    'みなと商事株式会社',
    '学校法人あおば学園',
    '北山製作所',
    '医療法人すずかけ会',
    '株式会社ひかり運輸',
  ],
}
const OTHER_NAMES = [
  'Example Inc.',
  'Harbour Trading',
  'Greenleaf School',
  'Northhill Works',
  'Maple Clinic',
  'Swift Logistics',
]

/** Six organisations, whose certificates and tokens end one after the other. */
function organisations(language: Language): [Organisation, ...Organisation[]] {
  const now = Date.now()
  const [own, ...others] = (NAMES[language] ?? OTHER_NAMES).map((name, at) => ({
    id: `customer-${at}`,
    name,
    consoleId: 'clomo',
    topic: at === 0 ? RIGHT_TOPIC : RIGHT_TOPIC.replace(/.{12}$/, `${at}`.repeat(12)),
    account: at === 0 ? OWN_ACCOUNT : `push${at}@customer.example`,
    notAfter: now + (21 + at * 34) * DAY,
    servers: ['CLOMO MDM'],
    serverToken: { notAfter: now + (90 + at * 21) * DAY, at: now },
    contentToken: { notAfter: now + (160 - at * 9) * DAY, at: now },
    createdAt: now,
    updatedAt: now,
  }))
  if (!own) throw new Error('There is nobody to show')
  return [own, ...others]
}

async function deskAt({ koshin, words }: Studio, place = ''): Promise<App> {
  const page = await koshin.newPage()
  await page.setViewportSize(SCREENSHOT)
  await page.goto(koshin.url(`desk.html${place}`))
  return new App(page, words)
}

async function portalRead({ koshin, practice }: Studio): Promise<PortalPage> {
  const page = await koshin.newPage()
  await page.setViewportSize(SCREENSHOT)
  const portal = new PortalPage(page, practice.world)
  await koshin.portal(page, '?markup=table')
  // Once signed in, the portal is open at once.
  if (page.url().startsWith(SIGN_IN)) await signIn(page)
  await portal.readAll()
  await portal.bannerSays('found')
  return portal
}

/** Every screen by the name of its picture, in the order in which the stores show them. Each gives the page to take it of. */
export const SCREENS: readonly (readonly [name: string, show: (studio: Studio) => Promise<Page>])[] = [
  ['1-marked', async (studio) => (await portalRead(studio)).page],
  [
    '2-stopped',
    async (studio) => {
      const portal = await portalRead(studio)
      await portal.control('Renew', TOPICS.indexOf(RIGHT_TOPIC) === 0 ? 1 : 0).click()
      await portal.expectDialog()
      return portal.page
    },
  ],
  [
    '3-next-step',
    async (studio) => {
      const [own] = organisations(studio.language)
      await studio.koshin.remember({ runs: [runUpTo('renew', own, { id: 'shown' })] })
      const app = await deskAt(studio)
      await app.showsStep('renew')
      return app.page
    },
  ],
  [
    '4-files',
    async (studio) => {
      const app = await deskAt(studio, '#files')
      await app.chooseFile(await certificatesOfTwo(Date.now()))
      await app.page.locator('.file').nth(1).waitFor()
      return app.page
    },
  ],
  [
    '5-due',
    async (studio) => {
      const app = await deskAt(studio, '#due')
      await app.page.locator('.due-row').first().waitFor()
      return app.page
    },
  ],
]

/** Puts on record what all screens show. */
export async function prepare({ koshin, language }: Studio): Promise<void> {
  const all = organisations(language)
  await koshin.remember({ organisations: all, currentOrganisation: all[0].id })
}
