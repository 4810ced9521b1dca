// The practice edition in one language, whatever languages the browser has installed: Chromium speaks only those it has packs for.
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EDITIONS } from './build.ts'
import { inProject } from './command/paths.mjs'
import type { Language } from './languages.ts'

/**
 * Copies a built edition so that it has the words of `language` and no others, and gives the copy's folder. The copy is put in
 * its place at once, so that nobody loads half of it; call it before a browser opens, for a loaded extension must stay as it is.
 */
export async function editionIn(language: Language, edition: string = EDITIONS.practice): Promise<string> {
  const copy = editionFolder(language)
  const draft = `${copy}.${process.pid}`
  await mkdir(dirname(copy), { recursive: true })
  await cp(edition, draft, { recursive: true })
  for (const other of await readdir(join(draft, '_locales'))) {
    if (other !== language) await rm(join(draft, '_locales', other), { recursive: true })
  }
  const manifest = JSON.parse(await readFile(join(draft, 'manifest.json'), 'utf8'))
  await writeFile(join(draft, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: language }))
  await rm(copy, { recursive: true, force: true })
  await rename(draft, copy)
  return copy
}

/** Where {@link editionIn} puts the edition of a language. */
export function editionFolder(language: Language): string {
  return inProject('.output', 'practice', `edition-${language}`)
}
