// Looks for a Chromium on this machine: named by the user, installed, or already downloaded by Playwright.

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { words } from '../command/language.mjs'
import { inProject, onPath } from '../command/paths.mjs'
import { Stop } from '../command/say.mjs'

/** Chromium takes extensions from the command line; Google Chrome and Microsoft Edge no longer do, and have to be asked otherwise. */
const CHROMIUM = ['chromium', 'chromium-browser', 'ungoogled-chromium']
const BRANDED = ['google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable']

const PLACES = {
  darwin: {
    chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    branded: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
  },
  win32: {
    chromium: ['Chromium/Application/chrome.exe'],
    branded: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  },
}

/** @param {'chromium' | 'branded'} family */
function usualPlaces(family) {
  if (process.platform === 'darwin') {
    const places = PLACES.darwin[family]
    return [...places, ...places.map((place) => join(homedir(), place))]
  }
  if (process.platform !== 'win32') return []
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    (root) => root !== undefined,
  )
  return roots.flatMap((root) => PLACES.win32[family].map((place) => join(root, place)))
}

/** The browser that Playwright has downloaded, if it has. */
export function playwrightBrowser() {
  const require = createRequire(inProject('package.json'))
  const path = require('@playwright/test').chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** The Chromium that the user names in KOSHIN_BROWSER or CHROMIUM_PATH. Throws where there is none at that place. */
export function namedBrowser() {
  for (const name of ['KOSHIN_BROWSER', 'CHROMIUM_PATH']) {
    const path = process.env[name]
    if (!path) continue
    if (existsSync(path)) return path
    throw new Stop(words().browser.nothingThere(name, path))
  }
  return undefined
}

export function installedChromium() {
  return onPath(...CHROMIUM) ?? usualPlaces('chromium').find((path) => existsSync(path))
}

export function installedBranded() {
  return onPath(...BRANDED) ?? usualPlaces('branded').find((path) => existsSync(path))
}
