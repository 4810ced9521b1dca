// Debian's and Ubuntu's packages: whether they may be installed here, and how.
import { existsSync } from 'node:fs'
import { words } from '../command/language.mjs'
import { firstLine, run, say, warn } from '../command/say.mjs'

/** True where this process may install packages with apt. */
export function mayUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

let updated = false

/**
 * Installs packages. Throws where apt fails.
 * @param {readonly string[]} packages
 */
export async function installWithApt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (!updated) await run('apt-get', ['update'], { what: 'apt-get update', env })
  updated = true
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { what: 'apt-get install', env })
}

/**
 * Installs a program that tests can do without. Never fails: they are left out then, and say so.
 * @param {string} name
 * @param {readonly string[]} packages
 */
export async function installOrSayWhyNot(name, packages) {
  if (!mayUseApt()) return warn(words().more.none(name, packages.join(' ')))
  say(words().more.installing(name))
  try {
    await installWithApt(packages)
  } catch (cause) {
    warn(words().more.failed(name, firstLine(cause)))
  }
}
