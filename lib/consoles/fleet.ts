// Fleet. Sources: docs/Using-Fleet/Mobile-device-management.md and the pages' own source, frontend/pages/admin/IntegrationsPage/cards/
// MdmSettings, in fleetdm/fleet on GitHub, read in November 2026. It calls every end "Renew date": only the heading tells of what.
import type { Console } from './types.ts'

const PAGE = ['Settings', 'Integrations', 'Mobile device management (MDM)'] as const
/** "Apple (macOS, iOS, iPadOS) MDM turned on." */
const CERTIFICATE = { path: PAGE, press: ['Edit'] } as const
const TOKENS = { path: [...PAGE, 'Apple Business (AB)'], press: ['Edit'] } as const
const CONTENT_TOKENS = {
  path: [...PAGE, 'Apple Business (AB)', 'Volume Purchasing Program (VPP)'],
  press: ['Edit'],
} as const

export const fleet: Console = {
  id: 'fleet',
  name: 'Fleet',
  labelsIn: 'en',
  guides: {
    consoleUid: { ...CERTIFICATE, fields: ['Common name (CN)'] },
    wizardStart: { path: PAGE, press: ['Edit', 'Renew certificate'], never: 'Turn off MDM' },
    signingRequestDownload: { path: [], press: ['Download CSR'], fields: ['fleet-mdm-apple.csr'] },
    wizardContinue: { ...CERTIFICATE, fields: ['Apple Push Certificate Portal'] },
    uploadCertificate: { path: [], fields: ['APNs certificate (.pem)'] },
    consoleExpiry: { ...CERTIFICATE, fields: ['Renew date'] },
    consoleUidAfter: { ...CERTIFICATE, fields: ['Common name (CN)'] },

    consoleReady: { ...TOKENS, fields: ['Renew date'] },
    uploadServerToken: { path: [], press: ['Actions', 'Renew', 'Choose file'], never: 'Delete' },
    serverTokenExpiry: { ...TOKENS, fields: ['Renew date'] },

    portalLocation: { ...CONTENT_TOKENS, fields: ['Location'] },
    uploadContentToken: { ...CONTENT_TOKENS, press: ['Edit', 'Actions', 'Renew', 'Upload'], never: 'Delete' },
    saveContentToken: { path: [], press: ['Renew token'] },
    contentTokenExpiry: { ...CONTENT_TOKENS, fields: ['Renew date'] },
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
  },
  endsUnder: { pattern: /\brenew(?:al)? date$/i, examples: ['Renew date'] },
}
