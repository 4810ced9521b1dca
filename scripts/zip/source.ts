// The files from which an editor of Mozilla's store can build the Firefox edition again: all that is kept under version control.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { inProject } from '../command/paths.mjs'
import { run } from '../command/say.mjs'
import { type Files, filesIn } from './pack.ts'

/** What is made here and not written. */
const MADE = /^(?:node_modules|\.output|\.wxt|test-results)\//

/** The project's files by their path in it; of a copy that is not under version control, all but what was made. */
export async function sourceFiles(): Promise<Files> {
  if (!existsSync(inProject('.git'))) {
    return new Map([...(await filesIn(inProject()))].filter(([path]) => !MADE.test(path)))
  }
  const list = await run('git', ['ls-files', '-z'], { cwd: inProject(), what: 'git ls-files' })
  const paths = list.split('\0').filter((path) => path !== '' && existsSync(inProject(path)))
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(inProject(path))] as const)))
}
