// The keys of a team's files: made of a passphrase once, and kept from then on.
import { ITERATIONS, keysOf } from '../handover/cipher.ts'
import type { KeySource } from '../handover/envelope.ts'
import type { TeamKey } from '../model/team.ts'
import { NAME, openTeamFile } from './file.ts'

/** The key that a passphrase makes of this source, as it stands in a file; without one, a new key. Takes about a second. */
export async function makeKey(passphrase: string, source?: KeySource): Promise<TeamKey> {
  const { salt, iterations } = source ?? { salt: crypto.getRandomValues(new Uint8Array(16)), iterations: ITERATIONS }
  return { salt, iterations, ...(await keysOf(NAME, passphrase, { salt, iterations })) }
}

/** More keys than this are not tried: each takes a second, and a team has one, or two while it changes its passphrase. */
const MOST_KEYS = 6

/**
 * The keys by which this passphrase opens files that none of the `known` keys opens, that of the file that was written last
 * first; none where it is the passphrase of no file. Rejects where it opened none and one could not be read: nobody knows then.
 */
export async function keysFor(
  passphrase: string,
  files: readonly File[],
  known: readonly TeamKey[],
): Promise<TeamKey[]> {
  const tried = new Set(known.map(({ check }) => check))
  const found: TeamKey[] = []
  const failures: unknown[] = []
  for (const file of files.toSorted((one, other) => other.lastModified - one.lastModified)) {
    const answer = await openTeamFile(file, []).catch((cause: unknown) => void failures.push(cause))
    if (!answer || !('check' in answer) || !('source' in answer) || tried.has(answer.check)) continue
    if (tried.size - known.length >= MOST_KEYS) break
    tried.add(answer.check)
    const key = await makeKey(passphrase, answer.source)
    if (key.check === answer.check) found.push(key)
  }
  if (found.length === 0 && failures.length > 0) throw failures[0]
  return found
}
