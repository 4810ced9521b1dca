// Zentral. Sources: docs/apps/mdm.md and the pages' own source, zentral/contrib/mdm (templates, forms.py), in zentralopensource/zentral on
// GitHub, of August 2026, read in November 2026.
import type { Console } from './types.ts'

const CERTIFICATES = ['MDM', 'Overview', 'Push certificates'] as const
const SERVERS = ['MDM', 'Overview', 'DEP virtual servers'] as const
const LOCATIONS = ['MDM', 'Overview', 'Locations'] as const

export const zentral: Console = {
  id: 'zentral',
  name: 'Zentral',
  labelsIn: 'en',
  guides: {
    consoleUid: { path: CERTIFICATES, fields: ['Topic'] },
    setupWizardStart: { path: CERTIFICATES, press: ['Create new Push Certificate'] },
    wizardStart: { path: CERTIFICATES, never: 'Create new Push Certificate' },
    signingRequestDownload: { path: [], press: ['Download signed CSR'] },
    wizardContinue: { path: CERTIFICATES, never: 'Upload new Push Certificate' },
    uploadCertificate: { path: [], press: ['Upload Push Certificate', 'Save'], fields: ['Certificate file'] },
    consoleExpiry: { path: CERTIFICATES, fields: ['Not after'] },
    consoleUidAfter: { path: CERTIFICATES, fields: ['Topic'] },

    consoleReady: { path: SERVERS, press: ['Renew'], fields: ['Server token'] },
    uploadServerToken: { path: [], press: ['Upload token'], fields: ['Server token'] },
    serverTokenExpiry: { path: SERVERS, fields: ['DEP Token', 'expiry'] },
    refreshDevices: { path: SERVERS, press: ['Synchronize'] },

    portalLocation: { path: LOCATIONS, fields: ['Name'] },
    uploadContentToken: { path: LOCATIONS, press: ['Edit Location', 'Save'], fields: ['Server token file'] },
    contentTokenExpiry: { path: LOCATIONS, fields: ['Token expiration date'] },
  },
  traps: {},
  remarks: [{ id: 'refusesOtherTopic', step: 'uploadCertificate' }],
  shows: 'subject',
  labels: {
    contentTokenExpiry: { pattern: /\btoken expiration date\b/i, examples: ['Token expiration date'] },
  },
}
