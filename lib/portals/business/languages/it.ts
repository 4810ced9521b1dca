// Italian on Apple Business and School Manager. No word of it for what is dangerous was seen.
import type { LanguageWords } from './types.ts'
import { usualIn } from './usual.ts'

export const italian = {
  id: 'it',
  groups: [usualIn('it')],
} as const satisfies LanguageWords
