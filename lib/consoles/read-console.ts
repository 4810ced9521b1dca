// Reads and understands a page of any console in one place; the product reads it where it stands and understands it elsewhere.
import { readPage } from './reading/read-page.ts'
import type { ConsoleReading } from './types.ts'
import { understandPage } from './understanding/understand.ts'
import type { ConsoleWords } from './words/types.ts'
import { languages as allLanguages } from './words/words.ts'

/** Every UID, date and Apple Account of a document with its label. Dates are days of the local time zone. */
export function readConsole(document: Document, languages: readonly ConsoleWords[] = allLanguages): ConsoleReading {
  const locales = languages.flatMap((language) => language.locales)
  return understandPage(readPage(document, locales), languages)
}
