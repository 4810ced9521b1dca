// The packages of package-lock.json: installs them where they are missing or others are there.

import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { words } from '../command/language.mjs'
import { inProject, outerEnvironment } from '../command/paths.mjs'
import { run, Stop, say } from '../command/say.mjs'

const LOCK = inProject('package-lock.json')
const STAMP = inProject('node_modules', '.koshin-lock.sha256')
/** npm's own list of what it has put into node_modules. */
const INSTALLED = inProject('node_modules', '.package-lock.json')

function digest() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex')
}

function stamped() {
  return existsSync(INSTALLED) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest()
}

/** True where somebody ran `npm ci` by hand: every package is there in its version, and none besides. */
function installedByHand() {
  if (!existsSync(INSTALLED)) return false
  /** @type {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }>} */
  const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages
  /** @type {typeof wanted} */
  const found = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages
  const missing = Object.entries(wanted).some(
    ([place, { version, optional, peer, link }]) =>
      place !== '' && !link && found[place]?.version !== version && !((optional || peer) && !found[place]),
  )
  return !missing && Object.keys(found).every((place) => place in wanted)
}

/**
 * Throws where this folder is a link to another: `npm ci` would empty that one, for everybody who works with it.
 * @param {string} folder
 */
export function refuseLink(folder) {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return
  throw new Stop(words().packages.isLink(folder))
}

/** Sees to it that node_modules is what package-lock.json says. Throws where npm fails. */
export async function setUpPackages() {
  if (!stamped()) {
    if (installedByHand()) {
      say(words().packages.there)
    } else {
      refuseLink(inProject('node_modules'))
      say(words().packages.installing)
      const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
      const shell = process.platform === 'win32'
      await run(npm, ['ci', '--no-audit', '--no-fund'], {
        what: words().packages.what,
        cwd: inProject(),
        env: outerEnvironment(),
        shell,
      })
      say(words().packages.installed)
    }
    writeFileSync(STAMP, digest())
  } else say(words().packages.there)
}
