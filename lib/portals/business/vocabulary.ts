// The words of the business portals as the finder of words needs them, with what is no whole label.
import { normaliseLabel } from '../page/label.ts'
import type { Vocabulary } from '../page/meaning.ts'
import { partsOf } from '../page/parts.ts'
import { BUSINESS_PORTAL_WORDS, type Word } from './words.ts'

/** `Last connected at 12/01/2023, 10:27` (seen, G2, 2023). */
const LAST_CONNECTED = /^last connected\b/i
/** `11個のデバイス` (seen, G1); `11 Devices` (guess). It says how many, and is no name. */
const DEVICE_COUNT = /^[\d,.]+\s?(?:個のデバイス|台のデバイス|devices?)$/i
/** The dialog's English is known only in paraphrase: a new token resets the existing one. */
const RESET = /\btokens?\b.*\bresets?\b|\bresets?\b.*\btokens?\b|トークンがリセット/i
const ACCOUNT = /^\s*[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+\s*$/
/** A dangerous word inside another label, e.g. `Download token now`: held like the word itself. */
const DANGEROUS = /\bdownload\b.*\btoken\b|トークンを?ダウンロード|下載權杖/i
const LONGEST_DANGEROUS = 48

function partialWord(text: string): Word | undefined {
  const label = text.trim()
  if (label.length <= LONGEST_DANGEROUS) {
    if (DANGEROUS.test(label)) return 'download-token'
    if (DEVICE_COUNT.test(label)) return 'device-count'
    if (label.includes('@') && ACCOUNT.test(label)) return 'account'
  }
  if (LAST_CONNECTED.test(label)) return 'fact'
  return RESET.test(label) ? 'reset-warning' : undefined
}

export const BUSINESS_PORTAL_VOCABULARY: Vocabulary<Word> = {
  exact: new Map(BUSINESS_PORTAL_WORDS.map(({ text, word }) => [normaliseLabel(text), word])),
  parts: partsOf(BUSINESS_PORTAL_WORDS.map(({ text }) => text)),
  partial: partialWord,
}

/** True for a text that is, whole or in part, one of the portal's own words: never the name of anything. */
export function isPortalWord(text: string): boolean {
  return BUSINESS_PORTAL_VOCABULARY.exact.has(normaliseLabel(text)) || partialWord(text) !== undefined
}
