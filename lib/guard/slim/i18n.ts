// Stands in for the run-time part of @wxt-dev/i18n in scripts that live in a page: the same words, without plurals.
import { browser } from 'wxt/browser'

type Words = { t(key: string, values?: string[]): string }

/** How many texts are remembered: marks and banner say the same at every reading, and the browser looks each one up anew. */
const REMEMBERED = 1_000

/** What `#i18n` is made with. Gives the words of the browser's language under a key of the locales. */
export function createI18n(): Words {
  const said = new Map<string, string>()
  return {
    t(key, values = []) {
      const asked = [key, ...values].join('\0')
      let text = said.get(asked)
      if (text === undefined) {
        if (said.size > REMEMBERED) said.clear()
        text = browser.i18n.getMessage(key.replaceAll('.', '_') as never, values)
        said.set(asked, text)
      }
      return text
    },
  }
}
