// A Chromium to run Koshin in: finds one, or gets one.

import { existsSync } from 'node:fs'
import { words } from '../command/language.mjs'
import { inProject } from '../command/paths.mjs'
import { run, Stop, say, warn } from '../command/say.mjs'
import { installWithApt, mayUseApt } from './apt.mjs'
import { installedBranded, installedChromium, namedBrowser, playwrightBrowser } from './find-browser.mjs'

/** @param {string} node */
async function download(node) {
  say(words().browser.downloading)
  try {
    const program = inProject('node_modules', '@playwright', 'test', 'cli.js')
    await run(node, [program, 'install', 'chromium'], { what: words().browser.what, cwd: inProject() })
    return playwrightBrowser()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    warn(words().browser.notDownloaded)
    return undefined
  }
}

/**
 * A downloaded Chromium brings no system libraries along; a fresh Linux may lack some.
 * @param {string} path
 */
async function starts(path) {
  try {
    await run(path, ['--version'], { what: path })
    return true
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    warn(words().browser.doesNotStart(path))
    return false
  }
}

async function fromApt() {
  if (!mayUseApt()) return undefined
  say(words().browser.withApt)
  try {
    await installWithApt(['chromium', 'chromium-sandbox', 'chromium-l10n', 'fonts-noto-cjk'])
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    warn(error.message)
  }
  return installedChromium()
}

/**
 * The path of a browser that starts. `node` is the Node that runs Playwright. Throws where there is none and none can be had.
 * @param {string} node
 */
export async function setUpBrowser(node) {
  const named = namedBrowser()
  if (named) {
    say(words().browser.named(named))
    return named
  }
  for (const found of [installedChromium, playwrightBrowser, () => download(node), fromApt]) {
    const path = await found()
    // Windows' browsers open a window when asked for their version.
    if (!path || !(process.platform === 'win32' ? existsSync(path) : await starts(path))) continue
    say(words().browser.found(path))
    return path
  }
  const branded = installedBranded()
  if (branded) {
    warn(words().browser.branded(branded))
    return branded
  }
  throw new Stop(words().browser.none)
}
