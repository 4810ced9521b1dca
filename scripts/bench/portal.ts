// A browser at the practice portal, signed in, with Koshin or with an extension that does nothing.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeRecords } from '../../tests/e2e/support/records.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../../tests/practice/seed.ts'
import { type Practice, startPractice } from '../../tests/practice/server.ts'
import { type KoshinBrowser, openBrowser } from '../browser.ts'
import { inProject } from '../command/paths.mjs'
import { takeAway, temporaryFolder } from '../temporary.ts'

const EMPTY = inProject('.output', 'bench', 'empty-extension')

/** An extension that does nothing: the browser is the same in all but Koshin. */
export async function emptyExtension(): Promise<string> {
  await mkdir(EMPTY, { recursive: true })
  const manifest = { manifest_version: 3, name: 'Nothing', version: '1.0' }
  await writeFile(join(EMPTY, 'manifest.json'), JSON.stringify(manifest))
  return EMPTY
}

export interface Portal {
  browser: KoshinBrowser
  practice: Practice
  /** Opens the list with these switches, e.g. `?markup=grid&rows=1000`, and waits until it is there. */
  list: (switches: string) => Promise<Page>
}

/** Opens a browser with this extension at portals of its own, and closes all when the work is done. */
export async function withPortal<Answer>(edition: string, work: (portal: Portal) => Promise<Answer>): Promise<Answer> {
  const practice = await startPractice()
  const profile = await temporaryFolder('bench')
  try {
    const { hostResolverRules } = practice
    // An extension that does nothing has no welcome that could be waited for.
    const welcome = edition === EMPTY
    const browser = await openBrowser({ edition, profile, language: 'en', hostResolverRules, welcome })
    try {
      return await work({ browser, practice, list: (switches) => openList(browser, practice, switches) })
    } finally {
      await browser.close()
    }
  } finally {
    await practice.close()
    await takeAway(profile)
  }
}

/** The same for several extensions at once, each in a browser of its own at portals of its own. */
export async function withPortals<Answer>(
  editions: readonly string[],
  work: (portals: Portal[]) => Promise<Answer>,
): Promise<Answer> {
  const [edition, ...others] = editions
  if (edition === undefined) return work([])
  return withPortal(edition, (portal) => withPortals(others, (portals) => work([portal, ...portals])))
}

/** Puts one organisation on record, the one whose row the practice list has. Gives the desk, still open. */
export async function rememberOwn(browser: KoshinBrowser): Promise<Page> {
  const desk = await browser.context.newPage()
  await desk.goto(`chrome-extension://${browser.extensionId}/desk.html`)
  await writeRecords(desk, {
    organisations: [
      { id: 'own', name: 'Example Inc.', consoleId: 'clomo', topic: RIGHT_TOPIC, createdAt: 1, updatedAt: 1 },
    ],
    currentOrganisation: 'own',
  })
  return desk
}

async function openList(browser: KoshinBrowser, practice: Practice, switches: string): Promise<Page> {
  const ticket = crypto.randomUUID()
  practice.world.sessions.set(ticket, OWN_ACCOUNT)
  const page = await browser.context.newPage()
  await page.goto(`https://identity.apple.com/pushcert/session?ticket=${ticket}`)
  await page.goto(`https://identity.apple.com/pushcert/${switches}`)
  await page.getByText('Mobile Device Management').last().waitFor()
  return page
}
