// A renewal that was done without Koshin is taken over, from the console's page in front and from the new file; what proves nothing is not.
import { DAY } from '../../lib/facts/time.ts'
import { LOOKALIKE_TOPIC, OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App, dayOf } from './support/app.ts'
import { ConsolePage } from './support/console-page.ts'
import { makeCertificateFile } from './support/renewal.ts'
import { authority } from './support/request-file.ts'

test('from the console, and from the file', async ({ koshin, practice, words }, testInfo) => {
  const { certificate } = practice.world.console
  const old = certificate.notAfter
  await koshin.rememberOrganisation({ notAfter: old, serial: 'ab12', account: OWN_ACCOUNT })
  const onRecord = async () => (await koshin.records()).organisations[0]
  const renewed = Math.floor((old + 300 * DAY) / DAY) * DAY
  Object.assign(certificate, { notAfter: renewed })
  const console = new ConsolePage(await koshin.newPage())
  await console.signIn()

  await test.step('a page of the console without the UID says nothing of which certificate it is', async () => {
    await console.page.goto('https://panel.clomo.test/users')
    const app = new App(await koshin.openPopup(console.page), words)
    await app.page
      .getByRole('button', { name: words('expiry.correct') })
      .first()
      .click()
    await app.press('expiry.fromConsole')
    await expect(app.page.locator('.note-caution').last()).toBeVisible()
    await expect.poll(onRecord).toMatchObject({ notAfter: old, serial: 'ab12' })
  })

  await test.step('the console shows the new end', async () => {
    await console.basicSettings()
    // The popup opens where it was left.
    const app = new App(await koshin.openPopup(console.page), words)
    await app.press('expiry.fromConsole')
    await expect.poll(async () => (await onRecord())?.notAfter).not.toBe(old)
    const taken = await onRecord()
    await app.says('expiry.taken', dayOf(taken?.notAfter ?? 0, 'en'))
    expect(Math.abs((taken?.notAfter ?? 0) - renewed)).toBeLessThanOrEqual(1.5 * DAY)
    expect(taken?.expiryNotes?.['push-certificate']).toMatchObject({ from: 'console' })
    // The serial number on record was the old certificate's.
    expect(taken?.serial).toBeUndefined()
  })

  const by = await authority()
  const [key] = by.spareKeys
  if (!key) throw new Error('No spare key')
  const notAfter = renewed + 60 * DAY
  const make = (name: string, topic: string) =>
    makeCertificateFile(by, testInfo, name, { topic, key, notBefore: notAfter - 365 * DAY, notAfter })
  const desk = new App(await koshin.desk(), words)

  await test.step("another certificate's file is refused", async () => {
    const before = await onRecord()
    await desk.chooseFile((await make('other.pem', LOOKALIKE_TOPIC)).path)
    await expect(desk.page.locator('.note-caution').last()).toBeVisible()
    expect(await onRecord()).toEqual(before)
  })

  await test.step('the new file tells end and serial number', async () => {
    const file = await make('MDM_ i3Systems,Inc._Certificate.pem', RIGHT_TOPIC)
    await desk.chooseFile(file.path)
    await desk.says('expiry.taken', dayOf(notAfter, 'en'))
    await expect.poll(onRecord).toMatchObject({ notAfter: file.notAfter, serial: file.serial })
    await desk.press('general.back')
    await desk.says('home.start')
  })
})
