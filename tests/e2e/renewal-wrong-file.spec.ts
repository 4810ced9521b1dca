// Wrong certificates at the moment before the console: each is stopped with its reason, nothing is ticked, the right one passes at once.

import { writeFile } from 'node:fs/promises'
import type { TestInfo } from '@playwright/test'
import { DAY } from '../../lib/facts/time.ts'
import type { FindingId } from '../../lib/judgement/files/finding.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { importPublicKey } from '../practice/authority/keys.ts'
import { makeAuthority } from '../practice/authority/make.ts'
import { type Authority, loadAuthority } from '../practice/authority.ts'
import { LOOKALIKE_TOPIC, OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App, saveDownload } from './support/app.ts'
import { PortalPage, signIn, TOPICS } from './support/portal-page.ts'
import { type CertificateFile, makeCertificateFile, runUpTo } from './support/renewal.ts'
import { authority, makeRequestFile } from './support/request-file.ts'

/** An authority with the same names as the practice's, and other keys: a forger's. */
async function forger(testInfo: TestInfo): Promise<Authority> {
  const path = testInfo.outputPath('forger.json')
  await writeFile(path, JSON.stringify(await makeAuthority(Date.now())))
  return loadAuthority(path)
}

test.describe('in Japanese', () => {
  test.use({ language: 'ja' })

  test('each wrong certificate is stopped; the right one passes', async ({ koshin, practice, words }, testInfo) => {
    const by = await authority()
    const request = await makeRequestFile(by, testInfo)
    const old = practice.world.accounts.get(OWN_ACCOUNT)?.certificates.find(({ topic }) => topic === RIGHT_TOPIC)
    const [otherKey] = by.spareKeys
    if (!old || !otherKey) throw new Error('The seed has changed')
    const { serial, notAfter } = old
    const organisation: Organisation = await koshin.rememberOrganisation({ serial, notAfter })
    const { publicKey, path } = request
    const signingRequest = { fileName: 'CertificateSigningRequest.csr', sha256: 'ab', publicKey, at: Date.now() }
    await koshin.remember({ runs: [runUpTo('judgeCertificate', organisation, { signingRequest })] })
    expect(path).toContain('CertificateSigningRequest')

    const key = await importPublicKey(publicKey)
    const make = (name: string, order: Partial<Parameters<typeof makeCertificateFile>[3]>, from = by) =>
      makeCertificateFile(from, testInfo, name, { topic: RIGHT_TOPIC, key, ...order })
    const lastYear = testInfo.outputPath('last-year.pem')
    await writeFile(lastYear, (await old.issued()).pem)
    const ended = Math.floor(Date.now() / 1000) * 1000 - 2 * DAY
    const wrong: [Pick<CertificateFile, 'path' | 'name'>, FindingId[]][] = [
      [await make('created.pem', { topic: `com.apple.mgmt.External.${crypto.randomUUID()}` }), ['topicDiffers']],
      [{ path: lastYear, name: 'last-year.pem' }, ['sameFile', 'keyOlder']],
      [await make('second-request.pem', { key: otherKey }), ['keyDiffers']],
      [await make('expired.pem', { notBefore: ended - 365 * DAY, notAfter: ended }), ['expired', 'notLater']],
      [await make('forged.pem', {}, await forger(testInfo)), ['notFromApple']],
      [await make('names.pem', { commonName: `APSP:${crypto.randomUUID()}` }), ['namesDiffer']],
    ]

    const portal = new PortalPage(await koshin.portal(), practice.world)
    await signIn(portal.page)
    const another = testInfo.outputPath('another-row.pem')
    await saveDownload(portal.page, () => portal.control('Download', TOPICS.indexOf(LOOKALIKE_TOPIC)).click(), another)
    await expect(portal.page.locator('koshin-banner')).toHaveAttribute('data-tone', 'warning')
    wrong.unshift([{ path: another, name: 'another-row.pem' }, ['topicDiffers', 'keyOlder']])

    const app = new App(await koshin.desk(), words)
    await app.showsStep('judgeCertificate')
    for (const [file, findings] of wrong) {
      await test.step(file.name, async () => {
        await app.judge(file.path, file.name)
        await app.says('judge.stop')
        await app.saysNot('judge.ok')
        // One reason says what to do; the others are one press away.
        await expect(app.step.locator('.findings > ul > li')).toHaveCount(1)
        for (const more of await app.step.locator('.findings > details:not(.proofs) > summary').all())
          await more.click()
        for (const finding of findings) {
          const title = words(`finding.${finding}.title`)
          await expect(app.step.locator('.note-stop').filter({ hasText: title })).toBeVisible()
        }
        await app.showsStep('judgeCertificate')
        await expect(app.button('run.goToNext')).toHaveCount(0)
        const [run] = (await koshin.records()).runs
        expect(run?.ticks).not.toHaveProperty('judgeCertificate')
        expect(run).not.toHaveProperty('certificate')
      })
    }

    const right = await make('right.pem', {})
    await app.judge(right.path, right.name)
    await app.says('judge.ok')
    await app.saysNot('judge.stop')
    await app.press('run.goToNext')
    await app.showsStep('wizardContinue')
    const [run] = (await koshin.records()).runs
    expect(run).toMatchObject({ certificate: { serial: right.serial }, ticks: { judgeCertificate: { by: 'file' } } })
  })
})

