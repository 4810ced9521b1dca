// One word for one thing: no string of either language uses a word that docs/words.md has decided against.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '../scripts/setup/paths.mjs'

interface Decided {
  thing: string
  not: Record<'en' | 'ja', string[]>
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

/** A line of a locale's file without its key and without what is quoted from a page. */
function said(line: string): string {
  return line.replace(/^\s*[\w@'"-]+:/, '').replace(/「[^」]*」|“[^”]*”/g, '')
}

/** English words as whole ones: an email address is no mail address. */
function uses(text: string, word: string, language: 'en' | 'ja'): boolean {
  return language === 'ja' ? text.includes(word) : new RegExp(`\\b${word}\\b`, 'i').test(text)
}

function faults(locale: string, language: 'en' | 'ja'): string[] {
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

describe('the glossary', () => {
  it('is read', () => {
    expect(WORDS.length).toBeGreaterThan(15)
    expect(WORDS.every(({ thing }) => thing !== '')).toBe(true)
  })

  it.each(['en', 'ja'] as const)('is kept in %s', (language) => {
    expect(faults(readFileSync(inProject('locales', `${language}.yml`), 'utf8'), language)).toEqual([])
  })

  it('finds a word that was decided against, and leaves what a page is quoted with', () => {
    expect(faults('  a: Begin anew', 'en')).toEqual(['line 1: anew (to begin from the start)'])
    expect(faults('  a: 害はありません', 'ja')).toEqual(['line 1: 害はありません (what cannot hurt)'])
    expect(faults('  a: Press “Begin anew”', 'en')).toEqual([])
    expect(faults('  a: Email address', 'en')).toEqual([])
    expect(faults('  anew: Start over', 'en')).toEqual([])
    expect(faults('  a: 「サーバトークン」を押す', 'ja')).toEqual([])
  })
})
