// Any other console: its words are not known, so only what consoles have in common is. The user names it.
import type { Console } from './types.ts'

export const other: Console = {
  id: 'other',
  guides: {},
  traps: {},
}
