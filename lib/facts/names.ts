// Compares the names of servers, locations and units as Apple's portal, a file and a user write them: equal or not, never nearly.
import { remembered } from './remembered.ts'

/** Every kind of blank, the ideographic one and the byte order mark included. */
const BLANKS = /[\s\p{Z}\uFEFF]+/gu

/**
 * What two ways of writing the same name have in common: Unicode's compatibility form (NFKC: full and half width, composed
 * and decomposed), no blanks around it, one blank for several within. Upper and lower case stay apart, as do 全社 and 全 社.
 * Empty for a name of blanks alone, which is no name.
 */
export const nameKey = remembered((name) => name.normalize('NFKC').replace(BLANKS, ' ').trim())

/** True when both are the same name in another writing. No name is the same as an empty one, nor as an absent one. */
export function sameName(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const key = nameKey(one)
  return key !== '' && key === nameKey(other)
}

/** True when the name is one of these, in whatever writing. */
export function isAmongNames(name: string | undefined, names: readonly string[] | undefined): boolean {
  return names?.some((one) => sameName(one, name)) ?? false
}

/** Each name once, the first writing of it, without the empty ones; the order stays. */
export function distinctNames(names: readonly string[]): string[] {
  const known = new Map<string, string>()
  for (const name of names) {
    const key = nameKey(name)
    if (key !== '' && !known.has(key)) known.set(key, name.trim())
  }
  return [...known.values()]
}

/** True when the names differ and a tired eye would not see it: in case, in blanks, or in marks between the words. */
export function looksLike(one: string, other: string): boolean {
  return !sameName(one, other) && outline(one) !== '' && outline(one) === outline(other)
}

/** What a tired eye sees of a name: its letters and digits, whatever their case. Empty for a name without any. */
export const outline = remembered((name) =>
  nameKey(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ''),
)

/** How many characters of a name have to be typed to go on, blanks not counted. */
const TYPED = 4

/**
 * The last four characters of a name that can be seen, in the writing that all ways of writing it share, with the blanks between
 * them; all of a shorter name.
 */
export function nameEnding(name: string): string {
  const characters = [...nameKey(name)]
  let seen = 0
  const from = characters.findLastIndex((one) => one !== ' ' && ++seen === TYPED)
  return characters.slice(Math.max(from, 0)).join('')
}
