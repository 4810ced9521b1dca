// The stores' tiles: the sign, the name and one line, and a screen where there is room for it.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { html, raw } from '../../tests/practice/web/html.ts'
import { inProject } from '../command/paths.mjs'

export interface Tile {
  name: string
  width: number
  height: number
  /** Shows a screen beside the words. */
  withScreen: boolean
}

/** Source of the sizes: Chrome Web Store, "Supplying images"; Microsoft Edge Add-ons takes the same. */
export const TILES: readonly Tile[] = [
  { name: 'tile-440x280', width: 440, height: 280, withScreen: false },
  { name: 'marquee-1400x560', width: 1400, height: 560, withScreen: true },
]

const style = ({ width, height, withScreen }: Tile) => `
  * { margin: 0; box-sizing: border-box }
  body { width: ${width}px; height: ${height}px; overflow: hidden; background: #f4f2ec; color: #1c2330;
    font-family: "Noto Sans CJK JP", "Noto Sans", sans-serif; display: flex; align-items: center; gap: 56px;
    padding: 0 ${withScreen ? 0 : 28}px 0 ${withScreen ? 72 : 28}px }
  .words { flex: ${withScreen ? '0 0 470px' : '1'} }
  svg { display: block; width: ${withScreen ? 104 : 72}px; margin-bottom: ${withScreen ? 28 : 18}px }
  h1 { font-size: ${withScreen ? 56 : 34}px; line-height: 1.15 }
  p { font-size: ${withScreen ? 26 : 18}px; line-height: 1.45; margin-top: 12px; word-break: auto-phrase }
  img { width: 900px; border-radius: 14px; box-shadow: 0 12px 40px rgb(28 35 48 / 25%) }`

/** Draws a tile onto the page and gives its picture. `screen` is the PNG of a screen. */
export async function drawTile(
  page: Page,
  tile: Tile,
  words: { language: string; name: string; line: string },
  screen: Buffer,
): Promise<Buffer> {
  const sign = await readFile(inProject('docs', 'icon.svg'), 'utf8')
  const image = tile.withScreen && html`<img src="data:image/png;base64,${screen.toString('base64')}" alt="">`
  const document = html`<html lang="${words.language}"><head><style>${raw(style(tile))}</style></head><body>
    <div class="words">${raw(sign)}<h1>${words.name}</h1><p>${words.line}</p></div>${image}</body></html>`
  await page.setViewportSize({ width: tile.width, height: tile.height })
  await page.setContent(document.html)
  return page.screenshot()
}
