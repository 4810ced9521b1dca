// Where a screen is read: each from its top, also one that takes another's place, and its lists within the window.
import { LANGUAGES } from '../../scripts/languages.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'

const NAME = '株式会社サンプル・ホールディングス情報システム部'

test('a page of help is read from its top, however far down it was opened', async ({ koshin, words }) => {
  await koshin.rememberOrganisation({ name: NAME })
  const app = new App(await koshin.desk(), words)
  const { page } = app
  await page.setViewportSize({ width: 640, height: 450 })
  const top = () => expect(page.getByRole('heading', { level: 1 }).last()).toBeInViewport()
  await page
    .getByRole('button', { name: words('troubles.link') })
    .first()
    .click()
  const last = page.locator('.choice').last()
  await last.scrollIntoViewIfNeeded()
  await last.click()
  await expect(page.getByRole('heading', { name: words('troubles.nowTitle') })).toBeAttached()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await top()
})

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('the list of organisations stays within the window', async ({ koshin, words }, testInfo) => {
      await koshin.rememberOrganisation({ name: NAME })
      for (const place of ['sidepanel.html', 'desk.html']) {
        const page = await koshin.newPage()
        await page.goto(koshin.url(place))
        const app = new App(page, words)
        await app.switcher.click()
        const list = page.getByRole('listbox')
        await expect(list).toBeVisible()
        for (const width of [320, 345, 410, 639, 640, 900, 1280]) {
          await page.setViewportSize({ width, height: 600 })
          const box = await list.boundingBox()
          expect(box?.x, `${place} ${width}`).toBeGreaterThanOrEqual(0)
          expect((box?.x ?? 0) + (box?.width ?? 0), `${place} ${width}`).toBeLessThanOrEqual(width)
          const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          expect(tooWide, `${place} ${width}`).toBeLessThanOrEqual(0)
          await page.screenshot({ path: testInfo.outputPath(`list-${place}-${width}.png`) })
        }
      }
    })
  })
}
