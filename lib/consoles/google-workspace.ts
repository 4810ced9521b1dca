// Google Workspace: what it shows of the certificate, as far as that is known (2026).
import { COMMON_LABELS, WITHOUT_CLOMOS_OWN } from './common.ts'
import type { Console } from './types.ts'

export const googleWorkspace: Console = {
  id: 'google-workspace',
  name: 'Google Workspace',
  labelsIn: 'en',
  guides: {
    consoleUid: { path: [], fields: ['UID'] },
    consoleUidAfter: { path: [], fields: ['UID'] },
  },
  traps: {},
  without: WITHOUT_CLOMOS_OWN,
  labels: COMMON_LABELS,
}
