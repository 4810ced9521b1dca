// Interrupted renewals: the browser is killed, Apple signs out; what was ticked stays, and the next step is the right one.
import type { Page } from '@playwright/test'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App, saveDownload } from './support/app.ts'
import type { Koshin } from './support/koshin.ts'
import { PortalPage, signIn, TOPICS } from './support/portal-page.ts'
import { runUpTo } from './support/renewal.ts'
import { authority, makeRequestFile } from './support/request-file.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)
const SPA = '?markup=spa'

test.use({ ownBrowser: true })
test.setTimeout(90_000)

async function beginAtRenew(koshin: Koshin): Promise<string[]> {
  const organisation = await koshin.rememberOrganisation()
  const run = runUpTo('renew', organisation)
  await koshin.remember({ runs: [run] })
  return Object.keys(run.ticks)
}

async function openList(koshin: Koshin, world: PortalPage['world']): Promise<PortalPage> {
  const portal = new PortalPage(await koshin.portal(undefined, SPA), world)
  await signIn(portal.page)
  await portal.readRows(RIGHT)
  return portal
}

async function choose(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path)
}

test('the browser killed after the file was chosen, and again after the upload', async ({
  koshin,
  practice,
  words,
}, testInfo) => {
  const ticked = await beginAtRenew(koshin)
  const request = await makeRequestFile(await authority(), testInfo)
  const openRun = async () => {
    const { runs } = await koshin.records()
    expect(runs).toHaveLength(1)
    return runs[0]
  }

  await test.step('killed with the file chosen', async () => {
    const portal = await openList(koshin, practice.world)
    await portal.control('Renew', RIGHT).click()
    await choose(portal.page, request.path)
    await portal.expectBanner('renewing', 'fileRight')
    await expect.poll(async () => (await openRun())?.signingRequest?.publicKey).toBe(request.publicKey)
    const before = await openRun()
    await koshin.restart()
    expect(await openRun()).toEqual(before)
    expect(Object.keys(before?.ticks ?? {})).toEqual([...ticked, 'renew', 'chooseSigningRequest'])
    const app = new App(await koshin.openPopup(await koshin.newPage()), words)
    await app.showsStep('upload')
  })

  await test.step('killed right after the upload', async () => {
    const portal = await openList(koshin, practice.world)
    await portal.control('Renew', RIGHT).click()
    await choose(portal.page, request.path)
    await portal.expectBanner('renewing', 'fileRight')
    await portal.control('Upload').click()
    await portal.expectBanner('issued', 'issued')
    await expect.poll(async () => (await openRun())?.ticks.upload?.by).toBe('page')
    const before = await openRun()
    await koshin.restart()
    expect(await openRun()).toEqual(before)
    expect(before?.signingRequest?.publicKey).toBe(request.publicKey)
  })

  await test.step('and the certificate still fits the signing request', async () => {
    const portal = await openList(koshin, practice.world)
    await portal.expectBanner('issued', 'renewed')
    const file = await saveDownload(
      portal.page,
      () => portal.control('Download', RIGHT).click(),
      testInfo.outputPath('downloaded.pem'),
    )
    const app = new App(await koshin.desk(), words)
    await app.showsStep('judgeCertificate')
    await app.judge(file, 'downloaded.pem')
    await app.openProofs()
    await app.says('finding.keyMatches.title')
    await app.press('run.goToNext')
    await app.showsStep('wizardContinue')
    expect((await openRun())?.ticks.judgeCertificate?.by).toBe('file')
  })
  expect(practice.world.log.filter(({ what }) => what === 'renew').map(({ topic }) => topic)).toEqual([RIGHT_TOPIC])
})

test('Apple signs out before the upload: the same way once more, nothing lost', async ({
  koshin,
  practice,
  words,
}, testInfo) => {
  const ticked = await beginAtRenew(koshin)
  const { world } = practice
  const request = await makeRequestFile(await authority(), testInfo)
  const portal = await openList(koshin, world)
  await portal.control('Renew', RIGHT).click()
  await choose(portal.page, request.path)
  await portal.expectBanner('renewing', 'fileRight')
  world.sessions.clear()
  await portal.control('Upload').click()
  await portal.page.waitForURL('https://idmsa.apple.com/**')
  expect(world.log.map(({ what }) => what)).not.toContain('renew')

  const desk = new App(await koshin.desk(), words)
  await desk.showsStep('upload')
  await portal.page.bringToFront()
  await signIn(portal.page)
  await portal.readRows(RIGHT)
  // Not renewed yet: the list says so, and the upload stays open.
  await portal.expectBanner('ready', 'pressRenew')
  await desk.showsStep('upload')
  await portal.control('Renew', RIGHT).click()
  await choose(portal.page, request.path)
  await portal.expectBanner('renewing', 'fileRight')
  await portal.control('Upload').click()
  await portal.expectBanner('issued', 'issued')
  await desk.showsStep('downloadCertificate')
  const [run] = (await koshin.records()).runs
  expect(Object.keys(run?.ticks ?? {})).toEqual(expect.arrayContaining(ticked))
  expect(run?.signingRequest?.publicKey).toBe(request.publicKey)
})
