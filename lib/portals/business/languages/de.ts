// German on Apple Business and School Manager. No word of it for what is dangerous was seen.
import type { LanguageWords } from './types.ts'
import { usualIn } from './usual.ts'

export const german = {
  id: 'de',
  groups: [
    {
      generations: ['G2'],
      known: 'said',
      source:
        "Apple School Manager User Guide in German, page axme0f8659ec; Business Manager's, page tes857113041; read November 2026",
      words: {
        preferences: ['Einstellungen'],
        payments: ['Zahlungen und Rechnungen'],
        'content-tokens': ['Inhaltstoken', 'Inhalts-Token'],
        navigation: ['Accounts'],
      },
    },
    {
      generations: ['G2', 'G3'],
      known: 'said',
      source: 'manuals for Apple Business, spring 2026 on',
      words: { navigation: ['Geräte'] },
    },
    usualIn('de'),
  ],
  shared: ['Accounts'],
} as const satisfies LanguageWords
