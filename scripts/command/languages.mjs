// Which languages there are words in.
import { readdirSync } from 'node:fs'

/**
 * The languages whose words lie in a folder, by name.
 * @param {string} folder
 * @returns {string[]}
 */
export function languagesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.slice(0, -'.yml'.length))
    .sort()
}
