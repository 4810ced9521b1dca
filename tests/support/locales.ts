// The words of locales/ as the browser would have them, read once for all unit tests: to read them takes a tenth of a second.
import { readFileSync } from 'node:fs'
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build'
import { inProject } from '../../scripts/command/paths.mjs'
import { LANGUAGES, type Language } from '../../scripts/languages.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** For each language its words as JSON, by their name in the browser: `a_b` for `a.b`. */
    locales: Record<Language, string>
  }
}

const messagesIn = (language: Language): string =>
  JSON.stringify(
    generateChromeMessages(parseMessagesText(readFileSync(inProject('locales', `${language}.yml`), 'utf8'), 'YAML')),
  )

export const readLocales = (): Record<Language, string> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, messagesIn(language)]))
