// Ways in which a wrong press went through, or a right one was held: components, other wordings, stale presses, confirmations.
import { RIGHT_LOCATION, RIGHT_SERVER } from '../practice/business-portal/seed.ts'
import type { World } from '../practice/world.ts'
import { expect, test } from './fixtures.ts'
import { BusinessPage, type Setting } from './support/business-page.ts'
import type { Koshin } from './support/koshin.ts'

const OTHER = 'Jamf Pro'

/** The portal with the right server's pane in front and the console ready. */
async function ready(koshin: Koshin, world: World, setting: Setting): Promise<BusinessPage> {
  await koshin.rememberOrganisation({ servers: [RIGHT_SERVER], locations: [RIGHT_LOCATION] })
  const portal = await BusinessPage.open(koshin, world, setting)
  await portal.openServer(RIGHT_SERVER)
  await portal.expectBanner('ready', 'consoleFirst')
  await portal.banner.locator('[data-button=consoleReady]').click()
  await portal.expectBanner('renewing', 'pressNow')
  portal.beginWatch()
  return portal
}

for (const setting of [
  { generation: 'G2' },
  { generation: 'G3', frame: 'same' },
  { generation: 'G2', frame: 'blank' },
] as Setting[]) {
  test(`a whole page of web components is read, marked and guarded: ${Object.values(setting).join(', ')}`, async ({
    koshin,
    practice,
  }) => {
    await koshin.rememberOrganisation({ servers: [RIGHT_SERVER], locations: [RIGHT_LOCATION] })
    const portal = await BusinessPage.open(koshin, practice.world, { ...setting, made: 'components' })
    const { servers, locations } = practice.world.business
    const part = (act: string, id: string | undefined) => portal.content.locator(`[data-act=${act}][data-id="${id}"]`)
    const server = (name: string) => part('open', servers.find((one) => one.name === name)?.id)
    const button = (label: string) =>
      portal.content.getByRole(portal.isMenued ? 'menuitem' : 'button', { name: label, exact: true })
    await portal.openServers()
    await expect(server(RIGHT_SERVER)).toHaveAttribute('data-koshin-verdict', 'this-one')
    await expect(server(OTHER)).toHaveAttribute('data-koshin-verdict', 'not-this-one')
    await portal.expectBanner('ready', 'findServer')
    await server(OTHER).click()
    // Where the actions are in a menu, the pane is known by them once it is open.
    if (portal.isMenued) await portal.content.locator('[data-act=menu]').click()
    await portal.expectBanner('wrong-target', 'otherServer')
    portal.beginWatch()
    await button(portal.words.downloadToken).click()
    await portal.expectDialog('This is not your server')
    await portal.goBack()
    await button(portal.words.remove).click()
    await portal.expectDialog(/./)
    await portal.goBack()
    await portal.expectNothingReached('another server of components')
    await portal.openTokens()
    await portal.expectBanner('ready', 'contentRow')
    const downloads = portal.content.getByText(portal.words.download, { exact: true })
    await downloads.nth(locations.findIndex(({ name }) => name === '全社')).click()
    await portal.expectDialog('This is not your location')
  })
}

test('a language of which only some words are known: said, and held near tokens, but for what is harmless', async ({
  koshin,
  practice,
}) => {
  await koshin.rememberOrganisation({ servers: [RIGHT_SERVER], locations: [RIGHT_LOCATION] })
  const portal = await BusinessPage.open(koshin, practice.world, { language: 'de' })
  await portal.expectBanner('unreadable', 'language')
  // A menu that is known leads on; what is not known is held where servers are listed.
  await portal.openServers()
  portal.beginWatch()
  await portal.item(OTHER).click()
  await portal.expectDialog("Koshin can't read this page's language")
  await portal.insist('omdm')
  await portal.control(portal.words.downloadToken).click()
  await portal.expectDialog("Koshin can't read this page's language")
  await portal.goBack()
  await portal.control(portal.words.remove).click()
  await portal.expectDialog("Koshin can't read this page's language")
  await portal.goBack()
})

