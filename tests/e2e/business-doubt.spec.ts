// Where there is doubt: a language without words, a page that is half loaded, a frame that never speaks, twins, a renamed server.
import { RIGHT_LOCATION, RIGHT_SERVER } from '../practice/business-portal/seed.ts'
import { GENERATIONS } from '../practice/business-portal/switches.ts'
import { expect, test } from './fixtures.ts'
import { BusinessPage } from './support/business-page.ts'
import { ALARM } from './support/guarded-page.ts'

test('a language without words: held where a recorded server is shown, and said so', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation({ servers: [RIGHT_SERVER] })
  const portal = await BusinessPage.open(koshin, practice.world, { language: 'fi' })
  await portal.openServers()
  await portal.expectBanner('unreadable', 'language')
  await expect(portal.targets).toHaveCount(0)
  portal.beginWatch()
  const opened = () => practice.world.log.filter(({ what }) => what === 'server-opened')
  await portal.item(RIGHT_SERVER).click()
  await portal.expectDialog("Koshin can't read this page's language")
  await portal.goBack()
  await portal.expectNothingReached('a server in a language without words')
  expect(opened()).toEqual([])
  await portal.item(RIGHT_SERVER).click()
  await portal.insist('O MDM')
  await expect.poll(opened).toHaveLength(1)
  await portal.control(portal.words.downloadToken).click()
  await portal.expectDialog("Koshin can't read this page's language")
  await portal.goBack()
  await portal.expectNothingReached('its token')
})

test('a half-loaded page: the pane has no name, so nothing is proven', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation({ servers: [RIGHT_SERVER] })
  for (const generation of GENERATIONS) {
    const portal = await BusinessPage.open(koshin, practice.world, { generation, trouble: 'half', frame: 'same' })
    await portal.openServer(RIGHT_SERVER)
    await portal.expectBanner('unreadable', 'nameUnread')
    portal.beginWatch()
    await portal.control(portal.words.downloadToken).click()
    await portal.expectDialog("Koshin can't tell whose token this is")
    const field = portal.dialog.locator('textarea')
    const result = portal.dialog.locator('.result')
    for (const [text, kind] of [
      ['ＣＬＯＭＯ ＭＤＭ', 'same'],
      ['Clomo MDM', 'different'],
      ['Jamf Pro', 'different'],
      ['CLOMO MDM\nJamf Pro', 'unclear'],
    ] as const) {
      await field.fill(text)
      await expect(result, text).toHaveAttribute('data-kind', kind)
    }
    await portal.goBack()
    await portal.expectNothingReached('a pane without a name')
    await portal.page.close()
  }
})

test('a frame that never speaks: nothing is silent about it', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation({ servers: [RIGHT_SERVER] })
  const portal = await BusinessPage.open(koshin, practice.world, { frame: 'silent' })
  await portal.expectBanner('unreadable', 'frameSilent')
  await expect(portal.banner.locator('.rest')).toContainText('nothing is stopped')
  await portal.pressInBanner('compare')
  const dialog = portal.page.locator('koshin-dialog')
  await dialog.locator('textarea').fill(RIGHT_SERVER)
  await expect(dialog.locator('.result')).toHaveAttribute('data-kind', 'same')
})

test('two servers of one name: both held, and said so', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation({ servers: ['CLOMO'], locations: ['全社'] })
  const portal = await BusinessPage.open(koshin, practice.world, { frame: 'blank' })
  await portal.openServers()
  for (const name of ['CLOMO', 'ＣＬＯＭＯ']) {
    await expect(portal.item(name)).toHaveAttribute('data-koshin-verdict', 'not-read')
    await portal.openServer(name)
    await portal.expectBanner('unreadable', 'twins')
    portal.beginWatch()
    await portal.control(portal.words.downloadToken).click()
    await portal.expectDialog('Two of them have the same name')
    await portal.goBack()
    await portal.expectNothingReached(name)
  }
  await portal.openTokens()
  await portal.expectBanner('unreadable', 'twins')
  await portal.content.getByText('Download', { exact: true }).first().click()
  await portal.expectDialog('Two of them have the same name')
  await portal.goBack()
  await portal.content.getByText('Download', { exact: true }).nth(1).click()
  await portal.expectDialog('This name only looks like yours')
  expect(await portal.edgeOfDialog()).toBe(ALARM)
})

