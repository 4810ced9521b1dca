// The languages of the app: one for each file of words in locales. To add a language is to add its file.
import { languagesIn } from './command/languages.mjs'
import { inProject } from './command/paths.mjs'

export { languagesIn } from './command/languages.mjs'

/** A BCP 47 tag, e.g. `ja`, by which a file of words is called. */
export type Language = string

export const LANGUAGES: readonly Language[] = languagesIn(inProject('locales'))

/** What the app speaks where it has no words in the language asked for; the manifest's `default_locale`. */
export const USUAL_LANGUAGE: Language = 'en'

/** The app's language for what a system asks for, e.g. `ja-JP`. */
export function languageFor(wanted: string, known: readonly Language[] = LANGUAGES): Language {
  return known.find((one) => wanted === one || wanted.startsWith(`${one}-`)) ?? USUAL_LANGUAGE
}
