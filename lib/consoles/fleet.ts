// Fleet: what it shows of the certificate, and what it does not check, as far as that is known (2026).
import { COMMON_LABELS, WITHOUT_CLOMOS_OWN } from './common.ts'
import type { Console } from './types.ts'

export const fleet: Console = {
  id: 'fleet',
  name: 'Fleet',
  labelsIn: 'en',
  guides: {
    consoleUid: { path: [], fields: ['Common Name'] },
    consoleUidAfter: { path: [], fields: ['Common Name'] },
  },
  traps: {},
  without: WITHOUT_CLOMOS_OWN,
  remarks: [
    { id: 'showsCommonName', step: 'consoleUid' },
    { id: 'checksKeyOnly', step: 'uploadCertificate' },
    { id: 'restartServer', step: 'consoleExpiry' },
    { id: 'showsCommonName', step: 'consoleUidAfter' },
  ],
  labels: {
    ...COMMON_LABELS,
    subject: {
      pattern: /common name|subject|topic|\buid\b/i,
      examples: ['Common Name', 'Certificate › Common Name (CN)', 'Topic'],
    },
  },
}
