// German on Apple Business and School Manager. No word of it for what is dangerous was seen.
import { HARMLESS_WORDS } from '../../page/harmless-words.ts'
import type { LanguageWords } from './types.ts'

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
    {
      generations: ['G1', 'G2', 'G3'],
      known: 'usual',
      source: "the usual word of the language in Apple's systems; not seen on these pages",
      words: { cancel: HARMLESS_WORDS.de.cancel, harmless: HARMLESS_WORDS.de.everywhere },
    },
  ],
  shared: ['Accounts'],
} as const satisfies LanguageWords
