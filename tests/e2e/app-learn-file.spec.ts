// First use with last year's certificate file: what it says comes along, and its days are the same all over the world.

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { zipSync } from 'fflate'
import { DAY } from '../../lib/facts/time.ts'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App, dayOf } from './support/app.ts'
import { makeCertificateFile } from './support/renewal.ts'
import { authority } from './support/request-file.ts'

const REAL = '../shared/samples/push-certificate/real-expired-2022.pem'
const REAL_TOPIC = 'com.apple.mgmt.External.e0bd1eac-1f17-4c8e-8a63-dd17d3dd35d9'

/** As a mail with several attachments is saved; longer than a line of the popup. */
const LONG_NAME = `renewal-2026/MDM_${'Acme-Corporation-'.repeat(5)}Certificate.pem`

/** In each zone an hour of UTC at which it is another day there; and a day as it is written there. */
const ZONES = [
  { timezoneId: 'Asia/Tokyo', language: 'ja', hour: 'T20:00:00Z', realDay: '2022年2月10日' },
  { timezoneId: 'America/Los_Angeles', language: 'en', hour: 'T02:00:00Z', realDay: 'February 10, 2022' },
] as const

function zoneOf(page: Page): Promise<string> {
  return page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
}

for (const { timezoneId, language, hour, realDay } of ZONES) {
  test.describe(`${timezoneId}, ${language}`, () => {
    test.use({ timezoneId, language })

    test('the certificate file in the popup, to the record', async ({ koshin, words }, testInfo) => {
      const notAfter = Date.parse(`${new Date(Date.now() + 40 * DAY).toISOString().slice(0, 10)}${hour}`)
      const by = await authority()
      const [key] = by.spareKeys
      if (!key) throw new Error('No spare key')
      const order = { topic: RIGHT_TOPIC.toUpperCase().replace('COM.APPLE.MGMT.EXTERNAL', 'com.apple.mgmt.External') }
      const file = await makeCertificateFile(by, testInfo, 'MDM_ i3Systems,Inc._Certificate.pem', {
        ...order,
        key,
        notBefore: notAfter - 365 * DAY,
        notAfter,
      })
      const page = await koshin.newPage()
      const app = new App(await koshin.openPopup(page), words)
      expect(await zoneOf(app.page)).toBe(timezoneId)
      await app.says('learn.titleFirst')
      await app.chooseWay('file')
      await app.chooseFile(file.path)
      await app.says('learn.confirm.title')
      await expect(app.page.getByText(RIGHT_TOPIC)).toBeVisible()
      await expect(app.page.getByText(file.serial)).toBeVisible()
      await expect(app.page.getByText(dayOf(notAfter, language), { exact: true })).toBeVisible()

      // A name is offered; taken away, it is asked for.
      await app.page.locator('#organisation-name').fill('')
      await app.press('learn.confirm.save')
      await app.says('details.nameMissing')
      await app.putOnRecord('株式会社サンプル')
      await expect(app.page.getByText(dayOf(notAfter, language, 'UTC', 'short')).first()).toBeVisible()
      const { organisations, currentOrganisation } = await koshin.records()
      expect(organisations).toMatchObject([
        { name: '株式会社サンプル', consoleId: 'clomo', topic: RIGHT_TOPIC, serial: file.serial, notAfter },
      ])
      expect(organisations.map(({ id }) => id)).toEqual([currentOrganisation])
    })

    test.describe('with the samples', () => {
      if (!existsSync(REAL)) return

      test('a certificate that Apple really issued is recognised, with its last day', async ({ koshin, words }) => {
        const app = new App(await koshin.desk(), words)
        expect(await zoneOf(app.page)).toBe(timezoneId)
        await app.chooseWay('file')
        const chooser = app.page.waitForEvent('filechooser')
        await app.press('judge.chooseCertificate')
        await (await chooser).setFiles(REAL)
        await expect(app.page.getByText(REAL_TOPIC)).toBeVisible()
        await expect(app.page.getByText(realDay, { exact: true })).toBeVisible()
        await app.putOnRecord('Real Inc.')
        await app.says('home.pastTitle')
        await expect(app.page.getByText(realDay).first()).toBeVisible()
      })
    })
  })
}

test('a file of another kind is named, and the right one may follow at once', async ({ koshin, words }, testInfo) => {
  const page = await koshin.newPage()
  const app = new App(await koshin.openPopup(page), words)
  await app.chooseWay('file')
  await app.chooseFile({ name: 'page.pem', mimeType: 'text/html', buffer: Buffer.from('<!doctype html><p>Sign in') })
  await app.says('learn.file.notThat')
  await app.says('documents.htmlPage.name')
  const by = await authority()
  const [key] = by.spareKeys
  if (!key) throw new Error('No spare key')
  const other = await makeCertificateFile(by, testInfo, 'mail.pem', { topic: 'com.apple.mail.XServer.1', key })
  await app.chooseFile(other.path)
  await app.says('documents.macServerCertificate.name')
  await app.saysNot('documents.htmlPage.name')
  const file = await makeCertificateFile(by, testInfo, 'right.pem', { topic: RIGHT_TOPIC, key })
  const packed = zipSync({ [LONG_NAME]: await readFile(file.path) })
  await app.chooseFile({ name: 'mail.zip', mimeType: 'application/zip', buffer: Buffer.from(packed) })
  await app.says('documents.archive.name')
  await app.says('judge.inside')
  await expect(app.page.getByRole('listitem').filter({ hasText: LONG_NAME })).toContainText(
    words('documents.pushCertificate.name'),
  )
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await app.chooseFile(file.path)
  await app.says('learn.confirm.title')
  await expect(app.page.getByText(RIGHT_TOPIC)).toBeVisible()
  expect((await koshin.records()).organisations).toEqual([])
})
