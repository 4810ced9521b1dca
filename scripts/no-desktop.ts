// Keeps a practice browser's hands off the menus and icons of the desktop it runs on.
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** What Chromium on Linux calls as soon as an extension goes. Source: web_app_shortcut_linux.cc in Chromium. */
const CALLED = ['xdg-desktop-menu', 'xdg-icon-resource']

/**
 * What a browser with this profile needs in its environment: there, what changes the desktop's menus and icons does nothing. It would
 * look for entries of an extension that has none, in a hundred processes each time, a tenth of what a test's browser costs.
 */
export async function noDesktop(profile: string): Promise<{ PATH?: string }> {
  if (process.platform !== 'linux') return {}
  const folder = join(profile, 'no-desktop')
  await mkdir(folder, { recursive: true })
  await Promise.all(CALLED.map((name) => writeFile(join(folder, name), '#!/bin/sh\n', { mode: 0o755 })))
  return { PATH: [folder, process.env.PATH].join(delimiter) }
}
