// Every kind of file that no renewal has a use for.
import type { OtherDocument } from '../../../lib/documents/types.ts'

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
  'app-push-certificate': true,
  'wallet-certificate': true,
  'device-certificate': true,
  'mac-server-certificate': true,
  'vendor-certificate': true,
  'authority-certificate': true,
  'other-certificate': true,
  'certificate-bundle': true,
  'mixed-bundle': true,
  'broken-certificate': true,
  'unencoded-content-token': true,
  'broken-token': true,
  'property-list': true,
  text: true,
  binary: true,
}

/** A new kind that is not listed here is an error of types. */
export const OTHER_KINDS = Object.keys(KINDS).filter((kind): kind is OtherDocument => kind in KINDS)
