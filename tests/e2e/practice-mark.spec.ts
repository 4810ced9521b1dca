// The practice edition says on its screens that it is one, and what was practised is forgotten at a press.
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { runUpTo } from './support/renewal.ts'

test('everything says that it is practice, and is deleted after one question once a renewal was gone through', async ({
  koshin,
  words,
}) => {
  const organisation = await koshin.rememberOrganisation({ account: 'it@example.co.jp' })
  const app = new App(await koshin.desk(), words)
  await expect(app.page.locator('.top .practice')).toHaveText(words('practice.mark'))
  await expect(app.button('home.start')).toBeVisible()
  await app.saysNot('practice.over')
  const run = runUpTo('renew', organisation)
  await koshin.remember({ runs: [{ ...run, finishedAt: Date.now() }] })
  await app.page.reload()
  await app.says('practice.over')
  await app.press('practice.erase')
  await app.press('practice.eraseNot')
  await app.says('practice.over')
  expect((await koshin.records()).runs).toHaveLength(1)
  await app.press('practice.erase')
  await app.press('practice.eraseNow')
  await app.says('learn.titleFirst')
  await app.saysNot('practice.over')
  const { organisations, runs } = await koshin.records()
  expect([organisations, runs]).toEqual([[], []])
})
