// Draws the guides: each procedure on one page, in the words that the app itself says, step after step in its order.
import { readFileSync } from 'node:fs'
import { parseMessagesText } from '@wxt-dev/i18n/build'
import { wordKey } from '../../lib/facts/word-key.ts'
import { procedures } from '../../lib/procedures/procedures.ts'
import type { Procedure, Step } from '../../lib/procedures/types.ts'
import { inProject } from '../command/paths.mjs'
import { GUIDE_WORDS, type GuideWords } from './words.ts'

export const GUIDE_LANGUAGES = ['en', 'ja'] as const
type GuideLanguage = (typeof GUIDE_LANGUAGES)[number]
type Say = (key: string) => string

/** The app's words in a language by their key, but for those that count. */
export function messagesIn(language: GuideLanguage): ReadonlyMap<string, string> {
  const messages = parseMessagesText(readFileSync(inProject('locales', `${language}.yml`), 'utf8'), 'YAML')
  return new Map(messages.flatMap((one) => (one.type === 'simple' ? [[one.key.join('.'), one.message] as const] : [])))
}

/** The app's words in a language, by their key. The function throws where there are none. */
export function wordsOf(language: GuideLanguage): Say {
  const messages = messagesIn(language)
  return (key) => {
    const said = messages.get(key)
    if (said === undefined) throw new Error(`There are no words for ${key} in ${language}`)
    return said
  }
}

/** The file of a guide, in docs. */
export function guideFile(procedure: Procedure['id'], language: GuideLanguage): string {
  return `docs/guides/${procedure}${language === 'en' ? '' : `.${language}`}.md`
}

function stepLines(step: Step, number: number, say: Say): string[] {
  const lines = [`${number}. **${say(step.title)}**`, say(step.todo)]
  if (step.care) lines.push(`⚠ ${say(step.care)}`)
  // A backslash at its end breaks the line; what belongs to an item is set in below its text.
  return lines.map((line, at) => `${at === 0 ? '' : '    '}${line}${at === lines.length - 1 ? '' : '\\'}`)
}

function trapLines({ steps }: Procedure, say: Say, words: GuideWords): string[] {
  return steps.flatMap(({ traps = [] }) =>
    traps.map(({ id, backTo }) => {
      const at = steps.findIndex((step) => step.id === backTo)
      const back = at < 0 ? '' : words.back(at + 1)
      return `- **${say(`steps.traps.${id}.sign`)}**\\\n    ${say(`steps.traps.${id}.todo`)}${back}`
    }),
  )
}

/** The guide of a procedure, as Markdown. */
export function drawGuide(procedure: Procedure, language: GuideLanguage): string {
  const say = wordsOf(language)
  const words = GUIDE_WORDS[language]
  const other = guideFile(procedure.id, language === 'en' ? 'ja' : 'en').slice('docs/guides/'.length)
  const [about, ...more] = procedure.more
  const parts = [[`# ${words.title(say(`procedures.${wordKey(procedure.id)}`))}`], [`[${words.other}](${other})`]]
  if (about) parts.push([say(`steps.notes.${about}`)])
  parts.push(
    [`## ${words.needed}`],
    [...procedure.notes, ...more].map((note) => `- ${say(`steps.notes.${note}`)}`),
  )
  let chapter: string | undefined
  for (const [at, step] of procedure.steps.entries()) {
    if (step.chapter !== chapter) parts.push([`## ${say(`steps.chapters.${step.chapter}`)}`], [])
    chapter = step.chapter
    parts.at(-1)?.push(...stepLines(step, at + 1, say))
  }
  const traps = trapLines(procedure, say, words)
  if (traps.length > 0) parts.push([`## ${words.wrong}`], traps)
  parts.push([words.made])
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** Every guide by its file. */
export function allGuides(): ReadonlyMap<string, string> {
  return new Map(
    procedures.flatMap((procedure) =>
      GUIDE_LANGUAGES.map((language) => [guideFile(procedure.id, language), drawGuide(procedure, language)] as const),
    ),
  )
}
