// CLOMO PANEL's own words. Source: CLOMO's manual on the yearly renewal (chapters 1-3-3 to 1-5), read in 2025.
import type { Console, ConsoleGuide } from './types.ts'

const BASIC_SETTINGS = ['Settings', 'Mobile Device Management', 'iOS/macOS', '基本設定'] as const
const WIZARD = [...BASIC_SETTINGS, 'MDM 構成プロファイルの作成ウィザード'] as const
const SUBJECT: ConsoleGuide = {
  path: [...BASIC_SETTINGS, 'システム構成情報'],
  fields: ['プッシュ通知証明書のサブジェクト'],
}

export const clomo: Console = {
  id: 'clomo',
  name: 'CLOMO PANEL',
  guides: {
    consoleUid: SUBJECT,
    wizardStart: { path: WIZARD, press: ['次へ', 'OK'], never: '続きから始める' },
    wizardDetails: {
      path: [],
      fields: ['ご担当者様メールアドレス', 'ご担当者様氏名(半角英数)', '会社所在地 国名コード'],
      press: ['次へ'],
    },
    signingRequestDownload: { path: [], press: ['ベンダー署名付き CSR ファイルをダウンロード'] },
    wizardLeaveOpen: { path: [], press: ['次へ', 'Apple Push Certificates Portal', 'OK'] },
    wizardContinue: { path: WIZARD, press: ['続きから始める'], never: '次へ' },
    uploadCertificate: { path: [], press: ['ファイルを選択', '次へ'], fields: ['Apple Account'] },
    wizardFinish: { path: [], press: ['完了'] },
    consoleExpiry: { path: ['HOME', 'Mobile Device Management'], fields: ['MDM プッシュ通知証明書'] },
    consoleUidAfter: SUBJECT,
  },
  traps: {
    confirmation: { press: 'Cancel' },
    mismatch: { text: '入力エラー:正しい証明書をアップロードするか、ウィザードをはじめからやり直してください。' },
  },
  without: [],
  subjectLabel: /プッシュ通知証明書のサブジェクト/,
  expiryLabel: /プッシュ通知証明書(?!のサブジェクト)/,
}
