// Apple Business and School Manager, every generation, language and frame: the right server and location are marked, and the
// whole way of a server token goes through only when the console is ready.
import { readFile } from 'node:fs/promises'
import { RIGHT_LOCATION, RIGHT_SERVER } from '../practice/business-portal/seed.ts'
import { expect, test } from './fixtures.ts'
import { saveDownload } from './support/app.ts'
import { BusinessPage, type Setting } from './support/business-page.ts'

/** Every look on one host or the other, and every kind of frame. */
const SETTINGS: Setting[] = [
  { generation: 'G1', language: 'ja' },
  { generation: 'G1', language: 'ja', frame: 'same', host: 'school.apple.com' },
  { generation: 'G2', language: 'en', host: 'school.apple.com' },
  { generation: 'G2', language: 'en', frame: 'blank' },
  { generation: 'G2', language: 'ja', frame: 'written', host: 'school.apple.com' },
  { generation: 'G2', language: 'ja', frame: 'other' },
  { generation: 'G3', language: 'en' },
  { generation: 'G3', language: 'en', frame: 'same', menu: 'apart' },
]

for (const setting of SETTINGS) {
  test(Object.values(setting).join(', '), async ({ koshin, practice }, testInfo) => {
    await koshin.rememberOrganisation({ servers: [RIGHT_SERVER], locations: [RIGHT_LOCATION] })
    const portal = await BusinessPage.open(koshin, practice.world, setting)
    const { page, words } = portal

    await test.step('the list marks the one server, and says of the others that they are not', async () => {
      await portal.openServers()
      await expect(portal.item(RIGHT_SERVER)).toHaveAttribute('data-koshin-verdict', 'this-one')
      for (const { name } of practice.world.business.servers) {
        const verdict = name === RIGHT_SERVER ? 'this-one' : 'not-this-one'
        await expect(portal.item(name)).toHaveAttribute('data-koshin-verdict', verdict)
      }
      await expect(portal.content.locator('[data-koshin-verdict="this-one"]')).toHaveCount(1)
      await portal.expectBanner('ready', 'findServer')
    })

    await test.step('the right server: held until the console is ready, and again in the dialog', async () => {
      await portal.openServer(RIGHT_SERVER)
      await portal.expectBanner('ready', 'consoleFirst')
      portal.beginWatch()
      await portal.control(words.downloadToken).click()
      await portal.expectDialog('Is the console ready?')
      await portal.expectNothingReached('Download Token before the console is ready')
      await portal.dialog.locator('[data-button=consoleReady]').click()
      await expect(portal.dialog).toHaveCount(0)
      await portal.expectBanner('renewing', 'pressNow')
    })

    await test.step('then it goes through, as a real file that names its server', async () => {
      portal.beginWatch()
      await portal.control(words.downloadToken).click()
      await portal.expectReached('token-dialog-opened')
      await portal.expectBanner('renewing', 'dialogNow')
      const path = testInfo.outputPath('token.p7m')
      // As a person does: what the press leads to must not hold its own end.
      const press = portal.control(words.confirm).last().click({ delay: 400 })
      const [download] = await Promise.all([page.waitForEvent('download'), press])
      await download.saveAs(path)
      expect(download.suggestedFilename()).toMatch(/^CLOMO MDM_Token_\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ_smime\.p7m$/)
      expect(await readFile(path, 'utf8')).toMatch(/^Content-Type: application\/pkcs7-mime/)
    })

    await test.step('it is not yet uploaded: said on every screen, remembered, and a second download is held', async () => {
      await portal.expectBanner('issued', 'notUploaded')
      await expect.poll(async () => (await koshin.records()).runs[0]?.ticks.downloadServerToken).toBeDefined()
      await portal.openTokens()
      await portal.expectBanner('issued', 'notUploaded')
      await portal.openServer(RIGHT_SERVER)
      portal.beginWatch()
      await portal.control(words.downloadToken).click()
      await portal.expectDialog('A new token has already been downloaded')
      await portal.goBack()
      await portal.expectNothingReached('a second download')
    })

    await test.step('once the console has it, the page says so no more', async () => {
      const { runs } = await koshin.records()
      const run = runs.find(({ procedure }) => procedure === 'server-token')
      if (!run) throw new Error('No renewal of the server token is on record')
      const done = { at: Date.now(), by: 'hand' as const }
      await koshin.remember({
        runs: [{ ...run, ticks: { ...run.ticks, uploadServerToken: done, saveServerToken: done } }],
      })
      await expect(portal.banner).not.toHaveAttribute('data-message', 'notUploaded')
    })

    await test.step('the content token of the right location goes through, and no other', async () => {
      await portal.openTokens()
      await portal.expectBanner('ready', 'contentRow')
      await expect(portal.location(RIGHT_LOCATION)).toHaveAttribute('data-koshin-verdict', 'this-one')
      portal.beginWatch()
      await portal.location('全社').getByText(words.download, { exact: true }).click()
      await portal.expectDialog('This is not your location')
      await portal.goBack()
      await portal.location('全 社').getByText(words.download, { exact: true }).click()
      await portal.expectDialog('This is not your location')
      await portal.goBack()
      await portal.expectNothingReached('other locations')
      const press = portal.location(RIGHT_LOCATION).getByText(words.download, { exact: true })
      const path = await saveDownload(page, () => press.click(), testInfo.outputPath('token.vpptoken'))
      expect(JSON.parse(Buffer.from(await readFile(path, 'utf8'), 'base64').toString())).toMatchObject({
        orgName: '株式会社サンプル',
      })
      await portal.expectReached('content-token-downloaded', RIGHT_LOCATION)
    })
  })
}
