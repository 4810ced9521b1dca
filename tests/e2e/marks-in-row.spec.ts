// Where a row of the list has room between its columns, its mark stands there: inside it, in its middle, over nothing, below the mark of the row above.
import { LANGUAGES } from '../../scripts/languages.ts'
import { OWN_ACCOUNT } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { PortalPage } from './support/portal-page.ts'

/** In pixels: a line of text is not exactly in the middle of its row. */
const MIDDLE = 3

/** In the page: where each mark stands in its row. */
function marksInRows(): { isInside: boolean; fromMiddle: number; fromEnd: number; covers: string[] }[] {
  const rows = [...document.querySelectorAll('[data-koshin-verdict]')]
  return [...document.querySelectorAll<HTMLElement>('koshin-mark')].map((mark) => {
    const row = rows[Number(mark.dataset.row)]
    if (!row) throw new Error('a mark without a row')
    const [box, around] = [mark.getBoundingClientRect(), row.getBoundingClientRect()]
    const covers: string[] = []
    const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      range.selectNodeContents(text)
      for (const { left, top, right, bottom } of range.getClientRects()) {
        const isUnder = left < box.right && right > box.left && top < box.bottom && bottom > box.top
        if (isUnder) covers.push(text.textContent ?? '')
      }
    }
    return {
      isInside: box.top >= around.top && box.bottom <= around.bottom,
      fromMiddle: Math.abs((box.top + box.bottom - around.top - around.bottom) / 2),
      fromEnd: Math.round(around.right - box.right),
      covers,
    }
  })
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('the marks of the list', async ({ koshin, practice }) => {
      await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
      const portal = new PortalPage(await koshin.newPage(), practice.world)
      await portal.open(OWN_ACCOUNT, 'table')
      await portal.bannerSays('found')
      for (const width of [1280, 1000]) {
        await portal.page.setViewportSize({ width, height: 800 })
        await expect
          .poll(async () => {
            const marks = await portal.page.evaluate(marksInRows)
            const columns = new Set(marks.map(({ fromEnd }) => fromEnd))
            const isWell = marks.every((one) => one.isInside && one.fromMiddle <= MIDDLE && one.covers.length === 0)
            return { isWell, columns: columns.size, marks: marks.length > 3 }
          }, `${width} px wide`)
          .toEqual({ isWell: true, columns: 1, marks: true })
      }
    })
  })
}

test('a row inside a component looks as judged, too', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  await expect(portal.thisOne).toHaveCSS('outline-width', '3px')
  await portal.page.evaluate(() => {
    const list = document.querySelector('table')
    const host = document.createElement('own-list')
    list?.replaceWith(host)
    if (list) host.attachShadow({ mode: 'open' }).append(list)
  })
  await expect(portal.page.locator('own-list [data-koshin-verdict="this-one"]')).toHaveCSS('outline-width', '3px')
})