test('a file that is only doubtful passes on purpose, and counts as ticked by hand', async ({
  koshin,
  words,
}, testInfo) => {
  const by = await authority()
  const [key] = by.spareKeys
  if (!key) throw new Error('No spare key')
  const organisation = await koshin.rememberOrganisation()
  await koshin.remember({ runs: [runUpTo('judgeCertificate', organisation)] })
  const file = await makeCertificateFile(by, testInfo, 'unseen-request.pem', { topic: RIGHT_TOPIC, key })
  const app = new App(await koshin.desk(), words)
  await app.judge(file.path, file.name)
  await app.says('judge.caution')
  await app.says('finding.keyUnknown.title')
  expect((await koshin.records()).runs[0]).not.toHaveProperty('certificate')
  await app.press('judge.useDespite')
  await app.press('run.goToNext')
  await app.showsStep('wizardContinue')
  await expect
    .poll(async () => (await koshin.records()).runs[0])
    .toMatchObject({
      certificate: { serial: file.serial },
      ticks: { judgeCertificate: { by: 'hand' } },
    })
})

test('a wrong signing request on the portal is told beside the page, too', async ({
  koshin,
  practice,
  words,
}, testInfo) => {
  const organisation = await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  await koshin.remember({ runs: [runUpTo('renew', organisation)] })
  const beside = new App(await koshin.newPage(), words)
  await beside.page.goto(koshin.url('sidepanel.html'))
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=divs')
  await portal.readAll()
  await portal.control('Renew', TOPICS.indexOf(RIGHT_TOPIC)).click()
  await beside.showsStep('chooseSigningRequest')
  const note = beside.step.locator('[aria-live=polite] .note-stop')
  await expect(note).toHaveCount(0)
  const old = practice.world.accounts.get(OWN_ACCOUNT)?.certificates.find(({ topic }) => topic === RIGHT_TOPIC)
  if (!old) throw new Error('The seed has changed')
  const right = await makeRequestFile(await authority(), testInfo)

  for (const [name, content] of [
    ['last-year.pem', (await old.issued()).pem],
    ['page.csr', '<!doctype html><title>Log in</title><p>Log in</p>'],
    ['nothing.csr', ''],
  ] as const) {
    await test.step(name, async () => {
      const before = await portal.banner.locator('.title').innerText()
      await portal.fileField.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
      await portal.bannerSays('fileWrong')
      await expect(portal.banner.locator('.title')).not.toHaveText(before)
      await expect(note).toContainText(await portal.banner.locator('.title').innerText())
      await expect(note).toHaveCount(1)
    })
  }

  await test.step('the right one ends it', async () => {
    await portal.fileField.setInputFiles(right.path)
    await portal.bannerSays('fileRight')
    await expect(note).toHaveCount(0)
    await beside.showsStep('upload')
  })
})
