// The name under which the locales keep the words for a kind of file: message names allow no hyphen.
import type { DocumentKind } from './types.ts'

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S

/** A key below `documents.` in the locales, e.g. `pushCertificate`. */
export type DocumentWordKey = Camel<DocumentKind>

/** `push-certificate` -> `pushCertificate`: the words are `documents.<key>.name`, `.meaning` and `.todo`. */
export function wordKey(kind: DocumentKind): DocumentWordKey {
  // The type says the same as the expression; TypeScript can't follow it.
  return kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as DocumentWordKey
}
