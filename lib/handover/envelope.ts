// An encrypted file of Koshin's: how its lines, what is encrypted and its digest are laid out. What kind of file it is stands in its first line.
import * as v from 'valibot'
import { type Bytes, fromBase64, joined, sameBytes, sha256, toBase64 } from '../facts/bytes.ts'
import { fromJson } from '../facts/json.ts'
import { MAX_HANDOVER_BYTES } from '../facts/limits.ts'
import { decrypt, encrypt, FEWEST_ITERATIONS, type Keys, MOST_ITERATIONS } from './cipher.ts'

/** What the first line of a file says, before its version: `koshin-handover 1`. */
export type EnvelopeName = 'koshin-handover' | 'koshin-team'

const FORMAT_VERSION = 1
/** Where the second line must have ended. */
const LONGEST_HEAD = 4096
/** SHA-256, at the very end. */
const DIGEST_BYTES = 32

const Header = v.object({
  kdf: v.object({
    name: v.literal('PBKDF2'),
    hash: v.literal('SHA-256'),
    iterations: v.pipe(v.number(), v.integer(), v.minValue(FEWEST_ITERATIONS), v.maxValue(MOST_ITERATIONS)),
    salt: v.string(),
  }),
  cipher: v.object({ name: v.literal('AES-GCM'), iv: v.string() }),
  check: v.string(),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

/**
 * Why a file is refused. `not-one`: it is no such file. `too-large`: it was not even read. `newer`: made by a later Koshin.
 * `cut`: its end is missing. `damaged`: bytes were changed. `passphrase`: it was made with another one.
 */
export type Refusal = 'not-one' | 'too-large' | 'newer' | 'cut' | 'damaged' | 'passphrase'

/** From what the key of a file is made, besides the passphrase. */
export interface KeySource {
  salt: Bytes
  iterations: number
}

/** A file that is whole, and not opened yet. */
export interface Sealed extends KeySource {
  /** By which its key is known. */
  check: string
  iv: Bytes
  head: Bytes
  secret: Bytes
}

/** The whole file with `plain` in it. */
export async function seal(
  name: EnvelopeName,
  { salt, iterations }: KeySource,
  { key, check }: Keys,
  plain: Bytes,
): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const header: v.InferOutput<typeof Header> = {
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM', iv: toBase64(iv) },
    check,
    // AES-GCM adds its tag of 128 bits.
    bytes: plain.length + 16,
  }
  const head = new TextEncoder().encode(`${name} ${FORMAT_VERSION}\n${JSON.stringify(header)}\n`)
  const body = joined([head, await encrypt(key, iv, head, plain)])
  return joined([body, await digest(body)])
}

/** What was sealed; undefined where it was not sealed with this key. */
export function unseal({ iv, head, secret }: Sealed, key: CryptoKey): Promise<Bytes | undefined> {
  return decrypt(key, iv, head, secret)
}

/** Reads a file as far as it can be read without its key; it is not read where it is larger than any can be. */
export async function readSealed(name: EnvelopeName, file: Blob): Promise<Sealed | { refused: Refusal }> {
  const start = new Uint8Array(await file.slice(0, LONGEST_HEAD).arrayBuffer())
  const [first = '', second] = new TextDecoder('latin1').decode(start).split('\n', 3)
  const line = `${name} ${FORMAT_VERSION}`
  const digits = first.startsWith(`${name} `) ? first.slice(name.length + 1) : ''
  if (!/^\d{1,6}$/.test(digits)) {
    // The first bytes of one that was cut off within its first line.
    const isBeginning = start.length > 0 && start.length < line.length + 2 && line.startsWith(first)
    return { refused: isBeginning ? 'cut' : 'not-one' }
  }
  if (Number(digits) > FORMAT_VERSION) return { refused: 'newer' }
  if (file.size > MAX_HANDOVER_BYTES) return { refused: 'too-large' }
  const headLength = first.length + (second?.length ?? 0) + 2
  if (second === undefined || headLength > start.length) return { refused: 'cut' }
  const parsed = v.safeParse(Header, fromJson(second))
  if (!parsed.success) return { refused: 'damaged' }
  const { kdf, cipher, check, bytes } = parsed.output
  if (file.size < headLength + bytes + DIGEST_BYTES) return { refused: 'cut' }
  const all = new Uint8Array(await file.arrayBuffer())
  const body = all.slice(0, all.length - DIGEST_BYTES)
  const isWhole =
    all.length === headLength + bytes + DIGEST_BYTES && sameBytes(await digest(body), all.slice(body.length))
  const [salt, iv] = [fromBase64(kdf.salt), fromBase64(cipher.iv)]
  if (!isWhole || !salt || !iv) return { refused: 'damaged' }
  const { iterations } = kdf
  return { salt, iterations, check, iv, head: body.slice(0, headLength), secret: body.slice(headLength) }
}

async function digest(bytes: Bytes): Promise<Bytes> {
  const hex = await sha256(bytes)
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
