// Looks for a Firefox on this machine, and installs one where that is asked for and allowed.

import { existsSync } from 'node:fs'
import { installOrSayWhyNot } from './apt.mjs'
import { onPath } from './paths.mjs'

const NAMES = ['firefox-esr', 'firefox']
const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox'

/** The program of an installed Firefox, or the one that KOSHIN_FIREFOX names; undefined where there is none. */
export function findFirefox() {
  return [process.env.KOSHIN_FIREFOX, onPath(...NAMES), MAC].find((program) => program && existsSync(program))
}

/** Installs Firefox with apt where there is none. Never fails: its tests are left out then, and say so. */
export async function setUpFirefox() {
  if (!findFirefox()) await installOrSayWhyNot('Firefox', ['firefox-esr'])
}
