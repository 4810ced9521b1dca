// The check in the console: another UID is called so, an old expiry is not the new one, both right are ticked by the page.
import { DAY } from '../../lib/facts/time.ts'
import { LOOKALIKE_TOPIC, OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import type { World } from '../practice/world.ts'
import { expect, test } from './fixtures.ts'
import { App, dayOf } from './support/app.ts'
import { ConsolePage } from './support/console-page.ts'
import type { Koshin } from './support/koshin.ts'
import { runUpTo } from './support/renewal.ts'

function showInConsole(world: World, topic: string, notAfter: number): void {
  const uuid = topic.slice(topic.lastIndexOf('.') + 1)
  Object.assign(world.console.certificate, { topic, subject: `/UID=${topic}/CN=APSP:${uuid}/C=JP`, notAfter })
}

/** A renewal whose next step is the new expiry, and the console's page that shows it. */
async function atTheNewExpiry(koshin: Koshin): Promise<ConsolePage> {
  const organisation = await koshin.rememberOrganisation({ notAfter: Date.now() + 20 * DAY, serial: 'ab12' })
  await koshin.remember({ runs: [runUpTo('consoleExpiry', organisation)] })
  const console = new ConsolePage(await koshin.newPage())
  await console.signIn()
  await console.basicSettings()
  return console
}

test('after the renewal', async ({ koshin, practice, words }) => {
  const { world } = practice
  const old = world.console.certificate.notAfter
  const organisation = await koshin.rememberOrganisation({ notAfter: old, serial: 'ab12', account: OWN_ACCOUNT })
  const at = Date.now()
  const notAfter = at + 365 * DAY
  const certificate = { fileName: 'new.pem', sha256: 'cd', serial: 'cd34', notBefore: at, notAfter, at }
  await koshin.remember({ runs: [runUpTo('consoleExpiry', organisation, { certificate })] })
  const console = new ConsolePage(await koshin.newPage())
  await console.signIn()
  const check = async () => {
    const app = new App(await koshin.openPopup(console.page), words)
    await app.showsStep('consoleExpiry')
    await app.press('check.read')
    return app
  }
  const ticks = async () => (await koshin.records()).runs[0]?.ticks ?? {}

  await test.step('the old expiry: not yet', async () => {
    await console.basicSettings()
    const app = await check()
    await app.says('check.expiry.notYet')
    await app.says('check.uid.same')
    await app.says('check.account.same', OWN_ACCOUNT)
    expect(await ticks()).not.toHaveProperty('consoleExpiry')
    expect(await ticks()).not.toHaveProperty('consoleUidAfter')
  })

  await test.step('the UID is right, another account is named', async () => {
    world.console.appleAccount = 'somebody@example.com'
    await console.basicSettings()
    const app = await check()
    await app.says('check.account.different', 'somebody@example.com')
    await app.says('check.account.differentMore', OWN_ACCOUNT)
    world.console.appleAccount = OWN_ACCOUNT
  })

  await test.step('another UID, though the date is new: stop', async () => {
    showInConsole(world, LOOKALIKE_TOPIC, notAfter)
    await console.basicSettings()
    const app = await check()
    await app.says('check.uid.different')
    await app.says('check.uid.differentAfter')
    await expect(app.page.getByText(LOOKALIKE_TOPIC)).toBeVisible()
    await app.saysNot('check.uid.same')
    expect(await ticks()).not.toHaveProperty('consoleExpiry')
    expect(await ticks()).not.toHaveProperty('consoleUidAfter')
  })

  await test.step('a page that shows neither', async () => {
    await console.page.goto('https://panel.clomo.test/users')
    const app = await check()
    await app.says('readTab.nothingFound')
  })

  await test.step('both right: ticked by the page', async () => {
    showInConsole(world, RIGHT_TOPIC, notAfter)
    await console.basicSettings()
    const app = await check()
    await app.says('check.expiry.renewed')
    await app.says('check.uid.same')
    await expect.poll(ticks).toMatchObject({ consoleExpiry: { by: 'page' }, consoleUidAfter: { by: 'page' } })
  })

  await test.step('the end screen', async () => {
    const app = new App(await koshin.openPopup(console.page), words)
    await app.says('end.title')
    await app.says('end.proven')
    await app.says('end.devices')
    await app.press('end.finish')
    await expect(app.button('home.start')).toBeVisible()
    await expect.poll(async () => (await koshin.records()).organisations).toMatchObject([{ serial: 'cd34', notAfter }])
  })
})

test('before the renewal another UID means another console', async ({ koshin, practice, words }) => {
  const organisation = await koshin.rememberOrganisation()
  await koshin.remember({ runs: [runUpTo('consoleUid', organisation)] })
  showInConsole(practice.world, LOOKALIKE_TOPIC, Date.now() + 20 * DAY)
  const console = new ConsolePage(await koshin.newPage())
  await console.signIn()
  await console.basicSettings()
  const app = new App(await koshin.openPopup(console.page), words)
  await app.press('check.read')
  await app.says('check.uid.differentBefore')
  // Ticking by hand stands back while something wrong is on the screen.
  await expect(app.button('run.doneByHand')).toBeHidden()
  await expect(app.page.getByText(words('run.despite'))).toBeVisible()
  expect((await koshin.records()).runs[0]?.ticks).toEqual({})
})

test('a date whose day and month can be confused: both readings are shown, and the user says which', async ({
  koshin,
  words,
}) => {
  const console = await atTheNewExpiry(koshin)
  // One reading is a year ahead, as a new certificate's end is; the other, day and month changed, is months before it.
  let end = new Date(Date.now() + 370 * DAY)
  while (end.getUTCDate() > 12 || end.getUTCDate() >= end.getUTCMonth() + 1) end = new Date(end.getTime() + DAY)
  const two = (part: number): string => String(part).padStart(2, '0')
  const text = `${two(end.getUTCDate())}/${two(end.getUTCMonth() + 1)}/${end.getUTCFullYear()}`
  await console.page.evaluate((shown) => {
    document.body.innerHTML = `<table><tr><th>Push certificate expiration date</th><td>${shown}</td></tr></table>`
  }, text)
  const app = new App(await koshin.openPopup(console.page), words)
  await app.press('check.read')
  await app.says('check.expiry.dayOrMonth', text)
  await app.showsStep('consoleExpiry')
  await app.page.getByRole('button', { name: dayOf(end.getTime(), 'en') }).click()
  await app.says('check.expiry.renewed')
  await expect.poll(async () => (await koshin.records()).runs[0]?.ticks).toHaveProperty('consoleExpiry')
})

test('a word that may mean another day: the user is asked, and says that it is the expiry', async ({
  koshin,
  words,
}) => {
  const console = await atTheNewExpiry(koshin)
  const end = Date.now() + 370 * DAY
  const text = new Date(end).toISOString().slice(0, 10)
  await console.page.evaluate((shown) => {
    document.body.innerHTML = `<h2>Push certificate</h2><button>Renew before ${shown}</button>`
  }, text)
  const app = new App(await koshin.openPopup(console.page), words)
  await app.press('check.read')
  await app.says('check.expiry.unclearWord', text)
  await app.says('check.expiry.unclearWordMore', 'Renew before')
  await app.showsStep('consoleExpiry')
  expect((await koshin.records()).runs[0]?.ticks).not.toHaveProperty('consoleExpiry')
  await app.page.getByRole('button', { name: dayOf(end, 'en') }).click()
  await app.says('check.expiry.renewed')
  await expect.poll(async () => (await koshin.records()).runs[0]?.ticks).toHaveProperty('consoleExpiry')
})
