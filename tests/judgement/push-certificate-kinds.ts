// Every kind of file that is neither a push certificate nor a signing request.
import type { OtherDocument } from '../../lib/documents/types.ts'

const KINDS: Record<OtherDocument, true> = {
  empty: true,
  'too-large': true,
  unreadable: true,
  truncated: true,
  'html-page': true,
  'portal-answer': true,
  json: true,
  'private-key': true,
  'public-key': true,
  'bare-signing-request': true,
  'unencoded-signing-request': true,
  'incomplete-signing-request': true,
  'key-store': true,
  'wide-text': true,
  'other-certificate': true,
  'certificate-bundle': true,
  'broken-certificate': true,
  'server-token': true,
  'content-token': true,
  'enrollment-profile': true,
  'property-list': true,
  text: true,
  binary: true,
}

/** A new kind that is not listed here is an error of types. */
export const OTHER_KINDS = Object.keys(KINDS).filter((kind): kind is OtherDocument => kind in KINDS)
