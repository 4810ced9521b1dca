// Stands in for the run-time part of @wxt-dev/i18n in scripts that live in a page: the same words, without plurals.
import { browser } from 'wxt/browser'

type Words = { t(key: string, values?: string[]): string }

/** Words that were asked for already: the browser takes longer to look one up than the guard to read a row. */
const known = new Map<string, string>()
/** Names from a page are among the values: no more than so many are kept. */
const MOST_KNOWN = 500

/** What `#i18n` is made with. Gives the words of the browser's language under a key of the locales. */
export function createI18n(): Words {
  return {
    t(key, values) {
      const asked = JSON.stringify([key, values])
      let found = known.get(asked)
      if (found === undefined) {
        found = browser.i18n.getMessage(key.replaceAll('.', '_') as never, values)
        if (known.size >= MOST_KNOWN) known.clear()
        known.set(asked, found)
      }
      return found
    },
  }
}
