// Italian on Apple Business and School Manager. No word of it for what is dangerous was seen.
import { HARMLESS_WORDS } from '../../page/harmless-words.ts'
import type { LanguageWords } from './types.ts'

export const italian = {
  id: 'it',
  groups: [
    {
      generations: ['G1', 'G2', 'G3'],
      known: 'usual',
      source: "the usual word of the language in Apple's systems; not seen on these pages",
      words: { cancel: HARMLESS_WORDS.it.cancel, harmless: HARMLESS_WORDS.it.everywhere },
    },
  ],
} as const satisfies LanguageWords
