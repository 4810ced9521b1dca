// What consoles show of a push certificate, a server token and a content token: their labels, in many vendors' words and languages.

/** What stands beside a label: filled in by the test. */
export type Value = 'uid' | 'subject' | 'code' | 'expiry' | 'issued' | 'account' | (string & {})

export interface Content {
  console: string
  heading: string
  kind: 'push' | 'server-token' | 'content-token'
  pairs: readonly (readonly [label: string, value: Value])[]
}

const push = (console: string, heading: string, ...pairs: Content['pairs']): Content => ({
  console,
  heading,
  kind: 'push',
  pairs,
})
const server = (console: string, heading: string, ...pairs: Content['pairs']): Content => ({
  console,
  heading,
  kind: 'server-token',
  pairs,
})
const content = (console: string, heading: string, ...pairs: Content['pairs']): Content => ({
  console,
  heading,
  kind: 'content-token',
  pairs,
})

export const CONTENTS: readonly Content[] = [
  push(
    'intune',
    'Configure MDM Push Certificate',
    ['Status', 'Active'],
    ['Apple ID', 'account'],
    ['Subject ID', 'code'],
    ['Serial number', '1A2B3C4D'],
    ['Last updated', 'issued'],
    ['Expiration', 'expiry'],
  ),
  push(
    'intune',
    'Apple MDM Push certificate',
    ['Days until expiration', '364'],
    ['Expiration date', 'expiry'],
    ['Subject ID', 'uid'],
  ),
  push(
    'fleet',
    'Apple Push Notification Service (APNs)',
    ['Common name (CN)', 'APSP:code'],
    ['Serial number', '5301734329'],
    ['Issuer', 'Apple Application Integration 2'],
    ['Renew date', 'expiry'],
  ),
  push('fleet', 'Apple Push Certificates Portal', ['Common name (CN)', 'APSP:code'], ['Renewal date', 'expiry']),
  push('google-workspace', 'Apple push certificate', ['UID', 'uid'], ['Apple ID', 'account'], ['Expires', 'expiry']),
  push(
    'google-workspace',
    'Apple の証明書 (プッシュ)',
    ['UID', 'uid'],
    ['Apple ID', 'account'],
    ['有効期限', 'expiry'],
  ),
  push(
    'maas360',
    'APNS Certificate',
    ['APNS Certificate topic', 'uid'],
    ['Associated Apple ID', 'account'],
    ['Expiry Date', 'expiry'],
  ),
  push(
    'jamf-pro',
    'Push Certificates',
    ['Apple ID', 'account'],
    ['Topic', 'uid'],
    ['Issue date', 'issued'],
    ['Expires', 'expiry'],
  ),
  push(
    'other',
    'APNs For MDM',
    ['Certificate name', 'APSP'],
    ['Issued on', 'issued'],
    ['Valid to', 'expiry'],
    ['Topic', 'uid'],
  ),
  push('other', 'APNs certificate', ['Topic ID', 'uid'], ['Valid until', 'expiry'], ['Last sync', 'issued']),
  push(
    'other',
    'MDM certificate',
    ['Created', 'issued'],
    ['Not Before', 'issued'],
    ['Not After', 'expiry'],
    ['Subject', 'subject'],
  ),
  push(
    'other',
    'Push certificate',
    ['Uploaded on', 'issued'],
    ['Certificate subject', 'subject'],
    ['Certificate expires on', 'expiry'],
    ['Uploaded by', 'account'],
  ),
  push(
    'other',
    'Apple Push Notification Service',
    ['Installed', 'issued'],
    ['Push topic', 'uid'],
    ['Expiry', 'expiry'],
  ),
  push(
    'other',
    'Settings',
    ['Push certificate subject', 'subject'],
    ['Push certificate uploaded', 'issued'],
    ['Push certificate expires', 'expiry'],
    ['Password expires', 'issued'],
  ),
  push('other', 'Apple', ['APNs UID', '{uid}'], ['APNs valid through', 'expiry'], ['License valid through', 'issued']),
  push(
    'clomo',
    'システム構成情報',
    ['バージョン', '5.1'],
    ['プッシュ通知証明書のサブジェクト', 'subject'],
    ['プッシュ通知証明書の有効期限', 'expiry'],
  ),
  push('mobiconnect', 'APNs証明書詳細', ['登録日', 'issued'], ['UID', 'uid'], ['有効期限', 'expiry']),
  push(
    'bizmobile-go',
    'Apple Push 証明書',
    ['サブジェクト', 'subject'],
    ['アップロード日時', 'issued'],
    ['有効期間の終了日', 'expiry'],
  ),
  push(
    'sppm',
    'iOS/Mac証明書登録',
    ['APNs証明書のトピック', 'uid'],
    ['更新日', 'issued'],
    ['APNs証明書の有効期限', 'expiry'],
  ),
  push(
    'other',
    'MDM プッシュ証明書',
    ['Apple アカウント', 'account'],
    ['トピック', 'uid'],
    ['発行日', 'issued'],
    ['満了日', 'expiry'],
  ),
  push(
    'other',
    'APNs-Zertifikat',
    ['Antragsteller', 'subject'],
    ['Ausgestellt am', 'issued'],
    ['Läuft ab am', 'expiry'],
  ),
  push('other', 'Push-Zertifikat', ['Thema', 'uid'], ['Gültig ab', 'issued'], ['Gültig bis', 'expiry']),
  push('other', 'Certificat push MDM', ['Sujet', 'subject'], ['Émis le', 'issued'], ['Date d’expiration', 'expiry']),
  push('other', 'Certificado push', ['Tema', 'uid'], ['Fecha de emisión', 'issued'], ['Fecha de caducidad', 'expiry']),
  push('other', 'Certificato push', ['Oggetto', 'subject'], ['Data di emissione', 'issued'], ['Scadenza', 'expiry']),
  push('other', 'MDM 푸시 인증서', ['주제', 'uid'], ['발급일', 'issued'], ['만료일', 'expiry']),
  push('other', 'MDM 推送证书', ['主题', 'uid'], ['颁发日期', 'issued'], ['到期日期', 'expiry']),
  server(
    'clomo',
    'Automated Device Enrollment',
    ['ADE サーバートークン', 'sample_Token.p7m'],
    ['ADE サーバートークンの有効期限', 'expiry'],
  ),
  server(
    'intune',
    'Enrollment program tokens',
    ['Token name', 'Main'],
    ['Apple ID', 'account'],
    ['Last synced', 'issued'],
    ['Token expiration', 'expiry'],
  ),
  server(
    'other',
    'Automated Device Enrollment',
    ['Server name', 'MDM 1'],
    ['Uploaded', 'issued'],
    ['Expires', 'expiry'],
  ),
  server('modem', 'サーバトークン', ['サーバ名', 'MoDeM'], ['登録日時', 'issued'], ['有効期限', 'expiry']),
  server(
    'other',
    'DEP',
    ['Organization', 'Acme'],
    ['Server token created', 'issued'],
    ['Server token valid until', 'expiry'],
  ),
  content(
    'clomo',
    'VPP 管理配布のサービストークン',
    ['組織', '全社'],
    ['サービストークン名', 'Acme'],
    ['有効期限', 'expiry'],
  ),
  content('mobiconnect', 'VPPトークン', ['組織名', 'Acme'], ['登録日時', 'issued'], ['失効日時', 'expiry']),
  content('intune', 'Apple VPP Tokens', ['State', 'Active'], ['Last sync', 'issued'], ['Expiration date', 'expiry']),
  content('other', 'Apps and Books', ['Location', 'Tokyo'], ['Renewed on', 'issued'], ['Token expires on', 'expiry']),
]
