// Any other console: its words are not known, so only what consoles have in common is. The user names it.
import { COMMON_LABELS, WITHOUT_CLOMOS_OWN } from './common.ts'
import type { Console } from './types.ts'

export const other: Console = {
  id: 'other',
  guides: {},
  traps: {},
  without: WITHOUT_CLOMOS_OWN,
  labels: COMMON_LABELS,
}
