// Which screen is shown: one reader for each, and each says no to every other screen.
import { SIGN_IN, SIGN_IN_FRAME } from '../../facts/apple.ts'
import type { Occurrence } from '../page/occurrences.ts'
import { EDGE_TRANSLATED, isTranslatedByChrome } from '../page/translated.ts'
import { shownText } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import type { Word } from './languages/types.ts'
import type { BusinessControl, BusinessScreen, BusinessTarget } from './view.ts'

/** All that a screen is known by. */
export interface Sight {
  document: Document
  /** The browser's translator has been at the page. */
  isTranslated: boolean
  /** Its words are those of a language that is on record. */
  isWordingKnown: boolean
  all: Occurrence<Word>[]
  shadowRoots: ShadowRoot[]
  controls: BusinessControl[]
  /** Visible headings of the list of servers. */
  headings: readonly Occurrence<Word>[]
  /** What stands below them. */
  servers: BusinessTarget[]
}

const SIGNS_IN = `iframe#${SIGN_IN_FRAME},iframe[src^="${SIGN_IN}"]`
/** A page with less text than this has not arrived: in Latin letters, of which a Chinese or Japanese one counts for two. */
const LITTLE_TEXT = 40
const WIDE = /[\u2e80-\uffef]/g

const does = ({ controls }: Sight, action: BusinessControl['action']): boolean =>
  controls.some((control) => control.action === action && isVisible(control.element))

const shows = ({ all }: Sight, word: Word): boolean =>
  all.some((found) => found.word === word && isVisible(found.element))

/** True where hardly any text is on the page. */
function saysLittle({ document, shadowRoots }: Sight): boolean {
  const text = document.body
    ? shownText(document.body, shadowRoots.length > 0)
        .trim()
        .slice(0, LITTLE_TEXT)
    : ''
  return text.length + (text.match(WIDE) ?? []).length < LITTLE_TEXT
}

/** True where a browser's translator has been at the page. */
export function isTranslatedPage(document: Document): boolean {
  return isTranslatedByChrome(document) || document.querySelector(EDGE_TRANSLATED) !== null
}

/** Words that every page may show, or that are guesses: they prove no place. */
const EVERYWHERE = new Set<Word>([
  'account',
  'sign-in',
  'terms',
  'agree',
  'cancel',
  'continue',
  'delete',
  'edit',
  'add',
  'harmless',
])

function isDownloadDialog(sight: Sight): boolean {
  return !sight.isTranslated && does(sight, 'confirm-server-token')
}

function isServer(sight: Sight): boolean {
  if (sight.isTranslated || isDownloadDialog(sight)) return false
  return (
    does(sight, 'download-server-token') ||
    (does(sight, 'menu') && sight.servers.length === 0 && sight.headings.length === 0)
  )
}

function isContentTokens(sight: Sight): boolean {
  return !sight.isTranslated && !isDownloadDialog(sight) && !isServer(sight) && does(sight, 'download-content-token')
}

function isServerList(sight: Sight): boolean {
  if (sight.isTranslated || isDownloadDialog(sight) || isServer(sight) || isContentTokens(sight)) return false
  return sight.headings.length > 0
}

function isPlace(sight: Sight): boolean {
  return sight.all.some(({ word }) => !EVERYWHERE.has(word))
}

function isSignIn(sight: Sight): boolean {
  if (sight.isTranslated || isPlace(sight)) return false
  const { document } = sight
  return (
    document.querySelector('input[type=password]') !== null ||
    document.querySelector(SIGNS_IN) !== null ||
    (shows(sight, 'sign-in') && !shows(sight, 'terms'))
  )
}

function isTerms(sight: Sight): boolean {
  if (sight.isTranslated || isSignIn(sight) || isServer(sight) || isDownloadDialog(sight)) return false
  return shows(sight, 'terms') && shows(sight, 'agree')
}

function isBlank(sight: Sight): boolean {
  if (sight.isTranslated || isSignIn(sight) || sight.all.length > 0) return false
  return saysLittle(sight)
}

/** True where there is text and its wording is not on record, or only in part. */
export function isDoubtful(sight: Sight): boolean {
  if (sight.isTranslated || sight.isWordingKnown || isSignIn(sight)) return false
  return !saysLittle(sight)
}

function isUnknownLanguage(sight: Sight): boolean {
  if (!isDoubtful(sight) || isDownloadDialog(sight) || isServer(sight) || isContentTokens(sight)) return false
  return !isServerList(sight) && !isTerms(sight)
}

/** One reader for each screen that can be told by itself; where none says yes, it is `other`. */
export const SCREEN_READERS: Record<Exclude<BusinessScreen, 'other'>, (sight: Sight) => boolean> = {
  translated: (sight) => sight.isTranslated,
  'download-dialog': isDownloadDialog,
  terms: isTerms,
  server: isServer,
  'content-tokens': (sight) => isContentTokens(sight) && !isTerms(sight),
  'server-list': (sight) => isServerList(sight) && !isTerms(sight),
  'sign-in': isSignIn,
  blank: isBlank,
  'unknown-language': isUnknownLanguage,
}

/** The one screen whose reader says yes. */
export function recogniseBusinessScreen(sight: Sight): BusinessScreen {
  const screens = Object.keys(SCREEN_READERS) as (keyof typeof SCREEN_READERS)[]
  return screens.find((screen) => SCREEN_READERS[screen](sight)) ?? 'other'
}
