// Looks for a Firefox on this machine, and installs one where that is asked for and allowed.

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { words } from '../command/language.mjs'
import { installWithApt, mayUseApt } from './apt.mjs'
import { firstLine, say, warn } from './say.mjs'

const NAMES = ['firefox-esr', 'firefox']
const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox'

/** The program of an installed Firefox, or the one that KOSHIN_FIREFOX names; undefined where there is none. */
export function findFirefox() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env.KOSHIN_FIREFOX, ...onPath, MAC].find((program) => program && existsSync(program))
}

/** Installs Firefox with apt where there is none. Never fails: its tests are left out then, and say so. */
export async function setUpFirefox() {
  if (findFirefox()) return
  if (!mayUseApt()) return warn(words().more.none('Firefox', 'firefox-esr'))
  say(words().more.installing('Firefox'))
  try {
    await installWithApt(['firefox-esr'])
  } catch (cause) {
    warn(words().more.failed('Firefox', firstLine(cause)))
  }
}
