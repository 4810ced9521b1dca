// Which room imports which, read from the code: imports of types count, packages do not.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { importsOf } from '../../tests/support/source.ts'
import { ROOT } from '../command/paths.mjs'

export interface Source {
  /** From the project's root, with forward slashes. */
  path: string
  text: string
  /** A room of lib, or `components`, `entrypoints`. */
  room: string
}

/** Every source file of the product. */
export function sources(): Source[] {
  return ['entrypoints', 'components', 'lib'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const path = relative(ROOT, join(ROOT, folder, name)).replaceAll('\\', '/')
        return { path, text: readFileSync(join(ROOT, path), 'utf8'), room: roomOf(path) }
      }),
  )
}

function roomOf(path: string): string {
  const [folder = '', room = ''] = path.split('/')
  return folder === 'lib' ? room : folder
}

/** The file of the project that an import leads to, or undefined for a package. */
export function importedFile({ path }: Source, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return relative(ROOT, resolve(ROOT, dirname(path), specifier)).replaceAll('\\', '/')
}

/** What an import leads to: a room, `words`, `browser`, or undefined for a package. */
export function importedRoom(source: Source, specifier: string): string | undefined {
  if (specifier === '#i18n') return 'words'
  if (specifier === 'wxt/browser' || specifier === 'webextension-polyfill') return 'browser'
  const file = importedFile(source, specifier)
  return file === undefined ? undefined : roomOf(file)
}

/** Room -> the other rooms of the project that it imports. */
export function roomImports(all: readonly Source[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const source of all) {
    const wanted = found.get(source.room) ?? new Set()
    found.set(source.room, wanted)
    for (const { specifier } of importsOf(source.text)) {
      const room = importedRoom(source, specifier)
      if (room !== undefined && room !== source.room && room !== 'words' && room !== 'browser') wanted.add(room)
    }
  }
  return found
}
