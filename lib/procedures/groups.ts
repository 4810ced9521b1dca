// The groups in which customers are listed: whatever was written there, each once.
import { compareNames } from '../facts/compare-names.ts'
import { distinctNames } from '../facts/names.ts'
import type { Organisation } from '../model/organisation.ts'

/** The groups of these organisations by name, in the first writing of each; none where nobody has one. */
export function groupsOf(organisations: readonly Organisation[]): string[] {
  return distinctNames(organisations.flatMap(({ group }) => group ?? [])).sort(compareNames)
}
