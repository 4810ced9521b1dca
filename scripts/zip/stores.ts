// What each store is given: the editions as zips, the source for Mozilla, and Safari's as a folder for Apple's packager.

import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from '../build.ts'
import { inProject } from '../command/paths.mjs'
import { type Files, filesIn, pack } from './pack.ts'
import { namesOfPlaces, refuse, tracesOfPractice } from './refuse.ts'
import { sourceFiles } from './source.ts'

/** Where all of it is put. */
export const STORES_FOLDER = inProject('.output', 'stores')

/** Chrome's zip is Edge's as well; App Store Connect's packager takes Safari's. */
const EDITIONS_FOR_STORES = ['chrome', 'firefox', 'safari'] as const

export interface Packed {
  name: string
  bytes: Uint8Array
  /** Of the bytes, in lower-case hexadecimal. */
  sha256: string
}

/** An edition's files as a zip. Throws where it is no edition for the public, or names a place of this machine. */
export function packEdition(files: Files): Uint8Array {
  refuse([...tracesOfPractice(files), ...namesOfPlaces(files)])
  return pack(files)
}

/** Builds every edition anew and packs it; writes nothing. */
export async function packAll(): Promise<Packed[]> {
  const { version } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as { version: string }
  const packed: [string, Uint8Array][] = []
  for (const edition of EDITIONS_FOR_STORES) {
    packed.push([edition, packEdition(await filesIn(await build(edition)))])
  }
  const source = await sourceFiles()
  refuse(namesOfPlaces(source))
  packed.push(['source', pack(source)])
  return packed.map(([name, bytes]) => ({
    name: `koshin-${version}-${name}.zip`,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }))
}

/** Puts the zips, their digests and Safari's folder where they can be taken from. */
export async function writeAll(packed: readonly Packed[], safari: string): Promise<void> {
  await rm(STORES_FOLDER, { recursive: true, force: true })
  await mkdir(STORES_FOLDER, { recursive: true })
  for (const { name, bytes } of packed) await writeFile(join(STORES_FOLDER, name), bytes)
  const digests = packed.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
  await writeFile(join(STORES_FOLDER, 'SHA256SUMS'), digests)
  await cp(safari, join(STORES_FOLDER, 'safari'), { recursive: true })
}
