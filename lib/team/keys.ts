// The keys of a team's files: made of a passphrase once, and kept from then on.
import { ITERATIONS, keysOf } from '../handover/cipher.ts'
import type { KeySource } from '../handover/envelope.ts'
import type { TeamKey } from '../model/team.ts'
import { NAME } from './file.ts'

/** The key that a passphrase makes of this source, as it stands in a file; without one, a new key. Takes about a second. */
export async function makeKey(passphrase: string, source?: KeySource): Promise<TeamKey> {
  const { salt, iterations } = source ?? { salt: crypto.getRandomValues(new Uint8Array(16)), iterations: ITERATIONS }
  return { salt, iterations, ...(await keysOf(NAME, passphrase, { salt, iterations })) }
}
