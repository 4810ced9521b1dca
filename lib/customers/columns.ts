// The columns of a table of customers: what each is called, and how else it may be called. docs/customers.md describes them.

export type ColumnId =
  | 'name'
  | 'customerNumber'
  | 'group'
  | 'console'
  | 'consoleAddress'
  | 'uid'
  | 'account'
  | 'expiry'
  | 'portal'
  | 'tokenAccount'
  | 'servers'
  | 'serverTokenExpiry'
  | 'locations'
  | 'contentTokenExpiry'

interface Column {
  id: ColumnId
  /** What Koshin calls it in a table that it writes, and on its screens beside one that it reads. */
  en: string
  ja: string
  /** What else it may be called, in lower case. */
  also: readonly string[]
}

/** How an end is called, behind the name of what ends; in Japanese with の between them or without. */
const ENDS = {
  en: ['expiry', 'expires', 'expires on', 'expiration', 'expiry date', 'expiration date', 'end date', 'valid until'],
  ja: ['有効期限', '期限', '満了日', '有効期限日', '有効期間の終了日'],
}

/** All that the end of something may be called, by the names that it goes by. */
function endOf(en: readonly string[], ja: readonly string[]): string[] {
  const english = en.flatMap((what) => ENDS.en.map((end) => `${what} ${end}`))
  return [...english, ...ja.flatMap((what) => ENDS.ja.flatMap((end) => [`${what}の${end}`, `${what}${end}`]))]
}

/** In the order in which they are written. */
export const COLUMNS: readonly Column[] = [
  {
    ...{ id: 'name', en: 'Organisation', ja: '組織名' },
    also: [
      ...['organization', 'organisation name', 'organization name', 'name', 'customer', 'customer name', 'company'],
      ...['company name', 'client', 'client name', 'tenant', 'tenant name', '組織', '顧客', '顧客名', '会社', '会社名'],
      ...['法人名', '取引先', '取引先名', 'お客様名', 'テナント', 'テナント名', '名称'],
    ],
  },
  {
    ...{ id: 'customerNumber', en: 'Customer number', ja: '顧客番号' },
    also: ['customer no', 'customer id', 'customer code', 'number', '番号', '顧客id', '顧客コード', 'お客様番号'],
  },
  { id: 'group', en: 'Group', ja: 'グループ', also: ['team', 'branch', '支店', '担当', '部署'] },
  {
    id: 'console',
    en: 'Console',
    ja: '管理画面',
    also: ['mdm', 'mdm console', 'consoleid', 'mdm 製品', '管理コンソール'],
  },
  {
    ...{ id: 'consoleAddress', en: 'Console address', ja: '管理画面のアドレス' },
    also: ['console url', 'mdm url', 'url', '管理画面 url', '管理画面の url', 'アドレス'],
  },
  {
    ...{ id: 'uid', en: 'UID', ja: 'UID' },
    also: [
      ...['topic', 'push topic', 'apns topic', 'push certificate uid', 'push cert uid', 'certificate uid', 'apns uid'],
      ...['subject', 'subject dn', 'user id', 'トピック', 'サブジェクト', '証明書の uid', 'プッシュ通知証明書の uid'],
    ],
  },
  {
    ...{ id: 'account', en: 'Apple Account', ja: 'Apple Account' },
    also: ['appleaccount', 'apple id', 'account', 'アカウント', 'apple アカウント'],
  },
  {
    ...{ id: 'expiry', en: 'MDM push certificate expiry', ja: 'MDM プッシュ通知証明書の有効期限' },
    also: [
      ...[...ENDS.en, 'not after', ...ENDS.ja],
      ...endOf(
        ['certificate', 'push certificate', 'push cert', 'mdm certificate', 'apns certificate', 'apns cert', 'apns'],
        ['証明書', 'プッシュ証明書', 'プッシュ通知証明書', 'mdm プッシュ通知証明書', 'mdm 証明書', 'apns 証明書'],
      ),
    ],
  },
  { id: 'portal', en: 'Portal', ja: 'ポータル', also: ['apple portal', 'abm or asm'] },
  {
    ...{ id: 'tokenAccount', en: 'Apple Account for tokens', ja: 'トークン用の Apple Account' },
    also: ['token account', 'managed apple account', 'トークンの apple account', '管理対象 apple account'],
  },
  { id: 'servers', en: 'MDM servers', ja: 'MDM サーバー', also: ['mdm server', 'servers', 'server', 'サーバー'] },
  {
    ...{ id: 'serverTokenExpiry', en: 'Server token expiry', ja: 'サーバートークンの有効期限' },
    also: endOf(
      ['server token', 'mdm server token', 'ade token', 'ade server token', 'dep token'],
      ['サーバートークン', 'ade トークン', 'ade サーバートークン', 'dep トークン'],
    ),
  },
  {
    id: 'locations',
    en: 'Locations',
    ja: '場所',
    also: ['location', 'locations and units', 'ロケーション', '場所または組織単位'],
  },
  {
    ...{ id: 'contentTokenExpiry', en: 'Content token expiry', ja: 'コンテンツトークンの有効期限' },
    also: endOf(
      ['content token', 'vpp token', 'vpp service token'],
      ['コンテンツトークン', 'サービストークン', 'vpp トークン', 'vpp サービストークン'],
    ),
  },
]

/** Width, case, blanks, and marks between words are nothing to a reader of a header. */
const keyOf = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.:：*＊\p{Cf}]+/gu, '')

const IDS = new Map(
  COLUMNS.flatMap(({ id, en, ja, also }) => [id, en, ja, ...also].map((header) => [keyOf(header), id] as const)),
)

/** The column that a header names, in English or Japanese; undefined where it is none of ours. */
export function columnOf(header: string): ColumnId | undefined {
  return IDS.get(keyOf(header))
}

/** What a column is called in a language, a BCP 47 tag; in English where it is neither English nor Japanese. */
export function headerOf(column: ColumnId, language: string): string {
  const { en, ja } = COLUMNS.find(({ id }) => id === column) ?? { en: column, ja: column }
  return language.toLowerCase().startsWith('ja') ? ja : en
}
