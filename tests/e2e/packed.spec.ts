// What the store is given: Chrome's zip is packed, unpacked elsewhere and loaded; it starts, reads the portal and holds a wrong press.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { EDITIONS } from '../../scripts/build.ts'
import { filesIn } from '../../scripts/zip/pack.ts'
import { packEdition } from '../../scripts/zip/stores.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { closeForGood, openFresh } from './support/browser-shelf.ts'
import { Koshin } from './support/koshin.ts'
import { PortalPage, signIn, TOPICS } from './support/portal-page.ts'

test('the packed edition starts and guards', async ({ practice, network, words }, testInfo) => {
  const edition = testInfo.outputPath('unpacked')
  for (const [path, bytes] of Object.entries(unzipSync(packEdition(await filesIn(EDITIONS.chrome))))) {
    await mkdir(dirname(join(edition, path)), { recursive: true })
    await writeFile(join(edition, path), bytes)
  }
  const koshin = new Koshin(
    await openFresh({
      edition,
      language: 'en',
      hostResolverRules: practice.hostResolverRules,
      args: network.args(practice.hosts),
    }),
  )
  try {
    const app = new App(await koshin.desk(), words)
    await expect(app.page.locator('main button').first()).toBeVisible()
    await koshin.rememberOrganisation()
    await expect(app.button('home.start')).toBeVisible()
    const portal = new PortalPage(await koshin.portal(), practice.world)
    await signIn(portal.page)
    await expect(portal.rows).toHaveCount(TOPICS.length)
    portal.beginWatch()
    await portal.control('Create a Certificate').click()
    await portal.expectDialog('This creates a new certificate')
    await portal.expectNothingReached('Create')
  } finally {
    await closeForGood(koshin.letGo())
  }
  expect(koshin.errors).toEqual([])
})
