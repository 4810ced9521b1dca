// The practice portals' authority, put in by a practice build; every other build puts in an empty list.
import type { Authority } from '../documents/types.ts'

declare global {
  const __TEST_AUTHORITIES__: readonly Authority[]
}
