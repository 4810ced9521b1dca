// A page that comes back, a document that is written anew, a frame without an address: the guard stands there before the next press.
import { LOOKALIKE_TOPIC, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { MARKUPS_OF_CONTROLS, pressControl, putControl, reachedBy } from './support/own-controls.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'
import { silenceBackground } from './support/silent-background.ts'

const button = MARKUPS_OF_CONTROLS[0] as (typeof MARKUPS_OF_CONTROLS)[number]

test('a document that is written anew is guarded at once', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  const { page } = portal
  await expect(portal.rows).toHaveCount(TOPICS.length)
  await page.evaluate(() => {
    document.open()
    document.write('<!doctype html><title>anew</title><body><h2>Certificates for Third-Party Servers</h2></body>')
    document.close()
  })
  await putControl(page, button, 'Renew')
  await pressControl(page, button)
  await portal.expectDialog()
  expect(await reachedBy(page, button)).toEqual([])
  await test.step('what is insisted on, and what changes nothing, arrives, and once', async () => {
    await portal.insist(RIGHT_TOPIC)
    expect(await reachedBy(page, button)).toEqual(['pointerdown', 'mousedown', 'mouseup', 'click'])
    await putControl(page, button, 'Help')
    await pressControl(page, button)
    expect(await reachedBy(page, button)).toEqual(['pointerdown', 'mousedown', 'mouseup', 'click'])
    await expect(portal.dialog).toHaveCount(0)
  })
})

test('the portal on another path is known by its text; another page there is left alone', async ({
  koshin,
  practice,
}) => {
  await koshin.rememberOrganisation()
  const page = await koshin.newPage()
  const portal = new PortalPage(page, practice.world)
  const row = (date: string) =>
    `<tr><td>Mobile Device Management</td><td>Acme</td><td>${date}</td><td>Active</td><td><a href="#">Renew</a> <a href="#">Download</a> <a href="#">Revoke</a></td></tr>`
  const list = `<h2>Certificates for Third-Party Servers</h2><table>${row('May 4, 2027')}${row('Jun 1, 2027')}</table>`
  for (const [path, body] of [
    ['moved', list],
    ['other', '<h1>Your profile</h1><p>Renew your subscription.</p>'],
  ] as const) {
    const html = `<!doctype html><title>Apple</title><body><p>it@example.co.jp</p><button>Sign out</button>${body}`
    await page.route(`https://identity.apple.com/${path}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: html }),
    )
  }
  await page.goto('https://identity.apple.com/moved/')
  await expect(portal.rows).toHaveCount(2)
  await putControl(page, button, 'Revoke')
  await pressControl(page, button)
  await portal.expectDialog()
  expect(await reachedBy(page, button)).toEqual([])
  await page.goto('https://identity.apple.com/other/')
  await putControl(page, button, 'Revoke')
  await pressControl(page, button)
  expect(await reachedBy(page, button)).not.toEqual([])
  await expect(portal.banner).toHaveCount(0)
})

test('a page that comes back asks anew before anything passes', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  const { page } = portal
  await portal.readAll()
  const goOn = await silenceBackground(koshin.context)
  // The browser shows a page out of its cache with this event; nobody answers meanwhile.
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  portal.beginWatch()
  await portal.control('Renew', TOPICS.indexOf(LOOKALIKE_TOPIC)).click()
  await portal.expectDialog('One moment')
  await portal.goBack()
  await portal.expectNothingReached('a press on a page that has come back')
  await goOn()
  await portal.expectBanner('ready', 'found')
})

test('a frame without an address is guarded, too', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  const { page } = portal
  await expect(portal.rows).toHaveCount(TOPICS.length)
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.className = 'own'
    frame.style.cssText = 'position:fixed;left:300px;top:300px;width:500px;height:400px;z-index:99;background:white'
    frame.srcdoc = '<body><button onclick="document.body.dataset.reached = true">Revoke</button>'
    document.body.append(frame)
  })
  const inside = page.frameLocator('iframe.own')
  await inside.locator('body > button').click()
  await expect(inside.locator('koshin-dialog dialog')).toBeVisible()
  await expect(inside.locator('body')).not.toHaveAttribute('data-reached')
})
