// The scripts of a built edition: what each page loads before any of its code runs, and in which of them something stands.
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/**
 * Every script that a page, or a script, of the edition in `root` loads statically: those that it names, and what they import.
 * Paths are relative to `root`, with slashes. Throws where it loads none.
 */
export async function loadedBy(root: string, path: string): Promise<string[]> {
  const waiting = path.endsWith('.html') ? scriptsOf(await readFile(join(root, path), 'utf8')) : [path]
  const loaded = new Set<string>()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (loaded.has(next)) continue
    loaded.add(next)
    const code = await readFile(join(root, next), 'utf8')
    for (const specifier of staticImports(code)) waiting.push(relative(root, join(root, dirname(next), specifier)))
  }
  if (loaded.size === 0) throw new Error(`${path} loads no script`)
  return [...loaded].map(withSlashes)
}

/** The scripts of the edition in `root` that hold this text. Throws where none does: then it is the wrong text to look for. */
export async function holdersOf(root: string, mark: string): Promise<string[]> {
  const scripts = await scriptsIn(root)
  const texts = await Promise.all(scripts.map((path) => readFile(join(root, path), 'utf8')))
  const found = scripts.filter((_, index) => texts[index]?.includes(mark))
  if (found.length === 0) throw new Error(`${mark} stands nowhere in ${root}: what it is to find must have changed`)
  return found
}

/** All scripts of the edition in `root`. */
export async function scriptsIn(root: string): Promise<string[]> {
  return (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.js')).map(withSlashes)
}

const withSlashes = (path: string): string => path.replaceAll('\\', '/')

function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="\/?([^"]+\.js)"/g)].map(([, path = '']) => path)
}

function staticImports(code: string): string[] {
  const statements = code.matchAll(/\b(?:import|export)\s*(?:[\w$*{][^'"`();]*?\bfrom\s*)?["'](\.[^"']+)["']/g)
  return [...statements].map(([, specifier = '']) => specifier)
}
