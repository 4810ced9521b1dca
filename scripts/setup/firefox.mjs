// Looks for a Firefox on this machine, and installs one where that is asked for and allowed.

import { existsSync } from 'node:fs'
import { words } from '../command/language.mjs'
import { onPath } from '../command/paths.mjs'
import { Stop } from '../command/say.mjs'
import { installOrSayWhyNot } from './apt.mjs'

const NAMES = ['firefox-esr', 'firefox']
const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox'

/** The Firefox that KOSHIN_FIREFOX names, else an installed one; undefined where there is none. Throws where there is none at the place named. */
export function findFirefox() {
  const named = process.env.KOSHIN_FIREFOX
  if (!named) return [onPath(...NAMES), MAC].find((program) => program && existsSync(program))
  if (existsSync(named)) return named
  throw new Stop(words().browser.nothingThere('KOSHIN_FIREFOX', named))
}

/** Installs Firefox with apt where there is none. Never fails: its tests are left out then, and say so. */
export async function setUpFirefox() {
  if (!findFirefox()) await installOrSayWhyNot('Firefox', ['firefox-esr'])
}
