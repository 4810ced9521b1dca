// The handover file: made with a passphrase, and opened. docs/handover.md describes it for whoever has to read it without Koshin.
import type { Bytes } from '../facts/bytes.ts'
import { MAX_HANDOVER_TEXT_BYTES } from '../facts/limits.ts'
import { ITERATIONS, keysOf } from './cipher.ts'
import { type Refusal, readSealed, seal, unseal } from './envelope.ts'
import { squeeze, unsqueeze } from './squeeze.ts'

export type { Refusal } from './envelope.ts'

const NAME = 'koshin-handover'

export type Opened = { text: string } | { refused: Refusal }

/** A whole file with `text` in it, encrypted with the passphrase. */
export async function makeFile(text: string, passphrase: string, iterations = ITERATIONS): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const [keys, plain] = await Promise.all([keysOf(NAME, passphrase, { salt, iterations }), squeeze(text)])
  return seal(NAME, { salt, iterations }, keys, plain)
}

/** Opens a file; it is not read where it is larger than any can be. Never fails: what is wrong is said. */
export async function openFile(file: Blob, passphrase: string): Promise<Opened> {
  const sealed = await readSealed(NAME, file)
  if ('refused' in sealed) return sealed
  const { key, check } = await keysOf(NAME, passphrase, sealed)
  if (check !== sealed.check) return { refused: 'passphrase' }
  const plain = await unseal(sealed, key)
  const text = plain && (await unsqueeze(plain, MAX_HANDOVER_TEXT_BYTES))
  return text === undefined ? { refused: 'damaged' } : { text }
}

/** What is wrong with a file before any passphrase is asked for; undefined where nothing is. */
export async function inspectFile(file: Blob): Promise<Refusal | undefined> {
  const sealed = await readSealed(NAME, file)
  return 'refused' in sealed ? sealed.refused : undefined
}
