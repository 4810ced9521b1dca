// What the words of a console's wizard mean when they are met on a page.
import { bareLabel } from '../portals/page/harmless.ts'
import { LONGEST_LABEL, normaliseLabel } from '../portals/page/label.ts'
import type { Vocabulary } from '../portals/page/meaning.ts'
import type { WizardWords } from './types.ts'

/** What a label of the wizard can be. */
export type WizardWord =
  | 'title'
  | 'begin'
  | 'proceed'
  | 'ok'
  | 'cancel'
  | 'finish'
  | 'detail'
  | 'download'
  | 'portal'
  | 'file'
  | 'account'
  | 'passcode'
  | 'mismatch'
  | 'about-before'
  | 'about-start'

/** Compared without blanks, in narrow lower-case letters: a console may write `入力エラー:` with either colon. */
function condensed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

/** A confirmation that speaks of the certificate used before. Source: the manual's own words about it, not the console's. */
const BEFORE = /前回|以前|異な/
const CERTIFICATE = '証明書'
/** The warning at the wizard's start. Source: the manual of the first set-up, below the picture of the warning. */
const ABOUT_START = /年次更新(?:時)?以外|初期設定(?:を実施済|ウィザードを進め)/

function partsOf(text: string): string[] {
  const label = normaliseLabel(text)
  return Array.from({ length: Math.max(label.length - 2, 0) }, (_, index) => [
    label.slice(0, index + 2).trim(),
    label.slice(index + 1).trim(),
  ]).flat()
}

const made = new WeakMap<WizardWords, Vocabulary<WizardWord>>()

/** The vocabulary of one console's wizard; made once for its words. */
export function wizardVocabulary(words: WizardWords): Vocabulary<WizardWord> {
  const known = made.get(words)
  if (known) return known
  const { details, passcode, mismatch, ...labels } = words
  const exact = new Map<string, WizardWord>([
    ...Object.entries(labels).map(([word, label]) => [normaliseLabel(label), word as WizardWord] as const),
    ...details.map((label) => [normaliseLabel(label), 'detail'] as const),
    [normaliseLabel(passcode), 'passcode'],
  ])
  const wanted = details.map(condensed)
  const error = condensed(mismatch).replace(/[。.*:…]+$/, '')
  const vocabulary: Vocabulary<WizardWord> = {
    exact,
    parts: new Set([...Object.values(labels), ...details, passcode].flatMap(partsOf)),
    partial(text) {
      const plain = condensed(text)
      if (plain.includes(error)) return 'mismatch'
      if (text.length <= LONGEST_LABEL) {
        const narrow = exact.get(normaliseLabel(text.normalize('NFKC'))) ?? exact.get(bareLabel(text))
        if (narrow !== undefined) return narrow
        if (wanted.some((label) => plain.startsWith(label))) return 'detail'
        if (plain.startsWith(condensed(passcode))) return 'passcode'
      }
      if (ABOUT_START.test(plain)) return 'about-start'
      return plain.includes(CERTIFICATE) && BEFORE.test(plain) ? 'about-before' : undefined
    },
  }
  made.set(words, vocabulary)
  return vocabulary
}
