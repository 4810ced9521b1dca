// Zentral: what it shows of the certificate, and what it makes of another one, as far as that is known (2026).
import { COMMON_LABELS, WITHOUT_CLOMOS_OWN } from './common.ts'
import type { Console } from './types.ts'

export const zentral: Console = {
  id: 'zentral',
  name: 'Zentral',
  labelsIn: 'en',
  guides: {
    consoleUid: { path: [], fields: ['topic'] },
    consoleUidAfter: { path: [], fields: ['topic'] },
  },
  traps: {},
  without: WITHOUT_CLOMOS_OWN,
  remarks: [{ id: 'refusesOtherTopic', step: 'uploadCertificate' }],
  labels: COMMON_LABELS,
}
