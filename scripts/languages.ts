// The languages of the app: one for each file of words in locales. To add a language is to add its file.
import { readdirSync } from 'node:fs'
import { inProject } from './setup/paths.mjs'

/** A BCP 47 tag, e.g. `ja`, by which a file of words is called. */
export type Language = string

/** The languages whose words lie in a folder, by name. */
export function languagesIn(folder: string): Language[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.slice(0, -'.yml'.length))
    .sort()
}

export const LANGUAGES: readonly Language[] = languagesIn(inProject('locales'))

/** What the app speaks where it has no words in the language asked for; the manifest's `default_locale`. */
export const USUAL_LANGUAGE: Language = 'en'

/** The app's language for what a system asks for, e.g. `ja-JP`. */
export function languageFor(wanted: string, known: readonly Language[] = LANGUAGES): Language {
  return known.find((one) => wanted === one || wanted.startsWith(`${one}-`)) ?? USUAL_LANGUAGE
}
