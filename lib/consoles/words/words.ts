// All languages in which a console's page is understood, and one pattern of them all for each question. A new one is a file and a line here.
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { ConsoleWords } from './types.ts'
import { zh } from './zh.ts'

export const languages: readonly ConsoleWords[] = [en, ja, de, fr, es, it, ko, zh]

type Question = Exclude<keyof ConsoleWords, 'locales'>

/** Answers whether a label says this, in any of some languages. */
export type Words = (question: Question, label: string) => boolean

/** What a label may hold besides words of no meaning: that something ends, and which of the things that are renewed. */
const UNDERSTOOD = [
  'expiry',
  'push',
  'serverToken',
  'contentToken',
  'certificate',
  'token',
  'spanStart',
  'filler',
] as const

function patternOf(questions: readonly Question[], all: readonly ConsoleWords[], rest = ''): string {
  const sources = questions.flatMap((question) => all.flatMap((language) => language[question]?.source ?? []))
  return `(?:${sources.join('|')})${rest}`
}

const understoods = new WeakMap<readonly ConsoleWords[], RegExp>()

/** All that is understood, in one pattern; put together when it is first asked for. */
function understoodIn(all: readonly ConsoleWords[]): RegExp {
  const known = understoods.get(all)
  if (known) return known
  const pattern = new RegExp(patternOf(UNDERSTOOD, all, '\\p{Script=Latin}*'), 'giu')
  understoods.set(all, pattern)
  return pattern
}

/** What is left of a label without the words that are understood, each to its end in Latin letters, and without digits and signs. */
export function unknownIn(label: string, all: readonly ConsoleWords[] = languages): string {
  return label
    .replace(understoodIn(all), ' ')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()
}

const made = new WeakMap<readonly ConsoleWords[], Words>()

/** The words of these languages together. Each question's pattern is put together when it is first asked. */
export function wordsOf(all: readonly ConsoleWords[] = languages): Words {
  const known = made.get(all)
  if (known) return known
  const patterns = new Map<Question, RegExp>()
  const words: Words = (question, label) => {
    let pattern = patterns.get(question)
    if (!pattern) {
      pattern = new RegExp(patternOf([question], all), 'iu')
      patterns.set(question, pattern)
    }
    return pattern.test(label)
  }
  made.set(all, words)
  return words
}
