// Demands of a page that Koshin has left it where it was, in windows of three widths.
import { expect, type Page, type TestInfo } from '@playwright/test'
import { type Looks, looksOf } from './page-boxes.ts'
import { picture } from './pictures.ts'

const USUAL = 1280
const WIDTHS = [USUAL, 700, 360]
const HEIGHT = 800
/** The line of the banner is always so high. */
const LINE = 44

/** Milliseconds. On a machine that draws a few pictures a second a place is found in as many pictures as on any other. */
const PATIENCE = 30_000
/** Koshin finds its place once so many pictures and a few have shown the page at rest. */
const PICTURES = 20

/** To look disturbs the page: whoever looked again at once would keep Koshin from ever finding its place. */
export function rest(page: Page): Promise<void> {
  return page.evaluate(
    (pictures) =>
      new Promise<void>((resolve) => {
        const next = (left: number): void => {
          if (left > 0) requestAnimationFrame(() => next(left - 1))
          else resolve()
        }
        next(pictures)
      }),
    PICTURES,
  )
}

/** Looks until Koshin has found its place; not even on the way there may anything of the page have moved. */
export async function expectUntouched(page: Page, testInfo: TestInfo, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT })
    const moved: string[] = []
    let isFirst = true
    const look = async (): Promise<Pick<Looks, 'covered' | 'hidden'> & { height: number }> => {
      if (!isFirst) await rest(page)
      isFirst = false
      const looks = await looksOf(page)
      moved.push(...looks.moved)
      return { covered: looks.covered, hidden: looks.hidden, height: looks.banner.height }
    }
    await expect
      .poll(look, { message: `${state}, ${width} px`, timeout: PATIENCE })
      .toEqual({ covered: [], hidden: [], height: LINE })
    expect(moved, `${state}, ${width} px: moved`).toEqual([])
    await picture(page, testInfo, `${state} ${width}`)
  }
  await page.setViewportSize({ width: USUAL, height: HEIGHT })
}
