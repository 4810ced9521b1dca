// In Firefox: on Apple's business portal the token of another server is held, in a frame too, and the right server is told apart.
import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { RIGHT_SERVER } from '../practice/business-portal/seed.ts'
import { looksOf, type Switches, USUAL } from '../practice/business-portal/switches.ts'
import { TEXTS } from '../practice/business-portal/texts.ts'
import { OWN_ACCOUNT } from '../practice/seed.ts'
import type { Happening } from '../practice/world.ts'
import { ORGANISATION } from '../support/other-browsers.ts'
import { type Firefox, openFirefox } from './firefox.ts'
import { BY_CLICK, bannerSays, control, isHeldInEveryWay } from './page.ts'

let firefox: Firefox

beforeAll(async () => {
  firefox = await openFirefox()
  await firefox.remember({ organisations: [ORGANISATION], currentOrganisation: ORGANISATION.id })
})
afterAll(() => firefox?.close())

/** The portal with this server's pane open: its page, where its content is, and its words. */
async function serverIn(setting: Partial<Switches>, server: string) {
  const { practice, browser } = firefox
  const switches: Switches = { ...USUAL, language: 'en', ...setting }
  const words = TEXTS[looksOf(switches)]
  const ticket = crypto.randomUUID()
  practice.world.sessions.set(ticket, OWN_ACCOUNT)
  const page = await browser.newPage()
  await page.goto(`https://business.apple.com/session?ticket=${ticket}`)
  const query = new URLSearchParams(Object.entries(switches).map(([name, value]) => [name, String(value)]))
  await page.goto(`https://business.apple.com/?${query}`)
  const content = switches.frame === 'none' ? page : await frameOf(page)
  const isMenued = switches.generation === 'G3'
  await (await control(content, isMenued ? words.servers : words.preferences)).click()
  await (await control(content, server)).click()
  if (isMenued) await (await content.waitForSelector('[data-act=menu]'))?.click()
  return { page, content, words }
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe[name=MainPortal]'))?.contentFrame()
  if (!frame) throw new Error('The portal has no frame')
  return frame
}

const CONSEQUENCES: Happening[] = [
  'token-dialog-opened',
  'server-token-downloaded',
  'server-delete-opened',
  'business-pressed',
]
const SETTINGS: Partial<Switches>[] = [
  { generation: 'G1' },
  { generation: 'G2', frame: 'same' },
  { generation: 'G2', frame: 'blank' },
  { generation: 'G3' },
]

it.each(SETTINGS)('another server is held: $generation, frame $frame', async (setting) => {
  const { page, content, words } = await serverIn(setting, 'Jamf Pro')
  await bannerSays(page, 'otherServer')
  const before = firefox.practice.world.log.length
  await isHeldInEveryWay(page, () => control(content, words.downloadToken), { content })
  await isHeldInEveryWay(page, () => control(content, words.remove), { content, only: BY_CLICK })
  const since = firefox.practice.world.log.slice(before).map(({ what }) => what)
  expect(since.filter((what) => CONSEQUENCES.includes(what))).toEqual([])
  await page.close()
})

it('the right server is known, and its token waits for the console', async () => {
  const { page } = await serverIn({ generation: 'G2' }, RIGHT_SERVER)
  await bannerSays(page, 'consoleFirst')
  await page.close()
})
