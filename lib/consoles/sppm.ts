// SPPM: its pages of certificates and tokens. Sources: manual.sppm.jp/manual/ios/3-2-3 and manual.sppm.jp/ios/3-4-4, read in
// November 2026.
import type { Console } from './types.ts'

const CERTIFICATE = ['設定', 'iOS/Mac証明書登録'] as const

export const sppm: Console = {
  id: 'sppm',
  name: 'SPPM',
  labelsIn: 'ja',
  guides: {
    wizardStart: { path: CERTIFICATE },
    wizardLeaveOpen: { path: CERTIFICATE, press: ['Apple Push Certificates Portal'] },
    wizardContinue: { path: CERTIFICATE },
    uploadCertificate: { path: ['証明書/トークン登録'] },
    uploadServerToken: { path: ['証明書/トークン登録'] },
    uploadContentToken: { path: ['証明書/トークン登録'] },
  },
  traps: {},
  remarks: [{ id: 'codeInNotes', step: 'portalUid' }],
}
