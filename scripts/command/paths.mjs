// Where things are in the project, and the PATH with and without the project's own programs.
import { existsSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * A place in the project.
 * @param {string[]} parts
 */
export function inProject(...parts) {
  return join(ROOT, ...parts)
}

const OWN_PROGRAMS = inProject('node_modules')

function folders() {
  return (process.env.PATH ?? '').split(delimiter).filter(Boolean)
}

/**
 * The first of these programs that lies in a folder of the PATH; undefined where none does.
 * @param {readonly string[]} names
 */
export function onPath(...names) {
  return names.flatMap((name) => folders().map((folder) => join(folder, name))).find((path) => existsSync(path))
}

function withoutOwn() {
  return folders().filter((folder) => !resolve(folder).startsWith(OWN_PROGRAMS))
}

/** The environment without the project's packages: for npm, which takes them away and puts new ones there. */
export function outerEnvironment() {
  return { ...process.env, PATH: withoutOwn().join(delimiter) }
}

/** Node runs the project's TypeScript as it is, which it still calls an experiment, at every start of every program. */
const QUIETLY = '--disable-warning=ExperimentalWarning'

/**
 * The environment in which the project's packages, and its Node, come first.
 * @param {string} node
 */
export function ownEnvironment(node) {
  return {
    ...process.env,
    PATH: [dirname(node), join(OWN_PROGRAMS, '.bin'), ...withoutOwn()].join(delimiter),
    NODE_OPTIONS: [process.env.NODE_OPTIONS, QUIETLY].filter(Boolean).join(' '),
  }
}
