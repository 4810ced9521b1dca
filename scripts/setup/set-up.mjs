// All that a fresh machine lacks, in its order: packages, Node, a browser, fonts.

import { inProject, ownEnvironment } from '../command/paths.mjs'
import { handOver } from '../command/say.mjs'
import { setUpBrowser } from './browser.mjs'
import { setUpFonts } from './fonts.mjs'
import { setUpNode } from './node.mjs'
import { setUpPackages } from './packages.mjs'

/**
 * Sets up what is needed, and says each step. `withBrowser: false` leaves browser and fonts out.
 * Resolves with the Node to use and the environment for whatever runs next; KOSHIN_BROWSER names the browser in it.
 */
export async function setUp({ withBrowser = true } = {}) {
  await setUpPackages()
  const node = await setUpNode()
  const env = ownEnvironment(node)
  if (!withBrowser) return { node, env }
  const browser = await setUpBrowser(node)
  await setUpFonts()
  return { node, env: { ...env, KOSHIN_BROWSER: browser } }
}

/**
 * Sets up, then runs one of the project's TypeScript programs; resolves with its exit status.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ withBrowser?: boolean, cwd?: string }} [options] `cwd` is the folder in which it runs; else the project's.
 */
export async function setUpAndRun(program, args, { cwd = inProject(), ...needed } = {}) {
  const { node, env } = await setUp(needed)
  return handOver(node, [inProject(program), ...args], { cwd, env })
}
