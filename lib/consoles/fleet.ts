// Fleet: where it shows the certificate, what of it, and what it does not check. Source: docs/Using-Fleet/Mobile-device-management.md in
// fleetdm/fleet, read in November 2026 ("renewal date", the page and its section).
import type { Console } from './types.ts'

const PAGE = ['Settings', 'Integrations', 'Mobile device management (MDM)'] as const

export const fleet: Console = {
  id: 'fleet',
  name: 'Fleet',
  labelsIn: 'en',
  guides: {
    consoleUid: { path: PAGE, fields: ['Common Name'] },
    consoleExpiry: { path: PAGE },
    consoleUidAfter: { path: PAGE, fields: ['Common Name'] },
  },
  traps: {},
  remarks: [
    { id: 'showsCommonName', step: 'consoleUid' },
    { id: 'checksKeyOnly', step: 'uploadCertificate' },
    { id: 'restartServer', step: 'consoleExpiry' },
    { id: 'showsCommonName', step: 'consoleUidAfter' },
  ],
  labels: {
    subject: { pattern: /common name|topic/i, examples: ['Common name (CN)'] },
    pushExpiry: {
      pattern: /renew date/i,
      examples: ['Renew date', 'Apple Push Notification Service (APNs) › Renew date'],
    },
  },
}
