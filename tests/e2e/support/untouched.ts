// Demands of a page that Koshin has left it where it was, in windows of three widths.
import { mkdir } from 'node:fs/promises'
import { expect, type Page, type TestInfo } from '@playwright/test'
import { type Looks, looksOf } from './page-boxes.ts'

const USUAL = 1280
const WIDTHS = [USUAL, 700, 360]
const HEIGHT = 800
/** The line of the banner is always so high. */
const LINE = 44

/** Looks until Koshin has found its place; not even on the way there may anything of the page have moved. */
export async function expectUntouched(page: Page, testInfo: TestInfo, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT })
    const moved: string[] = []
    const look = async (): Promise<Pick<Looks, 'covered' | 'hidden'> & { height: number }> => {
      const looks = await looksOf(page)
      moved.push(...looks.moved)
      return { covered: looks.covered, hidden: looks.hidden, height: looks.banner.height }
    }
    await expect.poll(look, `${state}, ${width} px`).toEqual({ covered: [], hidden: [], height: LINE })
    expect(moved, `${state}, ${width} px: moved`).toEqual([])
    await picture(page, testInfo, `${state} ${width}`)
  }
  await page.setViewportSize({ width: USUAL, height: HEIGHT })
}

/** A picture to look at, where pictures are asked for. */
export async function picture(page: Page, testInfo: TestInfo, name: string): Promise<void> {
  const folder = process.env.KOSHIN_PICTURES
  if (!folder) return
  await mkdir(folder, { recursive: true })
  const language = testInfo.titlePath.find((title) => title.startsWith('in '))?.slice(3) ?? ''
  await page.screenshot({ path: `${folder}/${name.replaceAll(' ', '-')}-${language}.png` })
}
