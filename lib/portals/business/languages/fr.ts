// French on Apple Business and School Manager. No word of it for what is dangerous was seen.
import { HARMLESS_WORDS } from '../../page/harmless-words.ts'
import type { LanguageWords } from './types.ts'

export const french = {
  id: 'fr',
  groups: [
    {
      generations: ['G2'],
      known: 'said',
      source:
        'Apple Business Manager User Guide in French, pages axme0f8659ec, axmec4d28461 and apdd9c4cbc33; read November 2026',
      words: {
        preferences: ['Préférences'],
        payments: ['Paiements et facturation'],
        'content-tokens': ['Jetons de contenu'],
        navigation: ['Appareils', 'Comptes'],
        continue: ['Continuer'],
        download: ['Télécharger'],
      },
    },
    {
      generations: ['G1', 'G2', 'G3'],
      known: 'usual',
      source: "the usual word of the language in Apple's systems; not seen on these pages",
      words: { cancel: HARMLESS_WORDS.fr.cancel, harmless: HARMLESS_WORDS.fr.everywhere },
    },
  ],
} as const satisfies LanguageWords
