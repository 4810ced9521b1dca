// The bar on the business portal: what it says is of the token under way, names no name that it has not, and is not cut.
import type { ProcedureId } from '../../lib/model/steps.ts'
import { expect, test } from './fixtures.ts'
import { BusinessPage } from './support/business-page.ts'
import { cutIn, isOverGap } from './support/cut-words.ts'
import { runUpTo } from './support/renewal.ts'

for (const language of ['en', 'ja'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('asks for the role that is needed, uncut', async ({ koshin, words }) => {
      const organisation = await koshin.rememberOrganisation()
      const page = await koshin.newPage()
      for (const [role, begun, finished] of [
        ['both', [], []],
        ['serverToken', ['server-token'], []],
        ['both', ['server-token', 'content-token'], []],
        ['contentToken', ['content-token'], ['server-token']],
      ] as const) {
        await test.step(begun.join(' and ') || 'nothing under way', async () => {
          const runOf = (procedure: ProcedureId) => ({
            ...runUpTo('portalServer', organisation, { procedure }),
            id: procedure,
          })
          const over = finished.map((procedure) => ({ ...runOf(procedure), finishedAt: Date.now() }))
          await koshin.remember({ runs: [...begun.map(runOf), ...over] })
          await page.goto(`https://business.apple.com/?language=${language}`)
          const line = page.locator('koshin-banner .line')
          await expect(line.locator('.todo')).toContainText(words(`business.role.${role}`))
          for (const width of [894, 1280]) {
            await page.setViewportSize({ width, height: 760 })
            await expect.poll(() => line.evaluate(cutIn)).toEqual([])
          }
        })
      }
    })

    test('the way to a server without a name on record speaks of your server', async ({ koshin, practice, words }) => {
      const organisation = await koshin.rememberOrganisation()
      await koshin.remember({ runs: [runUpTo('portalServer', organisation, { procedure: 'server-token' })] })
      const portal = await BusinessPage.open(koshin, practice.world, { language })
      await portal.expectBanner('ready', 'toServer')
      await expect(portal.banner.locator('.todo')).toContainText(words('business.way.server'))
      await expect(portal.banner.locator('.todo')).not.toContainText(words('business.noName'))
      // The way there is long: where it has no room, the title does not stand over a gap.
      for (const width of [720, 894, 1280]) {
        await portal.page.setViewportSize({ width, height: 760 })
        await expect.poll(() => portal.banner.locator('.line').evaluate(isOverGap)).toBe(false)
      }
    })
  })
}
