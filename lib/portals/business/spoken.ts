// Whether a page speaks a wording that is on record: a language of which both the download's and the deletion's words were seen.
import { normaliseLabel } from '../page/label.ts'
import type { Occurrence } from '../page/occurrences.ts'
import { isVisible } from '../page/visible.ts'
import type { LanguageWords, Word } from './languages/types.ts'
import { KNOWN_LABELS } from './vocabulary.ts'

/** A label of several words, or of no Latin letters, is hardly one of another language by chance; of single ones it takes two. */
const STRONG = /\s|[^\p{Script=Latin}\s]/u
const ENOUGH = 2
/** Cancel, Close and the like say nothing of what else a page says: the words for what is dangerous there may be new. */
const SAYS_LITTLE = new Set<Word>(['cancel', 'harmless'])

const speakers = new Map<string, Set<LanguageWords>>()
for (const { text, language } of KNOWN_LABELS) {
  if (language.shared?.includes(text)) continue
  const label = normaliseLabel(text)
  speakers.set(label, (speakers.get(label) ?? new Set()).add(language))
}

/** True where the words of this language say what is dangerous on the pages of this generation, where that is known. */
function isOnRecord({ groups }: LanguageWords, generation: string | undefined): boolean {
  const has = (word: Word, of?: string): boolean =>
    groups.some(({ words, generations }) => words[word] !== undefined && (of === undefined || generations.includes(of)))
  return has('download-token', generation) && has('delete')
}

/**
 * True where the page's words are for the most part those of a language that is on record for this generation of pages; its
 * id, undefined where the address is not known.
 */
export function isWordingKnown(all: Occurrence<Word>[], generation: string | undefined): boolean {
  const weights = new Map<LanguageWords, number>()
  const counted = new Set<string>()
  for (const { element, exact, text, word } of all) {
    if (!exact) continue
    const label = normaliseLabel(text)
    const languages = counted.has(label) ? undefined : speakers.get(label)
    if (!languages || !isVisible(element)) continue
    counted.add(label)
    for (const language of languages) {
      if (SAYS_LITTLE.has(word) && isOnRecord(language, generation)) continue
      weights.set(language, (weights.get(language) ?? 0) + (STRONG.test(label) ? ENOUGH : 1))
    }
  }
  const most = (onRecord: boolean): number =>
    Math.max(0, ...[...weights].filter(([one]) => isOnRecord(one, generation) === onRecord).map(([, weight]) => weight))
  return most(true) >= ENOUGH && most(true) > most(false)
}
