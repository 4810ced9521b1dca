// The authorities whose certificates this build believes: Apple's; the practice edition also believes the practice portals'.
import { APPLE_AUTHORITIES } from '../documents/certificates/authorities.ts'
import type { Authority } from '../documents/kinds/types.ts'
import { IS_PRACTICE } from '../facts/practice.ts'

declare global {
  /** Put in when a build is made: the practice portals' authority in a practice build, an empty list in every other. */
  const __TEST_AUTHORITIES__: readonly Authority[]
}

export const TRUSTED_AUTHORITIES = IS_PRACTICE ? [...APPLE_AUTHORITIES, ...__TEST_AUTHORITIES__] : APPLE_AUTHORITIES
