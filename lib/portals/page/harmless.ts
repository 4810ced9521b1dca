// Whether a label says of a control that it changes nothing, in any of the languages on record.
import { HARMLESS_WORDS, type HarmlessWords } from './harmless-words.ts'
import { normaliseLabel } from './label.ts'

/** Signs instead of words. */
const SIGNS = ['ⓘ', 'ℹ', '?']
/** Arrows, crosses and the like around a word are no part of it. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** Makes a label comparable with those that are known to be harmless. */
export function bareLabel(label: string): string {
  const known = normaliseLabel(label)
  return known.replace(AROUND, '') || known.replace('\uFE0F', '')
}

/** The known labels of these kinds, in all languages. */
export function harmlessLabels(kinds: readonly (keyof HarmlessWords)[]): ReadonlySet<string> {
  const languages: readonly HarmlessWords[] = Object.values(HARMLESS_WORDS)
  return new Set([...languages.flatMap((words) => kinds.flatMap((kind) => words[kind])), ...SIGNS].map(bareLabel))
}
