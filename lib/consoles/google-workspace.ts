// Google Workspace. Sources: it.hirokun.net/entry/gsuiteapplepushexpire (the Japanese labels, G Suite) and
// knowledge.workspace.google.com/admin/devices/set-up-an-apple-push-certificate; what the certificate's fields are: the alert
// center's ApnsCertificateExpirationInfo, developers.google.com. Read in November 2026.
import type { Console } from './types.ts'

const CERTIFICATES = ['デバイス', 'iOS設定', 'Apple の証明書'] as const

export const googleWorkspace: Console = {
  id: 'google-workspace',
  name: 'Google Workspace',
  labelsIn: 'ja',
  guides: {
    consoleUid: { path: CERTIFICATES, fields: ['UID'] },
    wizardStart: { path: CERTIFICATES, press: ['証明書を更新'] },
    signingRequestDownload: { path: [], press: ['CSRを取得'] },
    consoleUidAfter: { path: CERTIFICATES, fields: ['UID'] },
  },
  traps: {},
}
