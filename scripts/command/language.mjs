// The language in which the commands speak: the one asked for, else the system's, else English.
import { en } from './words/en.mjs'
import { ja } from './words/ja.mjs'

/** @typedef {'en' | 'ja'} Tongue */

const WORDS = { en, ja }

/**
 * The language of the system, e.g. `ja-JP`: of its environment as POSIX has it (LC_ALL, then LC_MESSAGES, then LANG; `C` and
 * `POSIX` name none), else `own`, the runtime's.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} own
 */
export function systemLanguage(env = process.env, own = Intl.DateTimeFormat().resolvedOptions().locale) {
  const said = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const name = said.replace(/[.@].*$/, '')
  return name === '' || name === 'C' || name === 'POSIX' ? own : name.replaceAll('_', '-')
}

/**
 * The language in which a command can speak, for the one wanted.
 * @param {string} wanted
 * @returns {Tongue}
 */
export function tongueFor(wanted) {
  return wanted === 'ja' || wanted.startsWith('ja-') ? 'ja' : 'en'
}

/** @type {Tongue} */
let tongue = tongueFor(systemLanguage())

/**
 * From now on this process speaks `language`.
 * @param {string} language
 */
export function speak(language) {
  tongue = tongueFor(language)
}

/** The language in which this process speaks. */
export function spoken() {
  return tongue
}

/** All that the commands say, in the language in which this process speaks. */
export function words() {
  return WORDS[tongue]
}
