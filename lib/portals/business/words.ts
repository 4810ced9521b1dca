// The words of Apple Business (Manager) and Apple School Manager, each with the name of its source: sources.ts says generation,
// language, and where and when. Words are data; nothing here decides.
import type { SourceName } from './sources.ts'

/** What a label on these portals can be. */
export type Word =
  // makes the place known
  | 'server-list'
  | 'content-tokens'
  | 'server-tokens'
  | 'apps-and-books'
  | 'payments'
  | 'navigation'
  | 'preferences'
  // a server's pane
  | 'show-devices'
  | 'download-token'
  | 'delete'
  | 'section'
  | 'fact'
  | 'edit'
  | 'device-count'
  | 'actions'
  // the download dialog
  | 'reset-warning'
  | 'cancel'
  // the content token's table
  | 'location'
  | 'download'
  // the rest
  | 'add'
  | 'continue'
  | 'sign-in'
  | 'terms'
  | 'agree'
  | 'account'

/** One label as a portal shows it. */
export interface PortalWord {
  word: Word
  text: string
  source: SourceName
}

const labels = (source: SourceName, words: Partial<Record<Word, readonly string[]>>): PortalWord[] =>
  Object.entries(words).flatMap(([word, texts]) => texts.map((text) => ({ word: word as Word, text, source })))

export const BUSINESS_PORTAL_WORDS: readonly PortalWord[] = [
  ...labels('g1Ja', {
    'server-list': ['MDMサーバ'],
    // The section and the column of the content tokens: not the ADE token, whose label goes on with をダウンロード.
    'server-tokens': ['サーバトークン'],
    'apps-and-books': ['Appとブック'],
    navigation: [
      '組織',
      'アクティビティ',
      'ユーザ',
      'アカウント',
      '役割',
      'デバイス',
      '割り当て履歴',
      'コンテンツ',
      '設定',
      '個人設定',
      'マイプロフィール',
      '組織の設定',
      '登録情報',
      'データソース',
      'デバイス管理の設定',
    ],
    location: ['場所'],
    'show-devices': ['デバイスを表示'],
    'download-token': ['トークンをダウンロード', 'サーバトークンをダウンロード'],
    delete: ['削除'],
    section: ['MDMサーバ情報', 'デフォルトのデバイスの割り当て'],
    fact: ['作成者', '作成者：', '作成日', '作成日：'],
    edit: ['編集', '変更'],
    'device-count': ['デバイスなし'],
    'reset-warning': [
      '新規サーバトークンをダウンロードすると、既存のトークンがリセットされます。',
      '新規サーバトークンのダウンロードが完了したら、それをMDMサーバにアップロードする必要があります。',
    ],
    cancel: ['キャンセル'],
    download: ['ダウンロード'],
  }),
  ...labels('g2Ja', {
    preferences: ['環境設定'],
    payments: ['お支払いと請求'],
    'content-tokens': ['コンテンツトークン'],
    'download-token': ['MDM サーバトークンをダウンロード', 'MDMサーバトークンをダウンロード'],
  }),
  ...labels('g2En', {
    preferences: ['Preferences'],
    navigation: ['My Profile', 'Enrolment Information', 'Accounts', 'Directory sync', 'MDM server assignment'],
    payments: ['Payments and Billing'],
    'apps-and-books': ['Apps and Books'],
    'server-list': ['Your MDM Servers', 'Device Management Services'],
    'content-tokens': ['Content Tokens', 'Server Tokens'],
    'show-devices': ['Show Devices'],
    'download-token': ['Download Token', 'Download Server Token', 'Download MDM Server Token'],
    delete: ['Delete'],
    section: ['MDM Server Information', 'Default Device Assignment', 'MDM Server Settings', 'Service Settings'],
    fact: ['Created By', 'Created On'],
    edit: ['Edit', 'Change', 'Replace Certificate'],
    add: ['Add'],
    cancel: ['Cancel'],
    download: ['Download'],
  }),
  ...labels('g3En', {
    navigation: ['Devices', 'Settings'],
    'server-list': ['Management Services'],
    payments: ['Payments & Billing'],
    'apps-and-books': ['Apps & Books'],
    actions: ['Actions'],
    add: ['Connect external device management'],
    continue: ['Continue'],
  }),
  ...labels('de', { navigation: ['Geräte'] }),
  ...labels('zhHans', { actions: ['操作'], edit: ['编辑 MDM 服务器'], continue: ['继续', '确认', '完成'] }),
  ...labels('zhHant', {
    preferences: ['偏好設定'],
    'server-list': ['裝置管理服務'],
    'download-token': ['下載權杖'],
    payments: ['付款與帳單'],
    'content-tokens': ['內容與代號'],
  }),
  // No screenshot of these is known. They only make the banner say what to look for; no press is held or let through by them.
  ...labels('guessEn', {
    'sign-in': ['Sign in', 'Sign In'],
    terms: ['Terms and Conditions', 'Updated Terms and Conditions'],
    agree: ['Agree', 'Accept', 'I agree'],
  }),
  ...labels('guessJa', {
    add: ['追加'],
    'sign-in': ['サインイン'],
    terms: ['利用規約', '規約'],
    agree: ['同意する', '同意'],
  }),
]
