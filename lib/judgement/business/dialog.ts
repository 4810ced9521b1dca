// Whose token the confirmation is about, by its own words: they may name another server than the pane behind it.
import { nameKey } from '../../facts/names.ts'
import type { NameReading } from '../../portals/business/view.ts'
import { isPortalWord } from '../../portals/business/vocabulary.ts'

/** Texts between quotation marks of any kind. */
const QUOTED = /[“„«"「『]\s*([^“”„«»"「」『』]{1,200}?)\s*[”“»"」』]/g
const IS_WORD = /[\p{L}\p{N}]/u
/** A confirmation longer than this, in characters, is none. */
const LONGEST = 5_000

/** True where the name stands by itself in the text at this place, and is no part of a longer word. */
function standsAlone(text: string, at: number, name: string): boolean {
  const isLatin = /^[\p{Script=Latin}\p{N}\s\p{P}]+$/u.test(name)
  const [before = '', after = ''] = [text[at - 1], text[at + name.length]]
  return !isLatin || !(IS_WORD.test(before) || IS_WORD.test(after))
}

/** The known names in a text, each key once; of a name within a longer one only the longer one counts. */
function namesIn(text: string, keys: readonly string[]): string[] {
  const found: string[] = []
  let rest = text
  for (const key of [...new Set(keys)].sort((one, other) => other.length - one.length)) {
    if (key === '') continue
    for (let at = rest.indexOf(key); at >= 0; at = rest.indexOf(key, at + 1)) {
      if (!standsAlone(rest, at, key)) continue
      if (!found.includes(key)) found.push(key)
      rest = rest.slice(0, at) + ' '.repeat(key.length) + rest.slice(at + key.length)
    }
  }
  return found
}

/**
 * Reads a confirmation: `says` are its own words, `pane` is the name of the pane it came from, `known` are the names on the page
 * and on record. Gives the pane's name where the words name it or nothing at all, else what they name.
 */
export function dialogAbout(says: string, pane: NameReading, known: readonly string[]): NameReading {
  const text = nameKey(says.slice(0, LONGEST))
  const own = pane.kind === 'one' ? nameKey(pane.name) : undefined
  const said = namesIn(text, [...known.map(nameKey), ...(own === undefined ? [] : [own])])
  const quoted = [...text.matchAll(QUOTED)].map(([, name = '']) => name).filter((name) => !isPortalWord(name))
  const names = [...new Set([...said, ...quoted.filter((name) => !said.some((one) => name.includes(one)))])]
  const others = names.filter((name) => name !== own)
  const [first, ...more] = others
  if (first === undefined) return pane
  if (more.length === 0 && !names.includes(own ?? '')) return { kind: 'one', name: first }
  return { kind: 'several', names }
}
