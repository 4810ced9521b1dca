// Looks for a WebKit that can be driven on this machine, and installs one where that is asked for and allowed.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { onPath } from '../command/paths.mjs'
import { installOrSayWhyNot } from './apt.mjs'

/** Debian's and Ubuntu's places for what belongs to WebKitGTK, the newest first. */
const LIBRARIES = ['/usr/lib', '/usr/libexec']
const VERSIONS = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']

/** The small browser that comes with WebKitGTK, in a folder that is named after the machine's architecture. */
function miniBrowser() {
  const roots = LIBRARIES.filter((folder) => existsSync(folder)).flatMap((folder) => [
    folder,
    ...readdirSync(folder)
      .filter((name) => name.includes('-linux-gnu'))
      .map((name) => join(folder, name)),
  ])
  return VERSIONS.flatMap((version) => roots.map((root) => join(root, version, 'MiniBrowser'))).find((path) =>
    existsSync(path),
  )
}

/** The programs with which a WebKit is driven without a screen; undefined where any of them is missing. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver')
  const display = onPath('xvfb-run')
  const browser = miniBrowser()
  return driver && display && browser ? { driver, display, browser } : undefined
}

/** Installs WebKitGTK with apt where there is none. Never fails: its tests are left out then, and say so. */
export async function setUpWebKit() {
  if (!findWebKit()) await installOrSayWhyNot('WebKit', ['webkit2gtk-driver', 'xvfb', 'xauth'])
}
