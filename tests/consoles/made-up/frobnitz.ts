// A made-up console with words that no other one has: all that adding it takes is this file and its line in the list.
import type { Console } from '../../../lib/consoles/types.ts'

export const frobnitz: Console = {
  id: 'frobnitz',
  name: 'Frobnitz',
  labelsIn: 'en',
  guides: { consoleExpiry: { path: ['Keys'], fields: ['Last updated'] } },
  traps: {},
  shows: 'code',
  labels: {
    // Both are words that mean something else everywhere else.
    subject: { pattern: /^APNs ID$/, examples: ['APNs ID'] },
    pushExpiry: {
      pattern: /Last updated until|Creation horizon/,
      examples: ['Last updated until', 'Creation horizon'],
    },
  },
}
