// `npm run icons`: draws public/icon/*.png from docs/icon.svg and, for 16 pixels, from docs/icon-small.svg.
import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { command } from './command/command.mjs'
import { inProject } from './command/paths.mjs'
import { installedChromium, namedBrowser } from './setup/find-browser.mjs'

const SIZES = [16, 32, 48, 96, 128]

await command('icons', async () => {
  const executablePath = namedBrowser() ?? installedChromium()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }) })
  const page = await browser.newPage()
  for (const size of SIZES) {
    const svg = await readFile(inProject('docs', size < 32 ? 'icon-small.svg' : 'icon.svg'), 'utf8')
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>* { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    )
    await page.screenshot({ path: inProject('public', 'icon', `${size}.png`), omitBackground: true })
  }
  await browser.close()
  return 0
})
