// One file of each kind, as it was read: to show that none passes for another.
import { type DocumentKind, OTHER_KINDS } from '../../../../lib/documents/kinds/kinds.ts'
import type { DocumentReading } from '../../../../lib/documents/kinds/types.ts'
import { CONTENT } from './content-token.ts'
import { PROFILE } from './enrollment-profile.ts'
import { PUBLIC_KEY } from './public-key-certificate.ts'
import { CERTIFICATE } from './push-certificate-parts.ts'
import { TOKEN } from './server-token.ts'
import { REQUEST } from './signing-request-parts.ts'

const READINGS: readonly DocumentReading[] = [
  { kind: 'push-certificate', certificate: CERTIFICATE },
  { kind: 'signing-request', signingRequest: REQUEST },
  { kind: 'server-token', serverToken: TOKEN },
  { kind: 'content-token', contentToken: CONTENT },
  { kind: 'enrollment-profile', profile: PROFILE },
  { kind: 'public-key-certificate', certificate: PUBLIC_KEY },
  ...OTHER_KINDS.map((kind) => ({ kind })),
]

/** All of them but the one of this kind. */
export function readingsBut(wanted: DocumentKind): DocumentReading[] {
  return READINGS.filter(({ kind }) => kind !== wanted)
}
