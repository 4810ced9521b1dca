// Makes a report's words of a language importable as `locales/xx.yml?report`: a report is written in the language of its reader.
import { readFile } from 'node:fs/promises'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { unbroken } from './unbroken.ts'

/** The sections and keys that a report is written with. */
const WANTED = /^(?:report\.|recordFacts\.|procedures\.|steps\.[^.]+\.title$|app\.languageTag$)/
/** What a report of practice says besides; a real edition knows nothing of it. */
const OF_PRACTICE = /^practice\.(?:mark|of|report)$/
const MODULE = /\/locales\/[\w-]+\.yml\?report$/

/** A plugin of Vite: the module's default export is a record of texts by their key, with `$1` for what is put in. */
export function reportWords() {
  let isReal = true
  return {
    name: 'koshin-report-words',
    configResolved({ mode }: { mode: string }): void {
      isReal = mode === 'production'
    },
    async load(id: string): Promise<string | undefined> {
      if (!MODULE.test(id)) return undefined
      const text = await readFile(id.slice(0, id.indexOf('?')), 'utf8')
      const spaced = id.includes('/ja.yml') ? unbroken : (words: string) => words
      const words = parseMessagesText(text, 'YAML').flatMap((message) => {
        const key = message.key.join('.')
        const isWanted = WANTED.test(key) || (!isReal && OF_PRACTICE.test(key))
        return message.type === 'simple' && isWanted ? [[key, spaced(message.message)] as const] : []
      })
      return `export default ${JSON.stringify(Object.fromEntries(words))}`
    },
  }
}
