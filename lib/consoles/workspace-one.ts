// Workspace ONE UEM. Sources, read in November 2026, on the first set-up: macOS-Samples/macOS-POC-Guide.md in vmware-samples/euc-samples on
// GitHub, docs.vmware.com/jp, GUID-APNsCertificates; that a new certificate has all devices enrolled anew:
// kb.air-watch.com/hc/en-us/articles/115001680228. Its labels of values are not known.
import type { Console } from './types.ts'

const CERTIFICATE = ['Groups & Settings', 'Configurations', 'APNs for MDM'] as const

export const workspaceOne: Console = {
  id: 'workspace-one',
  name: 'Workspace ONE UEM',
  labelsIn: 'en',
  guides: {
    consoleUid: { path: CERTIFICATE },
    setupWizardStart: { path: CERTIFICATE, press: ['Generate New Certificate'] },
    wizardStart: { path: CERTIFICATE, never: 'Generate New Certificate' },
    signingRequestDownload: { path: [], fields: ['MDM_APNsRequest.plist'] },
    wizardContinue: { path: CERTIFICATE, never: 'Generate New Certificate' },
    uploadCertificate: { path: [], press: ['Save'] },
    consoleExpiry: { path: CERTIFICATE },
    consoleUidAfter: { path: CERTIFICATE },
  },
  traps: {},
}
