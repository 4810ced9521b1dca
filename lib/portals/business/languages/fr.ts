// French on Apple Business and School Manager. No word of it for what is dangerous was seen.
import type { LanguageWords } from './types.ts'
import { usualIn } from './usual.ts'

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
    usualIn('fr'),
  ],
} as const satisfies LanguageWords
