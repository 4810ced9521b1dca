// The business portal: how long Koshin takes to mark 500 servers, and what it adds to a storm of changes in the portal's frame.
import type { Frame, Page } from '@playwright/test'
import { writeRecords } from '../../tests/e2e/support/records.ts'
import { RIGHT_SERVER } from '../../tests/practice/business-portal/seed.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../../tests/practice/seed.ts'
import { bundle } from './bundle.ts'
import { timesOf } from './marking-times.ts'
import { emptyExtension, type Portal, withPortal } from './portal.ts'
import type { Measurement } from './report.ts'
import { compareStorms } from './storm.ts'

export const SERVERS = 500
/** A server in the middle of the list. */
export const RIGHT = `Branch office ${SERVERS / 2}`

/** Marking the list, in every generation. */
export async function measureServers(): Promise<Measurement[]> {
  return withPortal(await emptyExtension(), measureMarking)
}

/** The storm in the portal's frame, with the list of servers beside it. */
export async function measureFrameStorm(): Promise<Measurement[]> {
  const bare = async (portal: Portal) =>
    contentOf(await openServers(portal, { generation: 'G2', frame: 'same', right: RIGHT_SERVER }))
  return compareStorms("Storm of 10,000 changes in the portal's frame", {
    bare,
    async guarded(portal) {
      await remember(portal, RIGHT_SERVER)
      const content = await bare(portal)
      await content.locator('[data-koshin-verdict="this-one"]').waitFor()
      return content
    },
  })
}

async function measureMarking(portal: Portal): Promise<Measurement[]> {
  const script = await bundle('business-marking.ts')
  const measurements: Measurement[] = []
  for (const generation of ['G1', 'G2', 'G3'] as const) {
    const page = await openServers(portal, { generation, frame: 'none', servers: SERVERS, right: RIGHT })
    const list = `${SERVERS} servers, ${generation}`
    measurements.push(...(await timesOf(page, { list, script, right: RIGHT, least: SERVERS })))
    await page.close()
  }
  return measurements
}

/** Puts one organisation with this server on record. */
export async function remember({ browser }: Portal, server: string): Promise<void> {
  const desk = await browser.context.newPage()
  await desk.goto(`chrome-extension://${browser.extensionId}/desk.html`)
  const times = { createdAt: 1, updatedAt: 1 }
  await writeRecords(desk, {
    organisations: [
      { id: 'own', name: 'Example Inc.', consoleId: 'clomo', topic: RIGHT_TOPIC, servers: [server], ...times },
    ],
    currentOrganisation: 'own',
  })
  await desk.close()
}

interface Wanted {
  generation: string
  frame: string
  servers?: number
}

/** The portal, signed in. */
export async function openBusiness(
  { browser, practice }: Portal,
  { generation, frame, servers }: Wanted,
): Promise<Page> {
  const ticket = crypto.randomUUID()
  practice.world.sessions.set(ticket, OWN_ACCOUNT)
  const page = await browser.context.newPage()
  const language = generation === 'G1' ? 'ja' : 'en'
  const to = `/?${new URLSearchParams({ generation, language, frame, ...(servers && { servers: String(servers) }) })}`
  await page.goto(`https://business.apple.com/session?ticket=${ticket}&to=${encodeURIComponent(to)}`)
  return page
}

/** The list of servers. */
async function openServers(portal: Portal, { right, ...wanted }: Wanted & { right: string }): Promise<Page> {
  const page = await openBusiness(portal, wanted)
  const content = wanted.frame === 'none' ? page : page.frameLocator('iframe[name=MainPortal]')
  await content.locator('[data-act=servers]').last().click()
  await content.getByText(right, { exact: true }).waitFor()
  return page
}

async function contentOf(page: Page): Promise<Frame> {
  const frame = page.frames().find((one) => one.name() === 'MainPortal')
  if (!frame) throw new Error('The portal has no frame')
  return frame
}
