// What is in a file of Koshin's is encrypted with a passphrase: AES-GCM, its key made by PBKDF2. docs/handover.md describes it.
import { type Bytes, toHex } from '../facts/bytes.ts'

/**
 * How often the key's function is repeated. Source: OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256 (600,000).
 */
export const ITERATIONS = 600_000
/** A file that states fewer was not made by Koshin; one that states more than this would keep the browser busy for minutes. */
export const FEWEST_ITERATIONS = ITERATIONS
export const MOST_ITERATIONS = 10_000_000

export interface Keys {
  key: CryptoKey
  /** Tells a wrong passphrase from a damaged file; 16 hexadecimal digits. */
  check: string
}

/** The passphrase as it counts: typed with another keyboard, or copied with a blank behind it, it is the same. */
export function normalPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim()
}

/**
 * Makes the keys of one kind of file; takes about a second. `salt` are 16 random bytes, `iterations` how often the function is
 * repeated. A key cannot be taken out of the browser again.
 */
export async function keysOf(
  kind: string,
  passphrase: string,
  { salt, iterations }: { salt: Bytes; iterations: number },
): Promise<Keys> {
  const text = new TextEncoder().encode(normalPassphrase(passphrase))
  const typed = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveBits'])
  const made = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, typed, 256)
  const base = await crypto.subtle.importKey('raw', made, 'HKDF', false, ['deriveKey', 'deriveBits'])
  const part = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(info),
  })
  const key = await crypto.subtle.deriveKey(part(`${kind} key`), base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  const check = await crypto.subtle.deriveBits(part(`${kind} check`), base, 64)
  return { key, check: toHex(new Uint8Array(check)) }
}

/** `header` is bound to what is encrypted: changed, it no longer opens. */
export async function encrypt(key: CryptoKey, iv: Bytes, header: Bytes, plain: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: header }, key, plain))
}

/** Undefined where it is not what was encrypted. */
export async function decrypt(key: CryptoKey, iv: Bytes, header: Bytes, secret: Bytes): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: header }, key, secret))
  } catch {
    return undefined
  }
}
