// Koshin's own words as they were built, so that the tour and the tests press what is written on the buttons.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../languages.ts'

/** Koshin's words for a key of the locales, e.g. `run.done`, with its values in their places. Throws where there are none. */
export type Words = (key: string, ...values: string[]) => string

type Messages = Record<string, { message: string }>

/** Reads the words of a built edition. */
export async function readWords(edition: string, language: Language): Promise<Words> {
  const messages: Messages = JSON.parse(await readFile(join(edition, '_locales', language, 'messages.json'), 'utf8'))
  return (key, ...values) => {
    const message = messages[key.replaceAll('.', '_')]?.message
    if (message === undefined) throw new Error(`There are no words for ${key}`)
    return message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '')
  }
}
