// What everybody calls controls that change nothing, in the languages that Apple's portals speak most. Words are data.
// Source: the usual words of each language in Apple's systems, and what browsers' translators make of the portals' English ones
// (November 2026); not seen on these pages. Only for what is harmless: no word of what is dangerous is ever taken from here.

/** The words of one language, by what they do. */
export interface HarmlessWords {
  cancel: readonly string[]
  /** Close, back, sign out, search, help, menu: wherever they stand they change nothing. */
  everywhere: readonly string[]
  decline: readonly string[]
  /** Leads to the sign-in, or shows the page in a language that can be read. */
  arrive: readonly string[]
  /** Shows more of what is on the page: the i, its details. */
  information: readonly string[]
  /** Of a certificate, which can be downloaded as often as one likes; of a token it is not harmless. */
  download: readonly string[]
}

export const HARMLESS_WORDS = {
  en: {
    cancel: ['Cancel'],
    everywhere: ['Close', 'Dismiss', 'Back', 'Go back', 'Sign out', 'Log out', 'Search', 'Help', 'Menu'],
    decline: ['Decline', 'Disagree', 'Not now', 'No thanks'],
    arrive: ['Sign in', 'English'],
    information: ['i', 'Info', 'Information', 'More info', 'More information', 'Details', 'Show details'],
    download: ['Download'],
  },
  ja: {
    cancel: ['キャンセル'],
    everywhere: ['閉じる', '戻る', 'サインアウト', 'ログアウト', '検索', 'ヘルプ', 'メニュー'],
    decline: ['同意しない', '拒否', '拒否する', '辞退', '辞退する', '今はしない'],
    arrive: ['サインイン', '日本語'],
    information: ['情報', '詳細', '詳細情報', '詳しい情報', '詳細を表示'],
    download: ['ダウンロード'],
  },
  de: {
    cancel: ['Abbrechen'],
    everywhere: ['Schließen', 'Zurück', 'Abmelden', 'Suchen', 'Suche', 'Hilfe', 'Menü'],
    decline: ['Ablehnen', 'Nicht akzeptieren'],
    arrive: ['Anmelden'],
    information: ['Informationen', 'Weitere Informationen', 'Weitere Infos', 'Details anzeigen'],
    download: ['Laden', 'Herunterladen'],
  },
  fr: {
    cancel: ['Annuler'],
    everywhere: ['Fermer', 'Retour', 'Se déconnecter', 'Déconnexion', 'Rechercher', 'Recherche', 'Aide', 'Réglages'],
    decline: ['Refuser', 'Décliner'],
    arrive: ['Se connecter'],
    information: [
      'Infos',
      'Informations',
      'Plus d’informations',
      "Plus d'informations",
      'Détails',
      'Afficher les détails',
    ],
    download: ['Télécharger'],
  },
  es: {
    cancel: ['Cancelar'],
    everywhere: ['Cerrar', 'Atrás', 'Volver', 'Cerrar sesión', 'Buscar', 'Ayuda', 'Menú', 'Ajustes', 'Configuración'],
    decline: ['Rechazar', 'No aceptar'],
    arrive: ['Iniciar sesión'],
    information: ['Información', 'Más información', 'Detalles', 'Mostrar detalles'],
    download: ['Descargar'],
  },
  it: {
    cancel: ['Annulla'],
    everywhere: ['Chiudi', 'Indietro', 'Esci', 'Cerca', 'Aiuto', 'Impostazioni', 'Preferenze'],
    decline: ['Rifiuta', 'Non accetto'],
    arrive: ['Accedi'],
    information: ['Informazioni', 'Ulteriori informazioni', 'Dettagli', 'Mostra dettagli'],
    download: ['Scarica'],
  },
  ko: {
    cancel: ['취소'],
    everywhere: ['닫기', '뒤로', '로그아웃', '검색', '도움말', '메뉴', '설정'],
    decline: ['거부', '거절', '동의 안 함'],
    arrive: ['로그인'],
    information: ['정보', '추가 정보', '세부사항', '세부 정보', '상세 정보', '자세히'],
    download: ['다운로드'],
  },
  'zh-Hans': {
    cancel: ['取消'],
    everywhere: ['关闭', '返回', '退出登录', '退出', '搜索', '帮助', '菜单', '设置', '偏好设置'],
    decline: ['拒绝', '不同意'],
    arrive: ['登录'],
    information: ['信息', '更多信息', '详细信息', '详情'],
    download: ['下载'],
  },
  'zh-Hant': {
    cancel: ['取消'],
    everywhere: ['關閉', '返回', '登出', '搜尋', '輔助說明', '說明', '選單'],
    decline: ['拒絕', '不同意'],
    arrive: ['登入'],
    information: ['資訊', '更多資訊', '詳細資訊', '詳細資料'],
    download: ['下載'],
  },
} as const satisfies Record<string, HarmlessWords>

/**
 * Labels, bare, that begin or end so only show, sort or copy what is there, in English and Japanese: usual words, not seen on these
 * pages. What is shown of a token may be the token, but not what is known about it.
 */
export const ONLY_SHOWS = new RegExp(
  [
    '^(?:learn|read|find out) (?:more|about|how)',
    '^(?:show|view|see|sort|filter|print|copy|find|expand|collapse|preview|clear filter|next page|previous page|export (?:list|devices|csv)$)(?!.*(?:token|key|secret| and |&))',
    '^(?:faq|support|contact us|.*feedback|home|previous|tour)$',
    "^(?:what|why|how|where)(?:'s| is| are| do| does| can| to) ",
    '^(?!.*トークン).*(?:並べ替え|絞り込み|印刷|コピー|表示|見る)(?:する)?$',
    '^(?:もっと|さらに|詳しく)',
    '^about (?:\\w+ )?tokens?$',
    '^(?:(?:show|view|see) )?(?:\\w+ )?tokens? (?:details?|info(?:rmation)?|status|history|expiry|expiration)(?: date)?$',
    'トークン(?:について|の(?:詳細|情報|状態|履歴|(?:有効)?期限))(?:を?(?:表示|見る|確認))?$',
    '^\\d{1,4}$',
  ].join('|'),
)