test('a renamed server: missing, learned once it is said to be the one, and then the one', async ({
  koshin,
  practice,
}) => {
  await koshin.rememberOrganisation({ servers: ['CLOMO 2025'] })
  const portal = await BusinessPage.open(koshin, practice.world)
  await portal.openServers()
  await portal.expectBanner('wrong-target', 'serverNotListed')
  await portal.openServer(RIGHT_SERVER)
  await portal.expectBanner('wrong-target', 'otherServer')
  await portal.pressInBanner('mine')
  // One press alone saves nothing: it is asked, and can be gone back from.
  await portal.expectDialog(`Does the console of “Example Inc.” use “${RIGHT_SERVER}”?`)
  expect(await portal.edgeOfDialog(), 'a question is no alarm').not.toBe(ALARM)
  await portal.goBack()
  await portal.expectBanner('wrong-target', 'otherServer')
  await portal.pressInBanner('mine')
  await portal.dialog.locator('[data-button=mine]').click()
  await portal.expectBanner('ready', 'consoleFirst')
  await expect(portal.item(RIGHT_SERVER)).toHaveAttribute('data-koshin-verdict', 'this-one')
  await expect.poll(async () => (await koshin.records()).organisations[0]?.servers).toContain(RIGHT_SERVER)
})

test('nothing on record yet: every server is offered alike, and none in the list itself', async ({
  koshin,
  practice,
}) => {
  await koshin.rememberOrganisation()
  const portal = await BusinessPage.open(koshin, practice.world, { generation: 'G3', frame: 'same' })
  await portal.openServers()
  await portal.expectBanner('idle', 'noServerOnRecord')
  await expect(portal.content.locator('koshin-mark').first()).toBeAttached()
  await expect(portal.content.locator('koshin-mark').getByRole('button')).toHaveCount(0)
  await portal.pressInBanner('mine')
  const asked = portal.page.locator('koshin-dialog')
  await expect(asked.locator('h2')).toHaveText('Which server does the console of “Example Inc.” use?')
  const offered = asked.locator('[data-button=mine]')
  expect(await offered.count()).toBeGreaterThan(1)
  const looks = await offered.evaluateAll((all) => [
    ...new Set(all.map((one) => getComputedStyle(one).backgroundColor)),
  ])
  expect(looks).toHaveLength(1)
  await offered.filter({ hasText: new RegExp(`^“${RIGHT_SERVER}”$`) }).click()
  await portal.expectBanner('ready', 'findServer')
  await portal.openTokens()
  await portal.expectBanner('idle', 'noLocationOnRecord')
  await portal.location(RIGHT_LOCATION).getByText('Download', { exact: true }).click()
  await portal.expectDialog("Koshin doesn't know your location yet")
  await portal.dialog.locator('[data-button=mine]').click()
  await portal.expectBanner('ready', 'contentRow')
  await expect
    .poll(async () => (await koshin.records()).organisations[0])
    .toMatchObject({ servers: [RIGHT_SERVER], locations: [RIGHT_LOCATION] })
})

test('no organisation on record, a translated page, new terms: each says so', async ({ koshin, practice }) => {
  const portal = await BusinessPage.open(koshin, practice.world)
  await portal.openServer(RIGHT_SERVER)
  await portal.expectBanner('idle', 'idle')
  portal.beginWatch()
  await portal.control('Download Token').click()
  await portal.expectDialog("Koshin doesn't know your organisation yet")
  await portal.goBack()
  await portal.expectNothingReached('nothing on record')

  await koshin.rememberOrganisation({ servers: [RIGHT_SERVER] })
  await portal.expectBanner('ready', 'consoleFirst')
  const translated = await BusinessPage.open(koshin, practice.world, { trouble: 'translated' })
  await translated.expectBanner('translated', 'translated')
  const terms = await BusinessPage.open(koshin, practice.world, { trouble: 'terms', frame: 'same' })
  await terms.expectBanner('ready', 'terms')
  await terms.control('Agree').click()
  await expect(terms.dialog).toHaveCount(0)
})

test('another organisation on record: its server bears its name, and is held with that reason', async ({
  koshin,
  practice,
}) => {
  const own = await koshin.rememberOrganisation({ servers: [RIGHT_SERVER] })
  const second = { ...own, id: crypto.randomUUID(), name: 'Second K.K.', servers: ['Jamf Pro'], topic: 'x' }
  await koshin.remember({ organisations: [second] })
  const portal = await BusinessPage.open(koshin, practice.world, { frame: 'other' })
  await portal.openServer('Jamf Pro')
  await portal.expectBanner('wrong-target', 'otherOrganisation')
  await expect(await portal.markOf(portal.item('Jamf Pro'))).toContainText('Second K.K.')
  await portal.control(portal.words.downloadToken).click()
  await portal.expectDialog('“Jamf Pro” belongs to “Second K.K.”')
  await portal.goBack()
  // The page follows at once when the user switches to the other organisation.
  await koshin.remember({ currentOrganisation: second.id })
  await portal.expectBanner('ready', 'consoleFirst')
})
