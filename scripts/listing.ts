// The listing for the stores in a language, by the headings of its page in docs/store.
import { readFile } from 'node:fs/promises'
import { inProject } from './command/paths.mjs'
import type { Language } from './languages.ts'

/** The fields of a listing by their heading, each with its text. */
export async function listingIn(language: Language): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(inProject('docs', 'store', `listing.${language}.md`), 'utf8')
  const [, ...parts] = text.split(/^## /m)
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n')
      return [part.slice(0, end).trim(), part.slice(end).trim()]
    }),
  )
}
