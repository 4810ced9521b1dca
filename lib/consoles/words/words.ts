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

export interface Words {
  /** Answers whether a label says this, in any of some languages. */
  (question: Question, label: string): boolean
  /** The label without the words that say it. */
  without(question: Question, label: string): string
  /** Where the last words that say it end, in Latin letters with the rest of their word; undefined where none do. */
  endOf(question: Question, label: string): number | undefined
  /** What is left of a label without the words that are understood, each to its end in Latin letters, and without digits and signs. */
  unknownIn(label: string): string
}

/** What a label may hold besides words of no meaning: that something ends, and which of the things that are renewed. */
const UNDERSTOOD = [
  'ended',
  'expiry',
  'doubtful',
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

/** To the end of a word in Latin letters; other scripts do not part their words. */
const WORD_END = '\\p{Script=Latin}*'

const made = new WeakMap<readonly ConsoleWords[], Words>()

/** The words of these languages together. Each question's pattern is put together when it is first asked. */
export function wordsOf(all: readonly ConsoleWords[] = languages): Words {
  const known = made.get(all)
  if (known) return known
  const patterns = new Map<string, RegExp>()
  function pattern(questions: readonly Question[], flags: string, rest = ''): RegExp {
    const name = `${questions} ${flags}`
    const found = patterns.get(name) ?? new RegExp(patternOf(questions, all, rest), flags)
    patterns.set(name, found)
    return found
  }
  const words: Words = Object.assign((question: Question, label: string) => pattern([question], 'iu').test(label), {
    without: (question: Question, label: string) => label.replace(pattern([question], 'giu'), ' '),
    endOf(question: Question, label: string) {
      const last = [...label.matchAll(pattern([question], 'giu', WORD_END))].at(-1)
      return last && last.index + last[0].length
    },
    unknownIn: (label: string) =>
      label
        .replace(pattern(UNDERSTOOD, 'giu', WORD_END), ' ')
        .replace(/[^\p{L}\p{M}]+/gu, ' ')
        .trim(),
  })
  made.set(all, words)
  return words
}
