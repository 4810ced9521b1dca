// Spanish on Apple Business and School Manager. No word of it for what is dangerous was seen.
import { HARMLESS_WORDS } from '../../page/harmless-words.ts'
import type { LanguageWords } from './types.ts'

export const spanish = {
  id: 'es',
  groups: [
    {
      generations: ['G2'],
      known: 'said',
      source: 'Apple School Manager User Guide in Spanish (es-mx), page axm45c7f2117; read November 2026',
      words: { preferences: ['Preferencias'], navigation: ['Configuración de la organización'] },
    },
    {
      generations: ['G1', 'G2', 'G3'],
      known: 'usual',
      source: "the usual word of the language in Apple's systems; not seen on these pages",
      words: { cancel: HARMLESS_WORDS.es.cancel, harmless: HARMLESS_WORDS.es.everywhere },
    },
  ],
  shared: ['Cancelar'],
} as const satisfies LanguageWords
