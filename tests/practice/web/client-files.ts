// Serves the scripts that run in the practice pages: TypeScript files with their types taken out.
import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { notFound, type Reply } from './visit.ts'

const ROOM = dirname(dirname(fileURLToPath(import.meta.url)))
const stripped = new Map<string, string>()

/** Answers with the script at `path` below tests/practice, e.g. `push-portal/spa/client.ts`; anything else is not found. */
export async function clientFile(path: string): Promise<Reply> {
  const file = resolve(ROOM, path)
  if (relative(ROOM, file).startsWith('..') || !file.endsWith('.ts')) return notFound()
  let script = stripped.get(file)
  if (script === undefined) {
    try {
      script = stripTypeScriptTypes(await readFile(file, 'utf8'))
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return notFound()
      throw error
    }
    stripped.set(file, script)
  }
  return { text: script, type: 'text/javascript; charset=utf-8' }
}
