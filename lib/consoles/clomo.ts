// CLOMO PANEL's own words, in Japanese; its tabs are in English there, and what the rest is called in English is not known.
// Source: CLOMO's manuals on the yearly renewal (chapters 1-3-3 to 3-5) and on the first set-up for macOS, read in 2025.
import { CLOMO_MEANINGS } from './clomo-meanings.ts'
import type { Console, ConsoleGuide } from './types.ts'

const BASIC_SETTINGS = ['Settings', 'Mobile Device Management', 'iOS/macOS', '基本設定'] as const
const WIZARD_TITLE = 'MDM 構成プロファイルの作成ウィザード'
const WIZARD = [...BASIC_SETTINGS, WIZARD_TITLE] as const
const ENROLLMENT = [...BASIC_SETTINGS, 'Automated Device Enrollment'] as const
const SERVICE_TOKEN = ['Settings', 'CLOMO MOBILE APP PORTAL', 'サービス設定', 'VPP 管理配布のサービストークン'] as const
const SERVICE_TOKEN_AT_HOME: ConsoleGuide = { path: ['HOME', 'Applications'], fields: ['VPP サービストークン'] }
const SUBJECT: ConsoleGuide = {
  path: [...BASIC_SETTINGS, 'システム構成情報'],
  fields: ['プッシュ通知証明書のサブジェクト'],
}
const BEGIN: ConsoleGuide = { path: WIZARD, press: ['次へ', 'OK'], never: '続きから始める' }
const DETAILS = ['ご担当者様メールアドレス', 'ご担当者様氏名(半角英数)', '会社所在地 国名コード'] as const
const DOWNLOAD = 'ベンダー署名付き CSR ファイルをダウンロード'
const MISMATCH = '入力エラー:正しい証明書をアップロードするか、ウィザードをはじめからやり直してください。'

export const clomo: Console = {
  id: 'clomo',
  name: 'CLOMO PANEL',
  labelsIn: 'ja',
  meanings: CLOMO_MEANINGS,
  guides: {
    // The push certificate, its renewal and the first set-up.
    consoleUid: SUBJECT,
    wizardStart: BEGIN,
    setupWizardStart: BEGIN,
    wizardDetails: { path: [], fields: DETAILS, press: ['次へ'] },
    signingRequestDownload: { path: [], press: [DOWNLOAD] },
    wizardLeaveOpen: { path: [], press: ['次へ', 'Apple Push Certificates Portal', 'OK'] },
    wizardContinue: { path: WIZARD, press: ['続きから始める'], never: '次へ' },
    uploadCertificate: { path: [], press: ['ファイルを選択', '次へ'], fields: ['Apple Account'] },
    passcode: { path: [], press: ['次へ'] },
    wizardFinish: { path: [], press: ['完了'] },
    consoleExpiry: { path: ['HOME', 'Mobile Device Management'], fields: ['MDM プッシュ通知証明書'] },
    consoleUidAfter: SUBJECT,

    // The server token (ADE).
    consoleReady: { path: ENROLLMENT, fields: ['ADE サーバートークン', 'ADE サーバートークンの有効期限'] },
    uploadServerToken: { path: [...ENROLLMENT, 'ADE サーバートークン'], press: ['ファイルを選択'] },
    saveServerToken: { path: [], press: ['保存'] },
    serverTokenExpiry: { path: ENROLLMENT, fields: ['ADE サーバートークンの有効期限'] },
    refreshDevices: { path: [...ENROLLMENT, 'ADE デバイス情報'], press: ['ADE デバイスの一覧を更新する'] },
    checkReports: { path: ['Reports'] },

    // The content token (VPP).
    portalLocation: SERVICE_TOKEN_AT_HOME,
    chooseOrganisation: { path: SERVICE_TOKEN, press: ['組織を選択してください'], fields: ['全社'] },
    uploadContentToken: { path: [], press: ['ファイルを選択', '登録'] },
    // On the same page, before it is saved.
    contentTokenExpiry: { path: [], fields: ['有効期限'] },
    saveContentToken: { path: [], press: ['保存'] },
    runAssignment: { path: ['Applications'], press: ['実行', 'OK'], fields: ['Volume Purchase Program(VPP)'] },
  },
  elsewhere: { contentTokenExpiry: SERVICE_TOKEN_AT_HOME },
  traps: {
    confirmation: { press: 'Cancel' },
    alreadySetUp: { press: 'Cancel' },
    mismatch: { text: MISMATCH },
  },
  remarks: [
    { id: 'loginByMail', step: 'setupWizardStart' },
    { id: 'requestFile', step: 'signingRequestDownload' },
    { id: 'linkEnablesNext', step: 'signingRequestDownload' },
    { id: 'certificateFile', step: 'downloadCertificate' },
    { id: 'certificateFile', step: 'uploadCertificate' },
    { id: 'serviceToken', step: 'downloadContentToken' },
    { id: 'savedNotice', step: 'saveServerToken' },
    { id: 'savedNotice', step: 'saveContentToken' },
    { id: 'refreshNotices', step: 'refreshDevices' },
  ],
  notes: ['video'],
  wizard: {
    title: WIZARD_TITLE,
    begin: '次へ',
    proceed: '続きから始める',
    ok: 'OK',
    cancel: 'Cancel',
    finish: '完了',
    details: DETAILS,
    download: DOWNLOAD,
    portal: 'Apple Push Certificates Portal',
    file: 'ファイルを選択',
    account: 'Apple Account',
    passcode: 'パスコード',
    mismatch: MISMATCH,
  },
  shows: 'subject',
  labels: {
    subject: { pattern: /プッシュ通知証明書のサブジェクト/, examples: ['プッシュ通知証明書のサブジェクト'] },
    pushExpiry: {
      pattern: /プッシュ通知証明書(?:の有効期限|.* › .*有効期限)?$/,
      examples: ['MDM プッシュ通知証明書', 'MDM プッシュ通知証明書 › 有効期限', 'プッシュ通知証明書の有効期限'],
    },
    serverTokenExpiry: {
      // DEP: older pages.
      pattern: /(?:ADE|DEP) ?サーバートークン(?:の有効期限|.* › .*有効期限)?$/,
      examples: ['ADE サーバートークンの有効期限', 'DEP サーバートークンの有効期限', 'ADE サーバートークン › 有効期限'],
    },
    contentTokenExpiry: {
      pattern: /VPP.*サービストークン(?:の有効期限|.* › .*有効期限)?$/,
      examples: ['VPP サービストークン › 有効期限', 'VPP 管理配布のサービストークン › 全社 › 有効期限'],
    },
  },
}
