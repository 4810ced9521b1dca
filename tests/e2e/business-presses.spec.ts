// Held in every way of pressing: another server's token, its confirmation, Delete, and another location's content token.

import { DAY } from '../../lib/facts/time.ts'
import { RIGHT_LOCATION, RIGHT_SERVER } from '../practice/business-portal/seed.ts'
import { test } from './fixtures.ts'
import { BusinessPage, type Setting } from './support/business-page.ts'
import { expectHeldInEveryWay } from './support/held.ts'

const SETTINGS: Setting[] = [
  { generation: 'G1', language: 'ja' },
  { generation: 'G2', language: 'en', frame: 'blank' },
  { generation: 'G2', language: 'ja', frame: 'other', host: 'school.apple.com' },
  { generation: 'G3', language: 'en', frame: 'same' },
]

for (const setting of SETTINGS) {
  test.describe(Object.values(setting).join(', '), () => {
    test('another server: Download Token, the confirmation and Delete', async ({ koshin, practice }) => {
      await koshin.rememberOrganisation({ servers: [RIGHT_SERVER], locations: [RIGHT_LOCATION] })
      const portal = await BusinessPage.open(koshin, practice.world, setting)
      const { words } = portal
      await portal.openServer('Jamf Pro')
      await portal.expectBanner('wrong-target', 'otherServer')
      await expectHeldInEveryWay(
        portal,
        portal.control(words.downloadToken),
        'Download Token',
        'This is not your server',
      )
      await expectHeldInEveryWay(
        portal,
        portal.control(words.remove),
        'Delete',
        'Deleting is not part of the procedure',
      )
      await portal.control(words.downloadToken).click()
      await portal.expectDialog()
      await portal.insist('f Pro')
      await portal.expectReached('token-dialog-opened', 'Jamf Pro')
      const confirm = portal.content.locator('[role=dialog]').getByText(words.confirm, { exact: true })
      await expectHeldInEveryWay(portal, confirm, 'the confirmation', 'This is not your server')
    })

    test('the right server before the console is ready, and another location', async ({ koshin, practice }) => {
      await koshin.rememberOrganisation({ servers: [RIGHT_SERVER], locations: [RIGHT_LOCATION] })
      const portal = await BusinessPage.open(koshin, practice.world, setting)
      const { words } = portal
      await portal.openServer(RIGHT_SERVER)
      await portal.expectBanner('ready', 'consoleFirst')
      const title = 'Is the console ready?'
      await expectHeldInEveryWay(portal, portal.control(words.downloadToken), 'Download Token', title)
      await portal.control(words.remove).click()
      await portal.expectDialog('Deleting is not part of the procedure')
      await portal.goBack()
      await portal.openTokens()
      await portal.expectBanner('ready', 'contentRow')
      const other = portal.location('大阪支店').getByText(words.download, { exact: true })
      await expectHeldInEveryWay(portal, other, 'Download', 'This is not your location')
    })
  })
}

test('a server token that is far from its end is held; near to it, the console is asked for', async ({
  koshin,
  practice,
}) => {
  const ending = (days: number) => ({ notAfter: Date.now() + days * DAY, at: Date.now() })
  const servers = [RIGHT_SERVER]
  const organisation = await koshin.rememberOrganisation({ servers, serverToken: ending(300) })
  const portal = await BusinessPage.open(koshin, practice.world, { generation: 'G2', language: 'en', frame: 'blank' })
  const download = portal.control(portal.words.downloadToken)
  await portal.openServer(RIGHT_SERVER)
  await portal.expectBanner('ready', 'serverNotDue')
  await expectHeldInEveryWay(portal, download, 'Download Token', 'This server token is not due')
  await koshin.remember({ organisations: [{ ...organisation, serverToken: ending(20) }] })
  await portal.expectBanner('ready', 'consoleFirst')
  await download.click()
  await portal.expectDialog('Is the console ready?')
  await portal.goBack()
})
