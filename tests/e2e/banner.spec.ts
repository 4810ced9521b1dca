import { NEW_ACCOUNT, OTHER_ACCOUNT, OWN_ACCOUNT } from '../practice/seed.ts'
import type { Practice } from '../practice/server.ts'
import { expect, test } from './fixtures.ts'
import { faultsOf } from './support/axe.ts'
import { cutIn } from './support/cut-words.ts'
import type { Koshin } from './support/koshin.ts'
import { placesOf } from './support/page-boxes.ts'
import { picture } from './support/pictures.ts'
import { PortalPage, signIn, TOPICS } from './support/portal-page.ts'
import { expectUntouched } from './support/untouched.ts'

async function openList(koshin: Koshin, practice: Practice, query: string): Promise<PortalPage> {
  await koshin.rememberOrganisation({ account: 'it@example.co.jp' })
  const portal = await PortalPage.signedIn(koshin, practice.world, query)
  await expect(portal.rows.first()).toBeVisible()
  return portal
}

const panel = (portal: PortalPage) => portal.banner.locator('.panel')
const toggle = (portal: PortalPage) => portal.banner.locator('.toggle')

/** What axe says of the elements that Koshin has put into the page; the page's own faults are not ours. */
const OURS = { inside: ['koshin-banner', 'koshin-marks'] }

for (const language of ['en', 'ja'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('opens on demand, moves nothing, and goes with Escape or a press outside', async ({
      koshin,
      practice,
    }, info) => {
      const portal = await openList(koshin, practice, '?markup=divs')
      const { page } = portal
      const before = await placesOf(page)
      await expect(panel(portal)).toBeHidden()
      await toggle(portal).focus()
      await page.keyboard.press('Enter')
      await expect(panel(portal)).toBeVisible()
      await expect(panel(portal)).toContainText('Example Inc.')
      await expect(panel(portal).locator('dl')).toContainText('it@example.co.jp')
      expect(await placesOf(page)).toEqual(before)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      await expect(panel(portal)).toBeHidden()
      await expect(toggle(portal)).toBeFocused()
      await toggle(portal).click()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await picture(page, info, `panel ${colorScheme}`)
        expect(await faultsOf(page, OURS)).toEqual([])
      }
      await page.emulateMedia({ forcedColors: 'active' })
      await picture(page, info, 'panel forced')
      await page.emulateMedia({ forcedColors: 'none' })
      await portal.information(0).click()
      await expect(panel(portal)).toBeHidden()
      // The press outside was the page's.
      await expect(portal.rows.first()).not.toHaveAttribute('data-koshin-verdict', 'not-read')
    })

    test('cuts nothing it says, beside a side panel and in a narrow window, at one height', async ({
      koshin,
      practice,
    }, info) => {
      const portal = await openList(koshin, practice, '?markup=table')
      const { page } = portal
      for (const account of [OWN_ACCOUNT, OTHER_ACCOUNT, NEW_ACCOUNT]) {
        if (account === OWN_ACCOUNT) await portal.readAll()
        else {
          await page.getByText('Sign out', { exact: true }).click()
          await signIn(page, account)
          await expect(portal.banner).toHaveAttribute('data-message', /wrongAccount|withoutTopic|getStarted/)
        }
        for (const [width, shape] of [
          [894, 'wide'],
          [320, 'slim'],
        ] as const) {
          await page.setViewportSize({ width, height: 760 })
          await expect(portal.banner).toHaveAttribute('data-shape', shape)
          const line = portal.banner.locator('.line')
          await expect(line.locator('.title')).toBeVisible()
          expect(await line.evaluate(cutIn)).toEqual([])
          expect((await portal.banner.boundingBox())?.height).toBe(44)
          await picture(page, info, `${account} ${width}`)
        }
      }
    })

    test('on half the window, as at 200 %, it takes a tenth of it at most', async ({ koshin, practice }, info) => {
      const portal = await openList(koshin, practice, '?markup=grid')
      await portal.page.setViewportSize({ width: 640, height: 450 })
      await expect(portal.banner).toHaveAttribute('data-shape', /slim|pill/)
      const box = await portal.banner.boundingBox()
      expect(box?.height).toBeLessThanOrEqual(45)
      await picture(portal.page, info, 'half the window')
      await expect(portal.rows).toHaveCount(TOPICS.length)
    })
  })
}

test('of a long list nothing is covered, wherever it is looked at', async ({ koshin, practice }, info) => {
  const portal = await openList(koshin, practice, '?markup=table&rows=60')
  for (const part of [0.5, 1]) {
    await portal.page.evaluate((share) => scrollTo(0, document.documentElement.scrollHeight * share), part)
    await expectUntouched(portal.page, info, `long ${part}`)
  }
})

test('is a pill where a page has no room at its foot, and opens from there', async ({ koshin, practice }, info) => {
  const portal = await openList(koshin, practice, '?markup=spa')
  const { page } = portal
  await page.evaluate(() => {
    const bar = document.createElement('div')
    bar.style.cssText = 'position:fixed;inset:auto 0 0 0;height:70px;display:flex'
    for (let one = 0; one < 12; one++) {
      const button = document.createElement('button')
      button.textContent = `Page ${one}`
      button.style.flex = '1'
      bar.append(button)
    }
    document.body.append(bar)
  })
  await expect(portal.banner).toHaveAttribute('data-shape', 'pill')
  await expectUntouched(page, info, 'no room')
  await toggle(portal).click()
  await expect(panel(portal).locator('[data-button]').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel(portal)).toBeHidden()
})
