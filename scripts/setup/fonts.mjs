// A font with Japanese letters: without one, every Japanese screen would show boxes.
import { execFileSync } from 'node:child_process'
import { installWithApt, mayUseApt } from './apt.mjs'
import { Stop, say, warn } from './say.mjs'

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
  if (hasJapaneseFont()) return say('Fonts: Japanese is there')
  if (mayUseApt()) {
    say('Fonts: installing Japanese (fonts-noto-cjk) …')
    try {
      await installWithApt(['fontconfig', 'fonts-noto-cjk'])
      return
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
  }
  warn('Fonts: no Japanese font was found; Japanese text may show as boxes. Debian, Ubuntu: apt install fonts-noto-cjk')
}