test('a press that was cancelled proves nothing for another server whose title is late', async ({
  koshin,
  practice,
}) => {
  const portal = await ready(koshin, practice.world, { trouble: 'slow' })
  await portal.control(portal.words.downloadToken).click()
  await portal.expectReached('token-dialog-opened')
  await portal.control(portal.words.cancel).click()
  await portal.item(OTHER).click()
  portal.beginWatch()
  await portal.control(portal.words.downloadToken).click()
  await portal.expectDialog("Koshin can't tell whose token this is")
  await portal.goBack()
  await portal.expectNothingReached('a pane whose title is late')
})

test('without a confirmation the first press is the download: a second one is held in the same moment', async ({
  koshin,
  practice,
}) => {
  const portal = await ready(koshin, practice.world, { dialog: 'none' })
  const [download] = await Promise.all([
    portal.page.waitForEvent('download'),
    portal.control(portal.words.downloadToken).click(),
  ])
  await download.cancel()
  await portal.control(portal.words.downloadToken).click()
  await portal.expectDialog('A new token has already been downloaded')
  await portal.goBack()
  await expect.poll(async () => (await koshin.records()).runs[0]?.tokenDownloads).toHaveLength(1)
})

test('a confirmation that names its own server goes through, one that names another is held', async ({
  koshin,
  practice,
}) => {
  const own = await ready(koshin, practice.world, { dialog: 'own' })
  await own.control(own.words.downloadToken).first().click()
  const [download] = await Promise.all([
    own.page.waitForEvent('download'),
    own.control(own.words.confirm).last().click(),
  ])
  expect(download.suggestedFilename()).toContain(RIGHT_SERVER)
})

test('a confirmation that names another server is held', async ({ koshin, practice }) => {
  const portal = await ready(koshin, practice.world, { dialog: 'another' })
  await portal.control(portal.words.downloadToken).first().click()
  await portal.expectReached('token-dialog-opened')
  portal.beginWatch()
  await portal.control(portal.words.confirm).last().click()
  await portal.expectDialog('This is not your server')
  await portal.goBack()
  await portal.expectNothingReached('a confirmation for another server')
})

test('a … menu in each row: its token is that row’s', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation({ servers: [RIGHT_SERVER] })
  const portal = await BusinessPage.open(koshin, practice.world, { generation: 'G3', rows: 'menus' })
  await portal.openServers()
  await portal.expectBanner('ready', 'findServer')
  for (const [name, title] of [
    [OTHER, 'This is not your server'],
    [RIGHT_SERVER, 'Is the console ready?'],
  ] as const) {
    const row = portal.content.locator('[role=listitem]').filter({ has: portal.item(name) })
    await row.locator('[data-act=row-menu]').click()
    portal.beginWatch()
    await portal.control(portal.words.downloadToken).click()
    await portal.expectDialog(title)
    await portal.goBack()
    await portal.expectNothingReached(name)
  }
})

for (const tokens of ['definitions', 'flat'] as const) {
  test(`content tokens, ${tokens}: the right one goes through, the others are held`, async ({ koshin, practice }) => {
    await koshin.rememberOrganisation({ servers: [RIGHT_SERVER], locations: [RIGHT_LOCATION] })
    const portal = await BusinessPage.open(koshin, practice.world, { tokens, language: 'ja' })
    await portal.openTokens()
    await portal.expectBanner('ready', 'contentRow')
    const buttons = portal.content.locator('[data-act=content]')
    const { locations } = practice.world.business
    portal.beginWatch()
    await buttons.nth(locations.findIndex(({ name }) => name === '全社')).click()
    await portal.expectDialog('This is not your location')
    await portal.goBack()
    await portal.expectNothingReached('another location')
    const right = buttons.nth(locations.findIndex(({ name }) => name === RIGHT_LOCATION))
    const [download] = await Promise.all([portal.page.waitForEvent('download'), right.click()])
    await download.cancel()
    await portal.expectReached('content-token-downloaded', RIGHT_LOCATION)
  })
}
