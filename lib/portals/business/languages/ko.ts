// Korean on Apple Business and School Manager. No word of it for what is dangerous was seen.
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
      words: { cancel: ['취소'], harmless: ['닫기', '뒤로', '로그아웃', '검색', '도움말', '메뉴', '설정'] },
    },
  ],
} as const satisfies LanguageWords
