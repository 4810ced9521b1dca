// Stands in for the run-time part of @wxt-dev/i18n in scripts that live in a page: the same words, without plurals.
import { browser } from 'wxt/browser'

type Words = { t(key: string, values?: string[]): string }

/** What `#i18n` is made with. Gives the words of the browser's language under a key of the locales. */
export function createI18n(): Words {
  return { t: (key, values) => browser.i18n.getMessage(key.replaceAll('.', '_') as never, values) }
}
