// Where servers stand beside locations, each mark stands at its own: never so that it could be read as another's.
import { RIGHT_LOCATION, RIGHT_SERVER } from '../practice/business-portal/seed.ts'
import { expect, test } from './fixtures.ts'
import { BusinessPage, type Setting } from './support/business-page.ts'

const SETTINGS: Setting[] = [
  { generation: 'G1', language: 'ja' },
  { generation: 'G2', language: 'en' },
  { generation: 'G2', language: 'ja' },
  { generation: 'G3', language: 'en' },
]
const WIDTHS = [1280, 1000, 800]

for (const setting of SETTINGS) {
  test(Object.values(setting).join(', '), async ({ koshin, practice }) => {
    await koshin.rememberOrganisation({ servers: [RIGHT_SERVER], locations: [RIGHT_LOCATION] })
    const portal = await BusinessPage.open(koshin, practice.world, setting)
    const { page } = portal
    await portal.openTokens()
    await portal.expectBanner('ready', 'contentRow')
    for (const width of WIDTHS) {
      await test.step(`${width} px wide`, async () => {
        await page.setViewportSize({ width, height: 800 })
        await expect.poll(() => page.evaluate(strayMarks)).toEqual({ shown: expect.any(Number), strays: [] })
        expect((await page.evaluate(strayMarks)).shown).toBeGreaterThan(3)
      })
    }
  })
}

/** In the page: how many marks are shown, and which have their middle on what another mark is for. */
function strayMarks(): { shown: number; strays: string[] } {
  const targets = [...document.querySelectorAll('[data-koshin-verdict]')]
  const strays: string[] = []
  let shown = 0
  for (const mark of document.querySelectorAll<HTMLElement>('koshin-mark')) {
    if (getComputedStyle(mark).visibility !== 'visible') continue
    shown++
    const own = targets[Number(mark.dataset.row)]
    const box = mark.getBoundingClientRect()
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
    for (const target of targets) {
      const { left, top, right, bottom } = target.getBoundingClientRect()
      if (target === own || target.contains(own ?? null) || own?.contains(target)) continue
      if (x > left && x < right && y > top && y < bottom) strays.push(`${own?.textContent} at ${target.textContent}`)
    }
  }
  return { shown, strays }
}
