// The texts of the practice business portal, by generation and language. Runs in the browser, too.
// Where no text of a generation is known in a language, another generation's stands in: a practice portal has to show something.

export type Looks = 'G1-ja' | 'G2-ja' | 'G2-en' | 'G2-de' | 'G2-fi' | 'G3-en'

export interface Texts {
  devices: string
  preferences: string
  profile: string
  payments: string
  booksSection: string
  servers: string
  add: string
  showDevices: string
  downloadToken: string
  remove: string
  information: string
  edit: string
  createdBy: string
  assignment: string
  change: string
  deviceCount: string
  noDevices: string
  dialog: string[]
  confirm: string
  cancel: string
  contentTokens: string
  location: string
  download: string
  actions: string
  terms: string
  agree: string
  welcome: string
}

const G1_JA: Texts = {
  devices: 'デバイス',
  preferences: '設定',
  profile: 'マイプロフィール',
  payments: 'Appとブック',
  booksSection: 'サーバトークン',
  servers: 'MDMサーバ',
  add: '追加',
  showDevices: 'デバイスを表示',
  downloadToken: 'トークンをダウンロード',
  remove: '削除',
  information: 'MDMサーバ情報',
  edit: '編集',
  createdBy: '作成者：',
  assignment: 'デフォルトのデバイスの割り当て',
  change: '変更...',
  deviceCount: '個のデバイス',
  noDevices: 'デバイスなし',
  dialog: [
    '新規サーバトークンをダウンロードすると、既存のトークンがリセットされます。',
    '新規サーバトークンのダウンロードが完了したら、それをMDMサーバにアップロードする必要があります。',
  ],
  confirm: 'サーバトークンをダウンロード',
  cancel: 'キャンセル',
  contentTokens: 'サーバトークン',
  location: '場所',
  download: 'ダウンロード',
  actions: '',
  terms: '利用規約',
  agree: '同意する',
  welcome: 'アクティビティ',
}

const G2_EN: Texts = {
  devices: 'Devices',
  preferences: 'Preferences',
  profile: 'My Profile',
  payments: 'Payments and Billing',
  booksSection: 'Apps and Books',
  servers: 'Your MDM Servers',
  add: 'Add',
  showDevices: 'Show Devices',
  downloadToken: 'Download Token',
  remove: 'Delete',
  information: 'MDM Server Information',
  edit: 'Edit',
  createdBy: 'Created By',
  assignment: 'Default Device Assignment',
  change: 'Change…',
  deviceCount: ' Devices',
  noDevices: '0 Devices',
  dialog: [
    'Downloading a new server token resets the existing token. Upload the new one to your MDM server afterwards.',
  ],
  confirm: 'Download Server Token',
  cancel: 'Cancel',
  contentTokens: 'Content Tokens',
  location: 'Location',
  download: 'Download',
  actions: '',
  terms: 'Terms and Conditions',
  agree: 'Agree',
  welcome: 'Activity',
}

export const TEXTS: Record<Looks, Texts> = {
  'G1-ja': G1_JA,
  'G2-ja': {
    ...G1_JA,
    preferences: '環境設定',
    payments: 'お支払いと請求',
    downloadToken: 'MDM サーバトークンをダウンロード',
    confirm: 'MDM サーバトークンをダウンロード',
    contentTokens: 'コンテンツトークン',
  },
  'G2-en': G2_EN,
  // Only what Apple's guides say in German is known; the rest of it is the practice's own.
  'G2-de': {
    ...G2_EN,
    devices: 'Geräte',
    preferences: 'Einstellungen',
    profile: 'Mein Profil',
    payments: 'Zahlungen und Rechnungen',
    booksSection: 'Apps und Bücher',
    servers: 'Eigene MDM-Server',
    add: 'Neu',
    showDevices: 'Geräte anzeigen',
    downloadToken: 'Token laden',
    remove: 'Löschen',
    information: 'Angaben zum MDM-Server',
    edit: 'Bearbeiten',
    createdBy: 'Erstellt von',
    assignment: 'Standardzuweisung',
    change: 'Ändern…',
    deviceCount: ' Geräte',
    noDevices: 'keine Geräte',
    dialog: ['Wenn du einen neuen Token lädst, wird der bisherige ungültig. Lade ihn danach auf den MDM-Server.'],
    confirm: 'Server-Token laden',
    cancel: 'Abbrechen',
    contentTokens: 'Inhaltstoken',
    location: 'Standort',
    download: 'Laden',
    terms: 'Nutzungsbedingungen',
    agree: 'Zustimmen',
    welcome: 'Aktivität',
  },
  'G2-fi': {
    ...G2_EN,
    devices: 'Laitteet',
    preferences: 'Asetukset',
    profile: 'Oma profiili',
    payments: 'Maksut ja laskutus',
    booksSection: 'Apit ja kirjat',
    servers: 'Omat MDM-palvelimet',
    add: 'Lisää',
    showDevices: 'Näytä laitteet',
    downloadToken: 'Lataa tunnus',
    remove: 'Poista',
    information: 'MDM-palvelimen tiedot',
    edit: 'Muokkaa',
    createdBy: 'Luonut',
    assignment: 'Oletuslaitemääritys',
    change: 'Muuta…',
    deviceCount: ' laitetta',
    noDevices: 'ei laitteita',
    dialog: ['Uuden tunnuksen lataaminen nollaa nykyisen tunnuksen. Siirrä uusi MDM-palvelimelle.'],
    confirm: 'Lataa palvelimen tunnus',
    cancel: 'Kumoa',
    contentTokens: 'Sisältötunnukset',
    location: 'Sijainti',
    download: 'Lataa',
    terms: 'Käyttöehdot',
    agree: 'Hyväksy',
    welcome: 'Toiminta',
  },
  'G3-en': {
    ...G2_EN,
    preferences: 'Settings',
    payments: 'Payments & Billing',
    booksSection: 'Apps & Books',
    servers: 'Management Services',
    add: 'Connect external device management',
    confirm: 'Download Token',
    information: 'Details',
    actions: 'Actions',
  },
}
