// One word for one thing, and one way to write it: no string of either language uses a word or a form that docs/words.md has decided against.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '../scripts/command/paths.mjs'

type Language = 'en' | 'ja'

interface Decided {
  thing: string
  not: Record<Language, string[]>
}

const WORDS = glossary(readFileSync(inProject('docs', 'words.md'), 'utf8'))

/** The rows of the table in docs/words.md. */
function glossary(text: string): Decided[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('| ---'))
  return rows.slice(1).map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const list = (cell = '') => (cell === '' ? [] : cell.split(/,\s*/))
    return { thing: cells[1] ?? '', not: { en: list(cells[5]), ja: list(cells[6]) } }
  })
}

/** A line of a locale's file without its key and its YAML quotes. */
function written(line: string): string {
  const text = line.replace(/^\s*[\w@'"-]+:\s*/, '').replace(/^\s*#.*$/, '')
  return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('\\"', '"') : text
}

/** A line without what is quoted from a page. */
function said(line: string): string {
  return written(line).replace(/「[^」]*」|“[^”]*”/g, '')
}

/** English words as whole ones: an email address is no mail address. */
function uses(text: string, word: string, language: Language): boolean {
  return language === 'ja' ? text.includes(word) : new RegExp(`\\b${word}\\b`, 'i').test(text)
}

function faults(locale: string, language: Language): string[] {
  return locale
    .split('\n')
    .flatMap((line, index) =>
      WORDS.flatMap(({ thing, not }) =>
        not[language]
          .filter((word) => uses(said(line), word, language))
          .map((word) => `line ${index + 1}: ${word} (${thing})`),
      ),
    )
}

const POLITE = /(?:です|ます|ません|ました|でした|ください|ましょう)か?(?:（[^）]*）)?。$/
const LETTER_BESIDE_KANA = /[A-Za-z0-9%][ぁ-んァ-ヶ一-龠]|[ぁ-んァ-ヶ一-龠][A-Za-z0-9]/
const LONGEST_JAPANESE = 70
const LONGEST_ENGLISH = 30

/** What is wrong with how a line is written; the words aside. */
function oddities(line: string, language: Language): string[] {
  const text = written(line)
  const unquoted = said(line)
  return (language === 'ja' ? oddJapanese(text, unquoted) : oddEnglish(text, unquoted)).map((odd) => `${odd}: ${text}`)
}

function oddJapanese(text: string, unquoted: string): string[] {
  // A value that is put in is a word of its own, or a whole name: $1の更新.
  const letters = unquoted.replace(/\$\d/g, '')
  const sentences = text.split(/(?<=[。！？])/).map((one) => one.replace(/「[^」]*」/g, '「」'))
  return [
    ...(/[()]/.test(unquoted) ? ['half-width bracket'] : []),
    ...(/[^\x20-\x7e]:|: /.test(unquoted) ? ['half-width colon'] : []),
    ...(LETTER_BESIDE_KANA.test(letters) ? ['no space'] : []),
    ...(sentences.some((one) => one.length > LONGEST_JAPANESE) ? ['long sentence'] : []),
    ...(sentences.some((one) => one.endsWith('。') && !one.includes('$8') && !POLITE.test(one))
      ? ['not です・ます']
      : []),
  ]
}

function oddEnglish(text: string, unquoted: string): string[] {
  return [
    ...(/"|\.\.\./.test(text) ? ['typewriter character'] : []),
    ...(unquoted.split(/(?<=[.!?:;]) /).some((one) => one.split(/\s+/).length > LONGEST_ENGLISH)
      ? ['long sentence']
      : []),
  ]
}

const localeOf = (language: Language) => readFileSync(inProject('locales', `${language}.yml`), 'utf8')

describe('the glossary', () => {
  it('is read', () => {
    expect(WORDS.length).toBeGreaterThan(15)
    expect(WORDS.every(({ thing }) => thing !== '')).toBe(true)
  })

  it.each(['en', 'ja'] as const)('is kept in %s', (language) => {
    expect(faults(localeOf(language), language)).toEqual([])
  })

  it('finds a word that was decided against, and leaves what a page is quoted with', () => {
    expect(faults('  a: Begin anew', 'en')).toEqual(['line 1: anew (to begin from the start)'])
    expect(faults('  a: 害はありません', 'ja')).toEqual(['line 1: 害はありません (what cannot hurt)'])
    expect(faults('  a: Click “Begin anew”', 'en')).toEqual([])
    expect(faults('  a: Email address', 'en')).toEqual([])
    expect(faults('  anew: Start over', 'en')).toEqual([])
    expect(faults('  a: 「サーバトークン」を押す', 'ja')).toEqual([])
  })
})

describe('how it is written', () => {
  it.each(['en', 'ja'] as const)('is the same all over %s', (language) => {
    expect(
      localeOf(language)
        .split('\n')
        .flatMap((line) => oddities(line, language)),
    ).toEqual([])
  })

  it.each([
    ['half-width bracket', '  a: 未登録(Koshin)'],
    ['half-width colon', '  a: "次の手順: $1"'],
    ['no space', '  a: 5秒お待ちください'],
    ['not です・ます', '  a: 行が増えている。'],
    ['not です・ます', '  a: 完了です。行が増えた。'],
    ['long sentence', `  a: ${'あ'.repeat(70)}です。`],
  ])('finds a %s in %s', (odd, line) => {
    expect(oddities(line, 'ja').map((one) => one.split(':')[0])).toEqual([odd])
  })

  it.each([
    ['  a: 未登録（Koshin）'],
    ['  a: 次の手順：$1'],
    ['  a: $1の更新が完了しました'],
    ['  a: 「Volume Purchase Program(VPP)」の「実行」を押してください。'],
    ['  a: 準備はできていますか？'],
    ['  a: 完了しました（$1）。'],
    [`  a: 「${'あ'.repeat(90)}」と表示されます。`],
    ['# ---- a comment: これは(例)である。 ----'],
  ])('lets %s pass', (line) => {
    expect(oddities(line, 'ja')).toEqual([])
  })

  it('finds a typewriter character and a long sentence in English, not in what is quoted', () => {
    expect(oddities('  a: Press "OK"', 'en')).toHaveLength(1)
    expect(oddities('  a: Please wait...', 'en')).toHaveLength(1)
    expect(oddities(`  a: ${'word '.repeat(31).trim()}.`, 'en')).toHaveLength(1)
    expect(oddities(`  a: “${'word '.repeat(31).trim()}”.`, 'en')).toEqual([])
    expect(oddities('  a: "$1: done"', 'en')).toEqual([])
  })
})
