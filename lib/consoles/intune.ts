// Intune. Sources: Microsoft's own pages, in MicrosoftDocs/memdocs on GitHub, read in November 2026: intune/device-enrollment/apple/
// create-mdm-push-certificate.md and manage-devices-tokens-apple.md, memdocs/intune/apps/vpp-apps-ios.md.
import type { Console } from './types.ts'

const CERTIFICATE = ['Devices', 'Device onboarding', 'Enrollment', 'Apple', 'Apple MDM Push Certificate'] as const
const TOKENS = ['Devices', 'Enrollment', 'Apple', 'Enrollment program tokens'] as const
const CONTENT_TOKENS = ['Tenant administration', 'Connectors and tokens', 'Apple VPP tokens'] as const

export const intune: Console = {
  id: 'intune',
  name: 'Intune',
  labelsIn: 'en',
  guides: {
    consoleUid: { path: CERTIFICATE, fields: ['Subject ID'] },
    setupWizardStart: { path: CERTIFICATE, press: ['I agree'] },
    wizardStart: { path: CERTIFICATE },
    signingRequestDownload: { path: [], press: ['Download your CSR'] },
    wizardLeaveOpen: { path: [], press: ['Create your MDM push Certificate'] },
    wizardContinue: { path: CERTIFICATE },
    uploadCertificate: { path: [], press: ['Upload'], fields: ['Apple ID'] },
    consoleExpiry: { path: CERTIFICATE },
    consoleUidAfter: { path: CERTIFICATE, fields: ['Subject ID'] },

    consoleReady: { path: TOKENS, press: ['Renew token'] },
    uploadServerToken: { path: [], press: ['Next'], fields: ['Apple ID'] },
    saveServerToken: { path: [], press: ['Renew token'] },
    serverTokenExpiry: { path: TOKENS },
    refreshDevices: { path: TOKENS, press: ['Devices', 'Sync'] },

    uploadContentToken: { path: CONTENT_TOKENS },
    contentTokenExpiry: { path: CONTENT_TOKENS },
  },
  traps: {},
  shows: 'code',
  remarks: [
    { id: 'showsCodeOnly', step: 'consoleUid' },
    { id: 'portalLinkSaysCreate', step: 'wizardLeaveOpen' },
    { id: 'showsCodeOnly', step: 'consoleUidAfter' },
  ],
}
