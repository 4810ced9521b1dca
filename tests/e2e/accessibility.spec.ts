// Every screen of the app as axe sees it: names, roles and contrast, in both languages, in light and in dark.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import type { Koshin } from './support/koshin.ts'
import { runUpTo } from './support/renewal.ts'

/** Each opens one screen of the desk, given a browser with nothing on record. */
const SCREENS: Record<string, (koshin: Koshin) => Promise<Page>> = {
  'nothing on record': (koshin) => koshin.desk(),
  'the overview': async (koshin) => {
    await koshin.rememberOrganisation({ notAfter: Date.now() + 1e9, servers: ['CLOMO MDM'] })
    return koshin.desk()
  },
  'a renewal under way': async (koshin) => {
    const organisation = await koshin.rememberOrganisation()
    await koshin.remember({ runs: [runUpTo('wizardContinue', organisation)] })
    return koshin.desk()
  },
  'its end': async (koshin) => {
    const organisation = await koshin.rememberOrganisation()
    const run = runUpTo('consoleUidAfter', organisation)
    await koshin.remember({
      runs: [{ ...run, ticks: { ...run.ticks, consoleUidAfter: { at: Date.now(), by: 'hand' } } }],
    })
    return koshin.desk()
  },
}

for (const language of ['en', 'ja'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    for (const [name, open] of Object.entries(SCREENS)) {
      test(name, async ({ koshin }) => {
        const page = await open(koshin)
        await expect(page.locator('h1').first()).toBeAttached()
        await expect(page.locator('.spinner')).toHaveCount(0)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const { violations } = await new AxeBuilder({ page }).analyze()
          const faults = violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${colorScheme} ${id}: ${target}`),
          )
          expect(faults).toEqual([])
        }
      })
    }
  })
}
