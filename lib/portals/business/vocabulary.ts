// The words of all known languages as the finder of words needs them, with what is no whole label.
import { attributeLabels, normaliseLabel } from '../page/label.ts'
import { BEGINNING, MAIL_ADDRESS, type Vocabulary } from '../page/meaning.ts'
import { partsOf } from '../page/parts.ts'
import { LANGUAGES } from './languages/languages.ts'
import type { LanguageWords, Word } from './languages/types.ts'

/** One label with all that is known of it. */
export interface KnownLabel {
  word: Word
  text: string
  language: LanguageWords
  generations: readonly string[]
}

const ALL: readonly LanguageWords[] = LANGUAGES

export const KNOWN_LABELS: readonly KnownLabel[] = ALL.flatMap((language) =>
  language.groups.flatMap(({ generations, words }) =>
    Object.entries(words).flatMap(([word, texts]) =>
      texts.map((text) => ({ word: word as Word, text, language, generations })),
    ),
  ),
)

/** In running text only what a download does is looked for; nor is that in a longer one than this, in characters. */
const LONGEST_SENTENCE = 400

const PATTERNS = ALL.flatMap(({ patterns = {} }) => Object.entries(patterns) as [Word, RegExp][])
const OF_SENTENCES = PATTERNS.filter(([word]) => word === 'reset-warning' || word === 'fact')
const OF_LABELS = PATTERNS.filter((one) => !OF_SENTENCES.includes(one))

const wordIn = (text: string, patterns: [Word, RegExp][]): Word | undefined =>
  patterns.find(([, pattern]) => pattern.test(text))?.[0]

function partialWord(text: string): Word | undefined {
  const label = text.trim()
  if (label.length > LONGEST_SENTENCE) return undefined
  if (label.length <= BEGINNING) {
    const word = wordIn(label, OF_LABELS)
    if (word !== undefined) return word
    if (label.includes('@') && MAIL_ADDRESS.test(label)) return 'account'
  }
  return wordIn(label, OF_SENTENCES)
}

export const BUSINESS_PORTAL_VOCABULARY: Vocabulary<Word> = {
  exact: new Map(KNOWN_LABELS.map(({ text, word }) => [normaliseLabel(text), word])),
  parts: partsOf(KNOWN_LABELS.map(({ text }) => text)),
  partial: partialWord,
}

/** The portal's word for a whole label, or for what stands in it. */
export function wordOf(label: string): Word | undefined {
  return BUSINESS_PORTAL_VOCABULARY.exact.get(normaliseLabel(label)) ?? partialWord(label)
}

/** True for a text that is, whole or in part, one of the portal's own words: never the name of anything. */
export function isPortalWord(text: string): boolean {
  return wordOf(text) !== undefined
}

/** A label that goes on, or begins, with the name of what it is for: `Download Token for CLOMO`, `CLOMOのトークンをダウンロード`. */
const NAMED = (() => {
  const labels = KNOWN_LABELS.flatMap(({ word, text }) => (word === 'download-token' ? text : []))
  const known = labels.sort((one, other) => other.length - one.length).join('|')
  return new RegExp(
    `^(?:${known})(?:\\s+(?:for|of|from)\\s+|\\s*[^\\p{L}\\p{N}\\s]\\s*)(.+)$|^(.+)の(?:${known})$`,
    'iu',
  )
})()

/** What the label of a download says besides, the name in it between quotation marks; empty where it says nothing more. */
export function namedBy(element: Element): string {
  const labels = [...attributeLabels(element), element.textContent ?? ''].map((label) => label.trim())
  const more = labels.filter((label) => !BUSINESS_PORTAL_VOCABULARY.exact.has(normaliseLabel(label)))
  return more.map((label) => label.replace(NAMED, (_, behind = '', before = '') => `“${behind}${before}”`)).join(' ')
}

const DANGEROUS = new Set<Word>(['download-token', 'delete', 'download'])

/** True for a label, normalised, of what may end a token, delete a server or hand a token out. */
export function isDangerousLabel(label: string): boolean {
  const word = BUSINESS_PORTAL_VOCABULARY.exact.get(label) ?? partialWord(label)
  return word !== undefined && DANGEROUS.has(word)
}
