// Which screen of the portal is shown: by its headings and texts alone.
import type { Occurrence } from '../page/occurrences.ts'
import { isVisible } from '../page/visible.ts'
import type { Screen } from './view.ts'
import type { Word } from './words.ts'

/** The word that makes each screen known. */
const HEADINGS: [Word, Screen][] = [
  ['list-heading', 'list'],
  ['create-heading', 'create'],
  ['renew-heading', 'renew'],
  ['consent', 'terms'],
  ['confirmation', 'confirmation'],
  ['get-started', 'get-started'],
]
/** What tells nothing of the screen: there may be thousands of these. */
const IN_EVERY_ROW = new Set<Word>(['service', 'date', 'status', 'subject', 'renew', 'download', 'revoke'])
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/
const SIGN_IN_HOST = 'https://idmsa.apple.com/'
/** How much of a page's text is looked at for Japanese, in characters. */
const ENOUGH_TEXT = 20_000

/**
 * True when the browser's translator has been at the page. Chrome marks the root element (`translated-ltr`) and wraps
 * texts in `<font>`; Edge leaves `_msttexthash`. Source: seen in those browsers' pages, not on this portal.
 */
function isTranslated(document: Document, all: Occurrence<Word>[]): boolean {
  const root = document.documentElement
  if (root.classList.contains('translated-ltr') || root.classList.contains('translated-rtl')) return true
  for (const font of document.getElementsByTagName('font')) if (font.parentElement?.localName === 'font') return true
  // Looking through all elements for Edge's marker would take longer than all the rest on a long list.
  return all.some(({ word, element }) => !IN_EVERY_ROW.has(word) && element.closest('[_msttexthash]') !== null)
}

function isSignIn(document: Document, has: (word: Word) => boolean): boolean {
  if (has('sign-out')) return false
  return (
    has('sign-in') ||
    document.querySelector('input[type=password]') !== null ||
    document.querySelector(`iframe[src^="${SIGN_IN_HOST}"]`) !== null
  )
}

/** Takes a page and its words; gives the one screen they prove, or why there is none. */
export function recogniseScreen(document: Document, all: Occurrence<Word>[]): Screen {
  if (isTranslated(document, all)) return 'translated'
  const telling = all.filter(({ word }) => !IN_EVERY_ROW.has(word))
  const has = (word: Word): boolean => telling.some((found) => found.word === word && isVisible(found.element))
  const screens = HEADINGS.filter(([word]) => has(word)).map(([, screen]) => screen)
  const [screen, ...others] = screens
  if (screen !== undefined) {
    if (others.length > 0) return 'unreadable'
    if (screen === 'get-started' && !has('create')) return 'unreadable'
    if (screen === 'confirmation' && !has('success') && !has('manage')) return 'unreadable'
    return screen
  }
  if (isSignIn(document, has)) return 'sign-in'
  const text = (document.body?.textContent ?? '').trim()
  if (text === '' && all.length === 0) return 'blank'
  if (document.querySelector('[_msttexthash]')) return 'translated'
  return JAPANESE.test(text.slice(0, ENOUGH_TEXT)) ? 'translated' : 'unreadable'
}
