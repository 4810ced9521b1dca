// A font with Japanese letters: without one, every Japanese screen would show boxes.

import { execFileSync } from 'node:child_process'
import { words } from '../command/language.mjs'
import { Stop, say, warn } from '../command/say.mjs'
import { installWithApt, mayUseApt } from './apt.mjs'

/** True, false, or undefined where nobody can tell. macOS and Windows always have one. */
function hasJapaneseFont() {
  if (process.platform !== 'linux') return true
  try {
    return execFileSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return undefined
  }
}

/** Sees to a Japanese font where that is possible; where it is not, says so and goes on. */
export async function setUpFonts() {
  if (hasJapaneseFont()) return say(words().fonts.there)
  if (mayUseApt()) {
    say(words().fonts.installing)
    try {
      await installWithApt(['fontconfig', 'fonts-noto-cjk'])
      return
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
  }
  warn(words().fonts.none)
}
