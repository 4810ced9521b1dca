// Jamf Pro: none of its labels is known yet.
import { COMMON_LABELS, WITHOUT_CLOMOS_OWN } from './common.ts'
import type { Console } from './types.ts'

export const jamfPro: Console = {
  id: 'jamf-pro',
  name: 'Jamf Pro',
  guides: {},
  traps: {},
  without: WITHOUT_CLOMOS_OWN,
  labels: COMMON_LABELS,
}
