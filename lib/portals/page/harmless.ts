// Whether a label says of a control that it changes nothing, in any of the languages on record.
import { HARMLESS_WORDS, type HarmlessWords } from './harmless-words.ts'
import { normaliseLabel } from './label.ts'

/** Signs instead of words. */
const SIGNS = ['ℹ', '?', '⋯', '⋮']
/** Arrows, crosses and the like around a word are no part of it. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** Makes a label comparable with those that are known to be harmless. */
export function bareLabel(label: string): string {
  const known = normaliseLabel(label)
  return known.replace(AROUND, '') || known.replace('\uFE0F', '')
}

/**
 * Tells of a label, made bare, whether it is one of these kinds in any language. `isAlone` is asked of Cancel, which translators say
 * for what is dangerous as well, in every language but the portal's own: `取消` and `취소` may be Revoke.
 */
export function harmlessLabels(
  kinds: readonly (keyof HarmlessWords)[],
): (label: string, isAlone: () => boolean) => boolean {
  const languages: readonly HarmlessWords[] = Object.values(HARMLESS_WORDS)
  const all = new Set([...languages.flatMap((words) => kinds.flatMap((kind) => words[kind])), ...SIGNS].map(bareLabel))
  const translated = languages.filter((words) => words !== HARMLESS_WORDS.en)
  const ambiguous = new Set(translated.flatMap(({ cancel }) => cancel.map(bareLabel)))
  return (label, isAlone) => all.has(label) && (!ambiguous.has(label) || isAlone())
}
