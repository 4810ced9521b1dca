// The answer to a press is where the eye is: reading a page and checking a file say what came of it in view, beside a page and in the popup.
import { writeFile } from 'node:fs/promises'
import type { StepId } from '../../lib/model/steps.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { writeRecords } from './support/records.ts'
import { runUpTo } from './support/renewal.ts'
import { ORGANISATION, standAt } from './support/screens.ts'

for (const [width, height] of [
  [360, 800],
  [410, 600],
] as const) {
  test(`at ${width} × ${height}`, async ({ koshin, words }, testInfo) => {
    const page = await koshin.newPage()
    await page.setViewportSize({ width, height })
    const place = koshin.url('sidepanel.html')
    await page.goto(place)
    const app = new App(page, words)
    await writeRecords(page, { organisations: [ORGANISATION], currentOrganisation: ORGANISATION.id })
    const stand = async (step: StepId) => {
      await writeRecords(page, { runs: [runUpTo(step, ORGANISATION)] })
      await standAt(page, { draft: { view: 'work' } })
      await page.goto(place)
      await app.showsStep(step)
    }
    const answer = page.locator('.answer .note')

    // What is in front is this very page, which shows no console.
    await stand('consoleUid')
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
    await app.button('check.read').click()
    await expect(answer.locator('strong')).toBeInViewport({ ratio: 1 })
    await expect(answer).toBeInViewport({ ratio: 1 })

    await stand('judgeCertificate')
    const wrong = testInfo.outputPath('page.html')
    await writeFile(wrong, '<!doctype html><html><body>Sign in</body></html>')
    for (const from of ['top', 'bottom'] as const) {
      await page.evaluate((edge) => scrollTo({ top: edge === 'top' ? 0 : 9_999, behavior: 'instant' }), from)
      await page.locator('input[type=file]').setInputFiles(wrong)
      await expect(answer.locator('strong'), from).toBeInViewport({ ratio: 1 })
      const isCovered = () =>
        answer.locator('strong').evaluate((one) => {
          const { left, top } = one.getBoundingClientRect()
          return !one.parentElement?.contains(document.elementFromPoint(left + 2, top + 2))
        })
      // It comes into view in a movement.
      await expect.poll(isCovered, { message: from }).toBe(false)
    }
  })
}
