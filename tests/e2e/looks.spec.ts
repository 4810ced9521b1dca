// How screens look, where that says something: what can be unfolded, pictures beside their words, moments in a column of their own.

import type { Locator, Page } from '@playwright/test'
import { DAY } from '../../lib/facts/time.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { runUpTo } from './support/renewal.ts'
import { standAt } from './support/screens.ts'

/** Where each of these stands on the screen. */
const boxesOf = (all: Locator) =>
  all.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect))

async function open(page: Page, url: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 600 })
  await page.goto(url)
}

test('what can be unfolded is as dark as what can be read: it is not out of use', async ({ koshin, words }) => {
  const organisation = await koshin.rememberOrganisation({ notAfter: Date.now() + 21 * DAY })
  await koshin.remember({ runs: [runUpTo('wizardStart', organisation)] })
  const page = await koshin.newPage()
  await open(page, koshin.url('sidepanel.html'), 410)
  await new App(page, words).showsStep('wizardStart')
  for (const key of ['renewals.beforehand', 'run.allSteps']) {
    const summary = page.locator('summary').filter({ hasText: words(key) })
    const colours = await summary.evaluate((one) => [one, document.body].map((each) => getComputedStyle(each).color))
    expect(new Set(colours), key).toHaveProperty('size', 1)
  }
})

test('the welcome: pictures beside their words where it is narrow, beside each other where it is wide', async ({
  koshin,
}) => {
  const page = await koshin.newPage()
  await open(page, koshin.url('sidepanel.html'), 410)
  await standAt(page, { draft: { view: 'welcome' } })
  for (const [width, columns] of [
    [320, 1],
    [410, 1],
    [1280, 3],
  ] as const) {
    await open(page, koshin.url(width > 1000 ? 'desk.html#welcome' : 'sidepanel.html'), width)
    const cards = page.locator('.welcome-pictures > li')
    await expect(cards).toHaveCount(3)
    expect(new Set((await boxesOf(cards)).map(({ left }) => left)).size, `${width}`).toBe(columns)
    const pictures = await boxesOf(cards.locator('svg'))
    const texts = await boxesOf(cards.locator('p'))
    for (const [at, picture] of pictures.entries()) {
      const text = texts[at]
      expect(columns === 1 ? picture.right : picture.bottom).toBeLessThanOrEqual(
        (columns === 1 ? text?.left : text?.top) ?? 0,
      )
    }
  }
})

test('a report’s moments stand in a column; the history says nothing of what there was none of', async ({
  koshin,
  words,
}) => {
  const organisation = await koshin.rememberOrganisation()
  const at = Date.now()
  const signingRequest = { fileName: 'a.csr', sha256: 'ab'.repeat(32), publicKey: 'S0VZ', vendor: 'V', at }
  const run = runUpTo('renew', organisation, { id: 'shown', signingRequest, renewInsistedAt: [at] })
  await koshin.remember({ runs: [run] })
  const app = new App(await koshin.desk(), words)
  await app.press('renewals.overview')
  await app.press('history.open')
  const row = app.page.locator('.history .choice')
  await expect(row).toContainText(words('report.state.open'))
  await expect(row).not.toContainText(/\b0\b/)
  await row.click()
  const lines = app.page.locator('.report section li')
  await expect(lines).toHaveCount(2)
  const place = async () => ({
    moments: await boxesOf(lines.locator('> .report-time')),
    texts: await boxesOf(lines.locator('> :last-child')),
  })
  const wide = await place()
  for (const { right } of wide.moments) for (const { left } of wide.texts) expect(right).toBeLessThan(left)
  await app.page.setViewportSize({ width: 410, height: 600 })
  const narrow = await place()
  for (const [index, { bottom }] of narrow.moments.entries()) {
    expect(bottom).toBeLessThanOrEqual((narrow.texts[index]?.top ?? 0) + 1)
  }
})
