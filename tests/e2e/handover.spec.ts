// A handover: everything goes into one file, a successor takes it in with their own browser, and renews with it.
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App, saveInto } from './support/app.ts'
import { PortalPage, signIn, TOPICS } from './support/portal-page.ts'
import { runUpTo } from './support/renewal.ts'
import { standAt } from './support/screens.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)

test.use({ language: 'ja' })

test('a successor takes over and renews in their own browser', async ({
  koshin,
  successor,
  practice,
  words,
}, testInfo) => {
  const organisation = await koshin.rememberOrganisation({ name: '株式会社サンプル', account: OWN_ACCOUNT })
  await koshin.remember({ runs: [runUpTo('portalUid', organisation)] })
  const mine = new App(await koshin.desk(), words)
  await mine.press('renewals.overview')
  await mine.press('handover.open')
  await mine.press('handover.make')
  const passphrase = await mine.page.locator('#passphrase').inputValue()
  const file = await saveInto(testInfo.outputDir, mine.page, () =>
    mine.page.locator('#passphrase-again').press('Enter'),
  )
  await mine.says('handover.saved', basename(file))

  const theirs = new App(await successor.desk(), words)
  await theirs.openWays()
  await theirs.press('handover.haveOne')
  const letter = testInfo.outputPath('letter.txt')
  await writeFile(letter, 'Dear successor')
  await theirs.chooseFile(letter)
  await theirs.says('handover.refused.notOne.what')
  await theirs.chooseFile(file)
  await expect(theirs.page.locator('#open-passphrase')).toBeFocused()
  await theirs.page.locator('#open-passphrase').fill(`${passphrase}x`)
  await theirs.press('handover.openFile')
  await theirs.says('handover.refused.passphrase.what')
  await theirs.page.locator('#open-passphrase').fill(passphrase)
  await theirs.press('handover.openFile')
  await theirs.says('handover.planAdded')
  expect((await successor.records()).organisations).toEqual([])
  await theirs.press('handover.take')
  await theirs.says('handover.taken', basename(file))
  await expect(theirs.page.getByRole('heading', { name: words('handover.takeTitle') })).toBeFocused()
  await expect
    .poll(async () => (await successor.records()).organisations)
    .toMatchObject([{ topic: RIGHT_TOPIC, account: OWN_ACCOUNT }])

  const portal = new PortalPage(await successor.portal(), practice.world)
  await signIn(portal.page)
  await portal.readAll()
  await portal.expectBanner('ready', 'consoleFirst')
  portal.beginWatch()
  await portal.control('Renew', RIGHT).click()
  await portal.expectReached('renew-opened', RIGHT_TOPIC)
  await expect(portal.dialog).toHaveCount(0)
  // The portal has the press before the record has it.
  await expect
    .poll(async () => (await successor.records()).runs)
    .toMatchObject([{ ticks: { consoleUid: { by: 'page' }, renew: { by: 'page' } } }])
})

test('one customer alone goes to a successor, and nothing of any other', async ({
  koshin,
  successor,
  words,
}, testInfo) => {
  const theirs = {
    id: 'theirs',
    consoleId: 'clomo',
    createdAt: 1,
    updatedAt: 1,
    name: '株式会社/乙: 支店',
    topic: TOPICS[0],
  }
  await koshin.rememberOrganisation({ name: '株式会社甲', account: OWN_ACCOUNT })
  const organisations = [...(await koshin.records()).organisations, { ...theirs, topic: TOPICS[0] ?? '' }]
  await koshin.remember({ organisations })
  const mine = new App(await koshin.desk(), words)
  await standAt(mine.page, { draft: { view: 'handover' } })
  await mine.page.goto(koshin.url('desk.html'))
  await mine.page.locator('#handover-what').selectOption('theirs')
  await mine.says('handover.holdsOne')
  await mine.press('handover.make')
  const passphrase = await mine.page.locator('#passphrase').inputValue()
  const file = await saveInto(testInfo.outputDir, mine.page, () => mine.press('handover.makeFile'))
  expect(basename(file)).toMatch(/^koshin-handover-株式会社-乙-支店-\d{4}-\d\d-\d\d\.koshin$/)

  const app = new App(await successor.desk(), words)
  await app.openWays()
  await app.press('handover.haveOne')
  await app.chooseFile(file)
  await app.page.locator('#open-passphrase').fill(passphrase)
  await app.press('handover.openFile')
  await app.press('handover.take')
  await app.says('handover.taken', basename(file))
  expect((await successor.records()).organisations).toMatchObject([{ name: theirs.name }])
})

test('nothing is deleted without the typed word, and what was deleted leaves its line', async ({ koshin, words }) => {
  await koshin.rememberOrganisation({ name: '<b>Example</b> Inc.' })
  const app = new App(await koshin.desk(), words)
  await app.press('history.open')
  await app.page.getByRole('button', { name: words('general.back') }).click()
  await standAt(app.page, { draft: { view: 'organisations' } })
  await app.page.goto(koshin.url('desk.html'))
  await app.page.getByRole('button', { name: words('organisations.removeNamed', '<b>Example</b> Inc.') }).click()
  const field = app.page.locator('#remove-word')
  for (const wrong of ['', 'no', '<b>Example</b> Inc.']) {
    await field.fill(wrong)
    await field.press('Enter')
  }
  expect((await koshin.records()).organisations).toHaveLength(1)
  await field.fill(`　${words('erase.word')} `)
  await app.press('organisations.removeNow')
  await expect.poll(async () => (await koshin.records()).organisations).toEqual([])
  await standAt(app.page, { draft: { view: 'history' } })
  await app.page.goto(koshin.url('desk.html'))
  await expect(app.page.locator('.history')).toContainText('<b>Example</b> Inc.')
  await expect(app.page.locator('.history')).toContainText(RIGHT_TOPIC)
})
