// Cisco Meraki Systems Manager. Sources: "Apple MDM Push Certificate" and, of 2015, "Clearing Apple DEP token",
// documentation.meraki.com/SM, read in November 2026: where certificate and server token stand. Labels of values are not known.
import type { Console } from './types.ts'

const CERTIFICATE = ['Organization', 'MDM', 'Apple MDM'] as const
const SERVER_TOKEN = ['Organization', 'MDM', 'Apple Device Enrollment Program'] as const
/** It takes the settings of the assigned devices along. */
const CLEAR = 'Clear Server Token'

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

    consoleReady: { path: SERVER_TOKEN, never: CLEAR },
    uploadServerToken: { path: SERVER_TOKEN, never: CLEAR },
    serverTokenExpiry: { path: SERVER_TOKEN, never: CLEAR },
  },
  traps: {},
}
