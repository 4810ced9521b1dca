// Gives the fake browser of the unit tests the words of locales/; they are English until a test asks for Japanese.
import { beforeEach, inject } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Language } from '../../scripts/languages.ts'
import type {} from './locales.ts'

type Messages = Record<string, { message: string }>

const read = new Map<Language, Messages>()

/** The words of a language, by their name in the browser: `a_b` for `a.b`. */
export function messagesOf(language: Language): Messages {
  const messages: Messages = read.get(language) ?? JSON.parse(inject('locales')[language] ?? '{}')
  read.set(language, messages)
  return messages
}

/** From here until the end of the test, `i18n.t` answers in this language. */
export function speak(language: Language): void {
  fakeBrowser.i18n.getMessage = (name: string, values?: string | (string | number)[]) => {
    const given = values === undefined ? [] : [values].flat()
    const message = messagesOf(language)[name]?.message ?? ''
    return message.replace(/\$(\d)/g, (_, place: string) => String(given[Number(place) - 1] ?? ''))
  }
  fakeBrowser.i18n.getUILanguage = () => language
}

beforeEach(() => speak('en'))
