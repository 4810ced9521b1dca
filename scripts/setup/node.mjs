// The Node that runs this project's TypeScript: the one among the packages, or this one where it is new enough.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { words } from '../command/language.mjs'
import { inProject, outerEnvironment } from '../command/paths.mjs'
import { run, Stop, say } from '../command/say.mjs'

const OLDEST = 24

/** @param {string} node */
function major(node) {
  try {
    return Number.parseInt(execFileSync(node, ['--version'], { encoding: 'utf8' }).slice(1), 10)
  } catch {
    return 0
  }
}

function own() {
  const node = inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(node) && major(node) >= OLDEST ? node : undefined
}

/** The path of a Node of version 24 or newer. Call it when the packages are there. Throws where there is none. */
export async function setUpNode() {
  const found = own() ?? (Number.parseInt(process.versions.node, 10) >= OLDEST ? process.execPath : undefined)
  if (found) return found
  say(words().node.putting(OLDEST))
  // npm may have been told not to run install scripts; this package's one fetches the program itself.
  const windows = process.platform === 'win32'
  await run(windows ? 'npm.cmd' : 'npm', ['rebuild', 'node', '--ignore-scripts=false'], {
    what: words().node.what(OLDEST),
    cwd: inProject(),
    env: outerEnvironment(),
    shell: windows,
  })
  const rebuilt = own()
  if (rebuilt) return rebuilt
  throw new Stop(words().node.needed(OLDEST))
}
