// Italian on Apple Business and School Manager. No word of it for what is dangerous was seen.
import type { LanguageWords } from './types.ts'

export const italian = {
  id: 'it',
  groups: [
    {
      generations: ['G1', 'G2', 'G3'],
      known: 'usual',
      source: "the usual word of the language in Apple's systems; not seen on these pages",
      words: {
        cancel: ['Annulla'],
        harmless: ['Chiudi', 'Indietro', 'Esci', 'Cerca', 'Aiuto', 'Impostazioni', 'Preferenze'],
      },
    },
  ],
} as const satisfies LanguageWords
