// In WebKit: on Apple's business portal the token of another server is held, in a frame too, and the right server is told apart.
import type { WebElement } from 'selenium-webdriver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { RIGHT_SERVER } from '../practice/business-portal/seed.ts'
import { looksOf, type Switches, USUAL } from '../practice/business-portal/switches.ts'
import { TEXTS, type Texts } from '../practice/business-portal/texts.ts'
import { OWN_ACCOUNT } from '../practice/seed.ts'
import type { Happening } from '../practice/world.ts'
import { ORGANISATION } from '../support/other-browsers.ts'
import { BY_CLICK, bannerSays, control, isHeldInEveryWay, waitFor } from './page.ts'
import { openWebKit, type WebKit } from './webkit.ts'

let webkit: WebKit

beforeAll(async () => {
  webkit = await openWebKit()
  await webkit.remember({ organisations: [ORGANISATION], currentOrganisation: ORGANISATION.id })
})
afterAll(() => webkit?.close())

/** Goes to where the portal's content is: the page, or its frame. */
async function toContent({ frame }: Switches): Promise<void> {
  const { driver } = webkit
  await driver.switchTo().defaultContent()
  if (frame === 'none') return
  // The portal puts a new frame in place of the first one while it starts.
  await driver.wait(async () => {
    await driver.switchTo().defaultContent()
    const frame = await driver.executeScript<WebElement | null>(
      `const frame = document.querySelector('iframe[name=MainPortal]')
       return frame?.contentDocument?.querySelector('#CWRoot > *') ? frame : null`,
    )
    return (
      frame !== null &&
      driver
        .switchTo()
        .frame(frame)
        .then(
          () => true,
          () => false,
        )
    )
  }, 20_000)
}

/** The portal with this server's pane open, in its content; its words. */
async function openServer(switches: Switches, server: string): Promise<Texts> {
  const { practice, driver } = webkit
  const words = TEXTS[looksOf(switches)]
  const ticket = crypto.randomUUID()
  practice.world.sessions.set(ticket, OWN_ACCOUNT)
  await driver.get(`https://business.apple.com/session?ticket=${ticket}`)
  const query = new URLSearchParams(Object.entries(switches).map(([name, value]) => [name, String(value)]))
  await driver.get(`https://business.apple.com/?${query}`)
  await toContent(switches)
  const isMenued = switches.generation === 'G3'
  await (await control(driver, isMenued ? words.servers : words.preferences)).click()
  // The driver leaves the frame when the address changes.
  await toContent(switches)
  await (await control(driver, server)).click()
  await toContent(switches)
  if (isMenued) {
    await waitFor(driver, 'document.querySelector("[data-act=menu]")')
    await driver.executeScript('document.querySelector("[data-act=menu]").click()')
  }
  return words
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
  { generation: 'G3' },
  { generation: 'G2', language: 'ja' },
]

it.each(SETTINGS)('another server is held: $generation, frame $frame, language $language', async (setting) => {
  const { driver, practice } = webkit
  const switches: Switches = { ...USUAL, language: 'en', ...setting }
  const words = await openServer(switches, 'Jamf Pro')
  await driver.switchTo().defaultContent()
  await bannerSays(driver, 'otherServer')
  await toContent(switches)
  const before = practice.world.log.length
  await isHeldInEveryWay(driver, () => control(driver, words.downloadToken))
  await isHeldInEveryWay(driver, () => control(driver, words.remove), BY_CLICK)
  const since = practice.world.log.slice(before).map(({ what }) => what)
  expect(since.filter((what) => CONSEQUENCES.includes(what))).toEqual([])
})

it('the right server is known, and its token waits for the console', async () => {
  await openServer({ ...USUAL, language: 'en', generation: 'G2', frame: 'none' }, RIGHT_SERVER)
  await bannerSays(webkit.driver, 'consoleFirst')
})
