// How strong a passphrase is, roughly and on the safe side, and one that is made up for whoever wants none of their own.

import { normalPassphrase } from './cipher.ts'

/** Shorter ones are refused: a file can be tried at leisure by whoever finds it. */
const SHORTEST_PASSPHRASE = 12

type Strength = 'too-short' | 'weak' | 'fair' | 'strong'

/** Bits from which on guessing takes weeks, or longer than anybody will try, at the file's own cost for each guess. */
const FAIR = 50
const STRONG = 70

/** What everybody tries first; each counts as one letter. */
const COMMON =
  /password|passphrase|passwort|p[a@]ssw[o0]rd|koshin|welcome|admin|qwerty|asdf|letmein|abc|123|apple|mdm|clomo|(?:19|20)\d\d/gi

export function strengthOf(typed: string): Strength {
  const text = normalPassphrase(typed)
  if ([...text].length < SHORTEST_PASSPHRASE) return 'too-short'
  const bits = bitsOf(text)
  return bits < FAIR ? 'weak' : bits < STRONG ? 'fair' : 'strong'
}

function bitsOf(text: string): number {
  const telling = text.replace(COMMON, 'x')
  const letters = [...telling]
  // A letter that follows its neighbour, or repeats it, tells nothing new.
  const counted = letters.filter((letter, index) => {
    const step = (letter.codePointAt(0) ?? 0) - (letters[index - 1]?.codePointAt(0) ?? -9)
    return Math.abs(step) > 1
  })
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[ -/:-@[-`{-~]/, /[^ -~]/u]
  const sizes = [26, 26, 10, 20, 200]
  const pool = kinds.reduce((sum, kind, index) => sum + (kind.test(telling) ? (sizes[index] ?? 0) : 0), 0)
  const variety = new Set(counted).size
  return Math.min(counted.length * Math.log2(Math.max(pool, 1)), variety * 8)
}

/** Letters and digits that cannot be taken for each other, read aloud or on paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Five groups of four, such as `k7wq-…`: 99 bits. */
export function makePassphrase(): string {
  const letters: string[] = []
  while (letters.length < 20) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1))
    // Bytes beyond the last whole round would make some letters likelier.
    if (byte < 256 - (256 % LETTERS.length)) letters.push(LETTERS[byte % LETTERS.length] ?? '')
  }
  return (letters.join('').match(/.{4}/g) ?? []).join('-')
}
