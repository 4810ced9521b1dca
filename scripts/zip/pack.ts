// Packs files into a zip whose bytes depend on nothing but the files: no clock, no machine, no order of a folder.
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type Zippable, zipSync } from 'fflate'

/** Files by their path in the zip, folders parted by `/`. */
export type Files = ReadonlyMap<string, Uint8Array>

/** The first moment that a zip can name, which is written in local time without a zone. Source: PKWARE, APPNOTE.TXT, 4.4.6. */
const FIRST_MOMENT = new Date(1980, 0, 1)

/** All files below a folder. */
export async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = paths.map(
    async (path): Promise<[string, Uint8Array]> => [relative(folder, path).replaceAll(sep, '/'), await readFile(path)],
  )
  return new Map(await Promise.all(read))
}

/** The bytes of a zip with these files, by name in the order of their characters. The same files give the same bytes. */
export function pack(files: Files): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1))
  const entries: Zippable = Object.fromEntries(sorted)
  return zipSync(entries, { level: 9, mtime: FIRST_MOMENT })
}
