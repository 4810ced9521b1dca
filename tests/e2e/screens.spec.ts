// Every screen in both languages, light and dark, narrow and wide: nothing is cut off, axe finds nothing. Pictures are drawn where they are asked for.
import type { Page } from '@playwright/test'
import { LANGUAGES, type Language } from '../../scripts/languages.ts'
import { OWN_ACCOUNT } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { type Asked, COLOURS, faultsInBothColours, faultsOf } from './support/axe.ts'
import { brokenDates } from './support/broken-dates.ts'
import { picture } from './support/pictures.ts'
import { PortalPage } from './support/portal-page.ts'
import { writeRecords } from './support/records.ts'
import { FIRST_SCREENS, LATER_SCREENS, ORGANISATION, type Screen, standAt } from './support/screens.ts'

/** The panel at its narrowest and as wide as the popup; the desk at 1280 pixels, and at twice their size. */
const PLACES = [
  {
    place: 'sidepanel.html',
    sizes: [
      [320, 600],
      [410, 600],
    ],
  },
  {
    place: 'desk.html',
    sizes: [
      [640, 450],
      [1280, 900],
    ],
  },
] as const

/** Contrast differs by frame and colour, but not by language: each of these is looked at in one of them, in turn. */
const CONTRAST = ['sidepanel.html light', 'sidepanel.html dark', 'desk.html light', 'desk.html dark']

/** What axe looks at: names and roles in every language, in the first of these, for they are the same in all, and contrast in its turn. */
function askedOf(language: Language, place: string, colour: 'light' | 'dark'): Asked | undefined {
  const turn = CONTRAST.indexOf(`${place} ${colour}`)
  const hasTurn = LANGUAGES[turn % LANGUAGES.length] === language
  if (turn === 0) return hasTurn ? {} : { without: COLOURS }
  return hasTurn ? { rules: COLOURS } : undefined
}

/** Loaded in full: what comes later would change the picture. Before a screen has its own heading, the one of the loading stands there. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('main:not(.loading) h1').first()).toBeAttached()
  await expect(page.locator('.spinner')).toHaveCount(0)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    for (const { place, sizes } of PLACES) {
      test(`every screen in ${place}`, async ({ koshin }, testInfo) => {
        const page = await koshin.newPage()
        await page.goto(koshin.url(place))
        const faults: string[] = []

        async function lookAt(screen: Screen): Promise<void> {
          await standAt(page, screen)
          await page.goto(koshin.url(place))
          await settled(page)
          for (const [width, height] of sizes) {
            await page.setViewportSize({ width, height })
            const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
            if (tooWide > 0) faults.push(`${screen.name} ${width}: ${tooWide} px are cut off`)
            const broken = await page.evaluate(brokenDates)
            faults.push(...broken.map((date) => `${screen.name} ${width}: ${date} is broken`))
          }
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme })
            const asked = askedOf(language, place, colorScheme)
            const found = asked ? await faultsOf(page, asked) : []
            faults.push(...found.map((fault) => `${screen.name} ${colorScheme} ${fault}`))
            await picture(page, testInfo, `${screen.name} ${place.split('.')[0]} ${colorScheme}`)
          }
        }

        for (const screen of FIRST_SCREENS) await test.step(screen.name, () => lookAt(screen))
        await writeRecords(page, { organisations: [ORGANISATION], currentOrganisation: ORGANISATION.id })
        for (const screen of LATER_SCREENS) {
          if (screen.run) await writeRecords(page, { runs: [screen.run] })
          await test.step(screen.name, () => lookAt(screen))
        }
        expect(faults).toEqual([])
      })
    }

    test('the banner and the dialog on a page', async ({ koshin, practice }, testInfo) => {
      await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
      const portal = new PortalPage(await koshin.newPage(), practice.world)
      await portal.open(OWN_ACCOUNT, 'table')
      await portal.bannerSays('found')
      await portal.controlIn(portal.thisOne, 'Revoke').click()
      await portal.expectDialog()
      const inside = ['koshin-banner', 'koshin-dialog']
      const faults = await faultsInBothColours(portal.page, { inside }, (colorScheme) =>
        picture(portal.page, testInfo, `dialog ${colorScheme}`),
      )
      expect(faults).toEqual([])
      await expect(portal.dialog.locator('.back')).toBeFocused()
      await portal.page.keyboard.press('Escape')
      await expect(portal.dialog).toHaveCount(0)
    })
  })
}

test('axe finds what is wrong in one colour alone, whichever it has looked at before', async ({ koshin }) => {
  const page = await koshin.newPage()
  for (const colour of ['light', 'dark'] as const) {
    const style = `@media (prefers-color-scheme: ${colour}) { p { color: #888; background: #999 } }`
    await page.setContent(
      `<html lang="en"><title>Koshin</title><style>${style}</style><main><h1>Koshin</h1><p>faint</p></main>`,
    )
    for (const _ of ['once', 'and once more']) {
      const faults = await faultsInBothColours(page, { rules: COLOURS })
      expect(faults).toEqual([expect.stringMatching(`^${colour} color-contrast: p `)])
    }
  }
})
