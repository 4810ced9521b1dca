// What everybody calls, in one language, what changes nothing.
import { HARMLESS_WORDS } from '../../page/harmless-words.ts'
import type { WordGroup } from './types.ts'

/** The group of these words; `language` is one of those on record. */
export function usualIn(language: keyof typeof HARMLESS_WORDS): WordGroup {
  const { cancel, everywhere: harmless } = HARMLESS_WORDS[language]
  return {
    generations: ['G1', 'G2', 'G3'],
    known: 'usual',
    source: "the usual word of the language in Apple's systems; not seen on these pages",
    words: { cancel, harmless },
  }
}
