// Cisco Meraki Systems Manager. Source: "Apple MDM Push Certificate", documentation.meraki.com/SM, read in November 2026: where the
// certificate stands. Its labels are not known.
import type { Console } from './types.ts'

const CERTIFICATE = ['Organization', 'MDM', 'Apple MDM'] as const

export const meraki: Console = {
  id: 'meraki',
  name: 'Cisco Meraki Systems Manager',
  labelsIn: 'en',
  guides: {
    consoleUid: { path: CERTIFICATE },
    wizardStart: { path: CERTIFICATE },
    uploadCertificate: { path: CERTIFICATE },
    consoleExpiry: { path: CERTIFICATE },
    consoleUidAfter: { path: CERTIFICATE },
  },
  traps: {},
}
