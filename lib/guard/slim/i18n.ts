// Stands in for the run-time part of @wxt-dev/i18n in scripts that live in a page: the same words, without plurals.
import { browser } from 'wxt/browser'
import { remembered } from '../../facts/remembered.ts'

type Words = { t(key: string, values?: string[]): string }

/** The browser takes longer to look up words than the guard to read a row. */
const lookUp = remembered((asked) => {
  const [key, values] = JSON.parse(asked) as [string, string[]?]
  return browser.i18n.getMessage(key.replaceAll('.', '_') as never, values)
})

/** What `#i18n` is made with. Gives the words of the browser's language under a key of the locales. */
export function createI18n(): Words {
  return { t: (key, values) => lookUp(JSON.stringify(values ? [key, values] : [key])) }
}
