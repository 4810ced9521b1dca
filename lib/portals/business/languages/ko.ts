// Korean on Apple Business and School Manager. No word of it for what is dangerous was seen.
import { HARMLESS_WORDS } from '../../page/harmless-words.ts'
import type { LanguageWords } from './types.ts'

export const korean = {
  id: 'ko',
  groups: [
    {
      generations: ['G2'],
      known: 'said',
      source: 'Apple School Manager User Guide in Korean, page axmb43b66449; read November 2026',
      words: { preferences: ['환경설정'], navigation: ['나의 프로필', '조직 설정'], edit: ['편집'] },
    },
    {
      generations: ['G1', 'G2', 'G3'],
      known: 'usual',
      source: "the usual word of the language in Apple's systems; not seen on these pages",
      words: { cancel: HARMLESS_WORDS.ko.cancel, harmless: HARMLESS_WORDS.ko.everywhere },
    },
  ],
} as const satisfies LanguageWords
