// The words that choose files, as Playwright takes them: it looks for a pattern in a file's whole path, in which the project's own folder stands too.
import { literally } from '../../lib/facts/literally.ts'
import { inProject } from '../command/paths.mjs'

/** One pattern for each word, which finds it below the project's folder only, as it is written; a line's number behind it stays. */
export function inFileNames(words: readonly string[], project = inProject()): string[] {
  return words.map((word) => {
    const [, name = '', line = ''] = /^(.*?)((?::\d+){0,2})$/.exec(word) ?? []
    return `^${literally(`${project.replaceAll('\\', '/')}/`)}.*${literally(name)}${line}`
  })
}
