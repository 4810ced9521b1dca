// The authorities whose certificates this build believes: Apple's; the practice edition also believes the practice portals'.
import { APPLE_AUTHORITIES } from '../documents/authorities.ts'
import type { Authority } from '../documents/types.ts'

declare global {
  /** Put in when a build is made: the practice portals' authority in a practice build, an empty list in every other. */
  const __TEST_AUTHORITIES__: readonly Authority[]
}

/** The condition is decided when it is built, so a real build has nothing else in it. */
export const TRUSTED_AUTHORITIES =
  import.meta.env.MODE === 'practice' ? [...APPLE_AUTHORITIES, ...__TEST_AUTHORITIES__] : APPLE_AUTHORITIES
