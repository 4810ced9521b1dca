// When it went wrong: every page is reached from the list, the right ones from the step, and each leads on.
import { troubles } from '../../lib/procedures/troubles.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { rememberSetUp } from './support/set-up.ts'

test.describe('in Japanese', () => {
  test.use({ language: 'ja' })

  test('every trouble has its page, with one thing to do next', async ({ koshin, words }) => {
    await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
    const app = new App(await koshin.desk(), words)
    await app.press('troubles.link')
    for (const { id, after, never, unsure } of troubles) {
      await app.page.getByRole('button', { name: words(`troubles.${id}.title`) }).click()
      await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(words(`troubles.${id}.title`))
      for (const key of [`troubles.${id}.now`, ...after, never, unsure]) if (key !== undefined) await app.says(key)
      await app.press('troubles.all')
    }
  })
})

test('nothing needs to be on record for them', async ({ koshin, words }) => {
  const app = new App(await koshin.desk(), words)
  await app.press('troubles.link')
  await app.page.getByRole('button', { name: words('troubles.createdInstead.title') }).click()
  await app.says('troubles.createdInstead.now')
  await expect(app.button('troubles.begin')).toHaveCount(0)
  await app.press('general.back')
  await app.says('learn.titleFirst')
})

test('from the step where it happens to its page, and on at the right step', async ({ koshin, words }) => {
  await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  const app = new App(await koshin.desk(), words)
  await app.press('home.start')
  await app.showsStep('consoleUid')
  await app.page.getByText(words('troubles.atThisStep')).click()
  await app.press('troubles.wrongUploaded.title')
  await app.says('troubles.wrongUploaded.unsure')
  await app.press('troubles.goOn', words('steps.portalAccount.title'))
  await app.showsStep('consoleUid')
  await app.page.getByText(words('troubles.atThisStep')).click()
  await expect(app.button('troubles.fileTypeRefused.title')).toHaveCount(0)
})

test('the work is taken up again before the trouble, and what lies behind no longer counts', async ({
  koshin,
  words,
}) => {
  const organisation = await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  const now = Date.now()
  const tick = { at: now, by: 'page' } as const
  const done = ['consoleUid', 'portalAccount', 'portalUid', 'wizardStart', 'wizardDetails', 'signingRequestDownload']
  const later = ['wizardLeaveOpen', 'portalSignIn', 'renew', 'chooseSigningRequest', 'upload', 'downloadCertificate']
  await koshin.remember({
    runs: [
      {
        id: crypto.randomUUID(),
        organisationId: organisation.id,
        procedure: 'push-certificate',
        startedAt: now,
        ticks: Object.fromEntries([...done, ...later].map((step) => [step, tick])),
        before: { topic: RIGHT_TOPIC },
      },
    ],
  })
  const app = new App(await koshin.desk(), words)
  await app.showsStep('judgeCertificate')
  await app.page.getByText(words('troubles.atThisStep')).click()
  await app.press('troubles.noPair.title')
  await app.press('troubles.goOn', words('steps.wizardStart.title'))
  await app.showsStep('wizardStart')
  const [run] = (await koshin.records()).runs
  expect(Object.keys(run?.ticks ?? {})).toEqual(['consoleUid', 'portalAccount', 'portalUid'])
})

test('what Apple asks for is filled in from the record, and the new account is kept nowhere', async ({
  koshin,
  words,
}) => {
  await koshin.rememberOrganisation({
    account: OWN_ACCOUNT,
    serial: '3bb763753df5d8dd',
    notAfter: Date.UTC(2027, 4, 4),
  })
  const app = new App(await koshin.desk(), words)
  await app.press('troubles.link')
  await app.page.getByRole('button', { name: words('troubles.accountLost.title') }).click()
  const card = app.page.locator('section', { has: app.page.getByText(words('troubles.transfer.title')) })
  await expect(card).toContainText(`CN=APSP:${RIGHT_TOPIC.slice(-36)}, UID=${RIGHT_TOPIC}`)
  await expect(card).toContainText('3bb763753df5d8dd')
  await expect(card).toContainText('May 4, 2027')
  await expect(card).toContainText(OWN_ACCOUNT)
  await card.locator('input').fill('next@example.co.jp')
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await card.getByRole('button', { name: words('troubles.transfer.copy') }).click()
  const copied = await app.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`UID=${RIGHT_TOPIC}`)
  expect(copied).toContain('next@example.co.jp')
  expect(JSON.stringify(await koshin.records())).not.toContain('next@example.co.jp')
})

test('in a first set-up, another trouble than in a renewal', async ({ koshin, words }) => {
  await rememberSetUp(koshin)
  const app = new App(await koshin.desk(), words)
  await app.showsStep('accountAdvice')
  await app.page.getByText(words('troubles.atThisStep')).click()
  await expect(app.button('troubles.createdInstead.title')).toHaveCount(0)
  await app.press('troubles.secondSetUp.title')
  await app.says('troubles.secondSetUp.never')
  await app.press('general.back')
  await app.showsStep('accountAdvice')
})
