// Jamf Pro. Sources, read in November 2026: docs.jamf.com/ja/getting-started/jamf-pro/Creating_a_Push_Certificate.html (on the first set-up);
// other companies' instructions to their customers, help.zunda.co.jp/hc/ja/articles/36757394503833 and, of 2022,
// mitani-edu.jp/column/105/2. Its labels of values are not known.
import type { Console } from './types.ts'

const GLOBAL = ['設定', 'グローバル'] as const
const CERTIFICATES = [...GLOBAL, 'プッシュ証明書'] as const
const ENROLLMENT = [...GLOBAL, '自動デバイス登録'] as const
const PURCHASING = [...GLOBAL, '一括購入'] as const

export const jamfPro: Console = {
  id: 'jamf-pro',
  name: 'Jamf Pro',
  labelsIn: 'ja',
  guides: {
    consoleUid: { path: CERTIFICATES },
    setupWizardStart: {
      path: CERTIFICATES,
      press: ['新規', 'Jamf Nation からの署名済み CSR のダウンロード', '次へ'],
    },
    wizardStart: { path: CERTIFICATES, never: '新規' },
    signingRequestDownload: { path: [], fields: ['JamfSignedCSR.plist'] },
    wizardContinue: { path: CERTIFICATES },
    consoleExpiry: { path: CERTIFICATES },
    consoleUidAfter: { path: CERTIFICATES },

    consoleReady: { path: ENROLLMENT, press: ['編集', '詳細', 'サーバトークンファイルのアップロード'] },
    uploadServerToken: { path: [], press: ['ファイルを選択', 'アップロード'] },
    saveServerToken: { path: [], press: ['保存'] },
    serverTokenExpiry: { path: ENROLLMENT },

    portalLocation: { path: PURCHASING, fields: ['場所'] },
    uploadContentToken: {
      path: PURCHASING,
      press: ['編集', 'サービストークンの更新', 'ファイルを選択', 'アップロード'],
    },
    saveContentToken: { path: [], press: ['保存'] },
  },
  traps: {},
  remarks: [{ id: 'serviceToken', step: 'downloadContentToken' }],
}
