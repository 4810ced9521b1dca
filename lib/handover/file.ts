// The handover file: how it is laid out, written and opened. docs/handover.md describes it for whoever has to read it without Koshin.
import * as v from 'valibot'
import { type Bytes, fromBase64, sha256, toBase64 } from '../facts/bytes.ts'
import { MAX_HANDOVER_BYTES, MAX_HANDOVER_TEXT_BYTES } from '../facts/limits.ts'
import { decrypt, encrypt, FEWEST_ITERATIONS, ITERATIONS, keysOf, MOST_ITERATIONS } from './cipher.ts'
import { squeeze, unsqueeze } from './squeeze.ts'

export const FORMAT_VERSION = 1
/** Where the second line must have ended. */
const LONGEST_HEAD = 4096
/** SHA-256, at the very end. */
const DIGEST_BYTES = 32
const FIRST_LINE = /^koshin-handover (\d{1,6})$/

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
 * Why a file is refused. `not-one`: it is no handover file. `too-large`: it was not even read. `newer`: made by a later Koshin.
 * `cut`: its end is missing. `damaged`: bytes were changed. `passphrase`: it was made with another one.
 */
export type Refusal = 'not-one' | 'too-large' | 'newer' | 'cut' | 'damaged' | 'passphrase'

export type Opened = { text: string } | { refused: Refusal }

/** A whole file with `text` in it, encrypted with the passphrase. */
export async function makeFile(text: string, passphrase: string, iterations = ITERATIONS): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const [{ key, check }, plain] = await Promise.all([keysOf(passphrase, salt, iterations), squeeze(text)])
  const header: v.InferOutput<typeof Header> = {
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM', iv: toBase64(iv) },
    check,
    // AES-GCM adds its tag of 128 bits.
    bytes: plain.length + 16,
  }
  const head = new TextEncoder().encode(`koshin-handover ${FORMAT_VERSION}\n${JSON.stringify(header)}\n`)
  const body = joined(head, await encrypt(key, iv, head, plain))
  return joined(body, await digest(body))
}

/** Opens a file; it is not read where it is larger than any can be. Never fails: what is wrong is said. */
export async function openFile(file: Blob, passphrase: string): Promise<Opened> {
  const head = await headOf(file)
  if ('refused' in head) return head
  const { header, bytes: headBytes, all } = head
  const salt = fromBase64(header.kdf.salt)
  const iv = fromBase64(header.cipher.iv)
  if (!salt || !iv) return { refused: 'damaged' }
  const { key, check } = await keysOf(passphrase, salt, header.kdf.iterations)
  if (check !== header.check) return { refused: 'passphrase' }
  const plain = await decrypt(key, iv, headBytes, all.slice(headBytes.length, all.length - DIGEST_BYTES))
  const text = plain && (await unsqueeze(plain, MAX_HANDOVER_TEXT_BYTES))
  return text === undefined ? { refused: 'damaged' } : { text }
}

/** What is wrong with a file before any passphrase is asked for; undefined where nothing is. */
export async function inspectFile(file: Blob): Promise<Refusal | undefined> {
  const head = await headOf(file)
  return 'refused' in head ? head.refused : undefined
}

type Head = { header: v.InferOutput<typeof Header>; bytes: Bytes; all: Bytes } | { refused: Refusal }

async function headOf(file: Blob): Promise<Head> {
  const start = new Uint8Array(await file.slice(0, LONGEST_HEAD).arrayBuffer())
  const [first = '', second] = new TextDecoder('latin1').decode(start).split('\n', 3)
  const version = Number(FIRST_LINE.exec(first)?.[1])
  if (Number.isNaN(version)) {
    // The first bytes of one that was cut off within its first line.
    const isBeginning = start.length > 0 && start.length < 20 && 'koshin-handover 1'.startsWith(first)
    return { refused: isBeginning ? 'cut' : 'not-one' }
  }
  if (version > FORMAT_VERSION) return { refused: 'newer' }
  if (file.size > MAX_HANDOVER_BYTES) return { refused: 'too-large' }
  const headLength = first.length + (second?.length ?? 0) + 2
  if (second === undefined || headLength > start.length) return { refused: 'cut' }
  const parsed = v.safeParse(Header, json(second))
  if (!parsed.success) return { refused: 'damaged' }
  const whole = headLength + parsed.output.bytes + DIGEST_BYTES
  if (file.size < whole) return { refused: 'cut' }
  const all = new Uint8Array(await file.arrayBuffer())
  const stated = all.slice(all.length - DIGEST_BYTES)
  const isWhole = all.length === whole && same(await digest(all.slice(0, all.length - DIGEST_BYTES)), stated)
  return isWhole ? { header: parsed.output, bytes: all.slice(0, headLength), all } : { refused: 'damaged' }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function digest(bytes: Bytes): Promise<Bytes> {
  const hex = await sha256(bytes)
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

function joined(one: Bytes, other: Bytes): Bytes {
  const all = new Uint8Array(one.length + other.length)
  all.set(one)
  all.set(other, one.length)
  return all
}

function same(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
