// Every kind of file that Koshin knows by name, a row each. A new kind is its reader, a row here, and its words in the locales.

/** What a kind is to a renewal. */
interface Kind {
  /**
   * `judged`: a file of a renewal, with a judge of its own. `flawed`: the wrong file in its place, or the right one in a state of no
   * use. `secret`: must not be passed on, whatever else it is. `needless`: it was read, and no renewal has a use for it. `unclear`:
   * Koshin can't read it, so that nothing is known of what is in it.
   */
  is: 'judged' | 'flawed' | 'secret' | 'needless' | 'unclear'
  /** What was cut off may look like this, too. */
  doubtful?: true
  /** In UTF-16, its own name is more use than that of the encoding. */
  namedInUtf16?: true
  /** Found inside something else (a mail, quotes, a list), it is what the file is about. Files of a renewal and secrets always are. */
  tells?: true
}

/** The words of a kind are `documents.<key>.name`, `.meaning` and `.todo`; for the key see `wordKey`. */
export const KINDS = {
  'push-certificate': { is: 'judged' },
  'signing-request': { is: 'judged' },
  'server-token': { is: 'judged' },
  'content-token': { is: 'judged' },
  'enrollment-profile': { is: 'judged' },
  'public-key-certificate': { is: 'judged' },
  empty: { is: 'flawed', namedInUtf16: true },
  'too-large': { is: 'flawed' },
  unreadable: { is: 'flawed' },
  truncated: { is: 'flawed' },
  'html-page': { is: 'flawed', namedInUtf16: true },
  'portal-answer': { is: 'flawed', namedInUtf16: true },
  'bare-signing-request': { is: 'flawed', tells: true },
  'unencoded-signing-request': { is: 'flawed', tells: true },
  'incomplete-signing-request': { is: 'flawed', tells: true },
  'padded-signing-request': { is: 'flawed', tells: true },
  'wide-text': { is: 'flawed' },
  'certificate-bundle': { is: 'flawed', tells: true },
  'mixed-bundle': { is: 'flawed', tells: true },
  'broken-certificate': { is: 'flawed', doubtful: true },
  'broken-token': { is: 'flawed', doubtful: true },
  'ota-profile': { is: 'flawed', tells: true },
  archive: { is: 'flawed' },
  'private-key': { is: 'secret', namedInUtf16: true },
  'key-store': { is: 'secret' },
  'decrypted-server-token': { is: 'secret', namedInUtf16: true },
  'unencoded-content-token': { is: 'secret', namedInUtf16: true },
  'wrapped-content-token': { is: 'secret', namedInUtf16: true },
  json: { is: 'needless', doubtful: true, namedInUtf16: true },
  text: { is: 'needless', doubtful: true },
  binary: { is: 'needless' },
  'property-list': { is: 'needless', doubtful: true },
  'public-key': { is: 'needless' },
  'other-certificate': { is: 'needless', tells: true },
  'app-push-certificate': { is: 'needless', tells: true },
  'wallet-certificate': { is: 'needless', tells: true },
  'device-certificate': { is: 'needless', tells: true },
  'mac-server-certificate': { is: 'needless', tells: true },
  'vendor-certificate': { is: 'needless', tells: true },
  'authority-certificate': { is: 'needless', tells: true },
  'unread-bytes': { is: 'unclear', doubtful: true },
  'unread-message': { is: 'unclear' },
  'unread-property-list': { is: 'unclear', doubtful: true },
} as const satisfies Record<string, Kind>

/** Every answer to "what is this file?". */
export type DocumentKind = keyof typeof KINDS

type KindsThatAre<Is extends Kind['is']> = {
  [Name in DocumentKind]: (typeof KINDS)[Name]['is'] extends Is ? Name : never
}[DocumentKind]

/** A file of a renewal: it has facts and a judge. */
export type JudgedKind = KindsThatAre<'judged'>
/** Every other thing a file can be: it is named. */
export type OtherDocument = Exclude<DocumentKind, JudgedKind>

export const DOCUMENT_KINDS = Object.keys(KINDS).filter((kind): kind is DocumentKind => kind in KINDS)
export const JUDGED_KINDS = DOCUMENT_KINDS.filter(isJudged)
export const OTHER_KINDS = DOCUMENT_KINDS.filter((kind): kind is OtherDocument => !isJudged(kind))

/** The row of a kind. */
export function kindOf(kind: DocumentKind): Kind {
  return KINDS[kind]
}

/** True for a kind that says what a file is about, though it was found inside something else. */
export function tells(kind: DocumentKind): boolean {
  const { is, tells: named } = kindOf(kind)
  return is === 'judged' || is === 'secret' || named === true
}

/** True for a file of a renewal, which has a judge. */
export function isJudged(kind: DocumentKind): kind is JudgedKind {
  return KINDS[kind].is === 'judged'
}

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S

/** A key below `documents.` in the locales, e.g. `pushCertificate`: message names allow no hyphen. */
export type DocumentWordKey = Camel<DocumentKind>

/** `push-certificate` -> `pushCertificate`: the words are `documents.<key>.name`, `.meaning` and `.todo`. */
export function wordKey(kind: DocumentKind): DocumentWordKey {
  // The type says the same as the expression; TypeScript can't follow it.
  return kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as DocumentWordKey
}
