// Korean on Apple Business and School Manager. No word of it for what is dangerous was seen.
import type { LanguageWords } from './types.ts'
import { usualIn } from './usual.ts'

export const korean = {
  id: 'ko',
  groups: [
    {
      generations: ['G2'],
      known: 'said',
      source: 'Apple School Manager User Guide in Korean, page axmb43b66449; read November 2026',
      words: { preferences: ['환경설정'], navigation: ['나의 프로필', '조직 설정'], edit: ['편집'] },
    },
    usualIn('ko'),
  ],
} as const satisfies LanguageWords
