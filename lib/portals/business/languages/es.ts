// Spanish on Apple Business and School Manager. No word of it for what is dangerous was seen.
import type { LanguageWords } from './types.ts'
import { usualIn } from './usual.ts'

export const spanish = {
  id: 'es',
  groups: [
    {
      generations: ['G2'],
      known: 'said',
      source: 'Apple School Manager User Guide in Spanish (es-mx), page axm45c7f2117; read November 2026',
      words: { preferences: ['Preferencias'], navigation: ['Configuración de la organización'] },
    },
    usualIn('es'),
  ],
  shared: ['Cancelar'],
} as const satisfies LanguageWords
