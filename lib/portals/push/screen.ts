// Which screen of the portal is shown: by its headings and texts alone.
import { SIGN_IN } from '../../facts/apple.ts'
import { IN_FRONT } from '../page/label.ts'
import { EDGE_TRANSLATED, isTranslatedByChrome } from '../page/translated.ts'
import { closest, matching, shownText } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import type { FoundRows } from './rows.ts'
import { ROW_ACTIONS, type Screen } from './view.ts'
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
const IN_EVERY_ROW = new Set<Word>(['service', 'date', 'status', 'subject', ...ROW_ACTIONS])
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/
/** How much of a page's text is looked at for Japanese, in characters. */
const ENOUGH_TEXT = 20_000

function isSignIn({ documentElement: root }: Document, has: (word: Word) => boolean, hasShadows: boolean): boolean {
  if (has('sign-out')) return false
  return (
    has('sign-in') ||
    matching(root, 'input[type=password]', hasShadows).length > 0 ||
    matching(root, `iframe[src^="${SIGN_IN}"]`, hasShadows).length > 0
  )
}

/** Takes a page, its rows and the words outside them; gives the one screen they prove, or why there is none. */
export function recogniseScreen(document: Document, { rows, outside }: FoundRows, hasShadows: boolean): Screen {
  const telling = outside.filter(({ word }) => !IN_EVERY_ROW.has(word))
  if (isTranslatedByChrome(document)) return 'translated'
  // To look for Edge's marks on all elements would take long where a list is long.
  if (telling.some(({ element }) => closest(element, EDGE_TRANSLATED) !== null)) return 'translated'
  const seen = telling.filter(({ element }) => isVisible(element))
  const has = (word: Word, among = seen): boolean => among.some((found) => found.word === word)
  const screensIn = (among: typeof seen): Screen[] =>
    HEADINGS.filter(([word]) => has(word, among)).map(([, screen]) => screen)
  let screens = screensIn(seen)
  if (screens.length > 1) {
    // Welcoming words may lie over any page.
    screens = screensIn(
      seen.filter(({ element, word }) => word !== 'get-started' && closest(element, IN_FRONT) !== null),
    )
    if (screens.length !== 1) return 'unreadable'
  }
  const [screen] = screens
  if (screen !== undefined) {
    if (screen === 'get-started' && !has('create')) return 'unreadable'
    if (screen === 'confirmation' && !has('success') && !has('manage')) return 'unreadable'
    return screen
  }
  if (isSignIn(document, has, hasShadows)) return 'sign-in'
  const text = document.body ? shownText(document.body, hasShadows).trim() : ''
  if (text === '' && rows.length + outside.length === 0) return 'blank'
  if (document.querySelector(EDGE_TRANSLATED)) return 'translated'
  return JAPANESE.test(text.slice(0, ENOUGH_TEXT)) ? 'translated' : 'unreadable'
}
