// SPPM: its pages of certificates and tokens, as far as that is known (2026).
import type { Console } from './types.ts'

export const sppm: Console = {
  id: 'sppm',
  name: 'SPPM',
  labelsIn: 'ja',
  guides: {
    wizardStart: { path: ['設定', 'iOS/Mac証明書登録'] },
    uploadCertificate: { path: ['証明書/トークン登録'] },
    uploadServerToken: { path: ['証明書/トークン登録'] },
    uploadContentToken: { path: ['証明書/トークン登録'] },
  },
  traps: {},
  remarks: [{ id: 'codeInNotes', step: 'portalUid' }],
}
