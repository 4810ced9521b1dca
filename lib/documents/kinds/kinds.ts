// What follows from the list of kinds: their types and their groups.
import { KINDS, type Kind } from './kind-list.ts'

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
