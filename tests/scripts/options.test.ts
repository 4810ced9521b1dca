// Options of the commands: with a blank or an equals sign, and nothing unknown passed over; the app's languages by their files.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, languageFor, languagesIn } from '../../scripts/languages.ts'
import { oneOf, readOptions, readTrials, wantedLanguage } from '../../scripts/options.ts'

const OPTIONS = { language: { type: 'string' }, dark: { type: 'boolean' } } as const
function read(...args: string[]) {
  const { words: _, ...options } = readOptions(args, OPTIONS, 'HELP')
  return options
}

describe('options', () => {
  it.each([
    [['--language=ja'], { language: 'ja' }],
    [['--language', 'ja'], { language: 'ja' }],
    [['--dark', '--language', 'en'], { dark: true, language: 'en' }],
    [[], {}],
  ])('%j', (args, expected) => {
    expect(read(...args)).toEqual(expected)
  })

  it.each([['--langauge=ja'], ['ja'], ['--dark=yes'], ['--language'], ['-x']])(
    '%s is an error that shows the help',
    (...args) => {
      expect(() => read(...args)).toThrow(/HELP/)
    },
  )

  it('takes only the words that it knows', () => {
    expect(readOptions(['storm', '--dark'], OPTIONS, 'HELP', ['storm', 'sizes']).words).toEqual(['storm'])
    expect(() => readOptions(['strom'], OPTIONS, 'HELP', ['storm'])).toThrow('strom')
  })

  it('names what may be asked for', () => {
    expect(() => oneOf('markup', 'tabel', ['table', 'grid'])).toThrow('--markup takes one of table, grid, not tabel.')
    expect(() => wantedLanguage('fi')).toThrow(LANGUAGES.join(', '))
    expect([wantedLanguage('ja'), wantedLanguage(undefined)]).toEqual(['ja', undefined])
  })
})

describe('how often something random is tried', () => {
  const trials = (...args: string[]) => {
    const { count, seed } = readTrials(args, 'HELP', 100, 7)
    return [count, seed]
  }

  it.each([
    [[], [100, 7]],
    [['5000'], [5000, 7]],
    [['1,000,000'], [1_000_000, 7]],
    [['1_000'], [1000, 7]],
    [
      ['--seed', '123'],
      [100, 123],
    ],
    [
      ['--seed=123', '5'],
      [5, 123],
    ],
    [
      ['5', '--seed', '123', '--verbose'],
      [5, 123],
    ],
  ])('%j', (args, expected) => {
    expect(trials(...args)).toEqual(expected)
  })

  it.each([[['many']], [['5', '6']], [['0']], [['1,00']], [['-5']], [['--count', '5']], [['--seed']]])(
    '%j is an error that shows the help',
    (args) => {
      expect(() => trials(...args)).toThrow(/HELP/)
    },
  )

  it.each([['x'], ['1.5'], ['']])('a seed is no “%s”', (seed) => {
    expect(() => trials(`--seed=${seed}`)).toThrow('--seed takes a whole number')
  })

  it('gives the help where that is asked for', () => {
    expect(readTrials(['--help'], 'HELP', 100, 7).help).toBe(true)
  })
})

describe('the languages of the app', () => {
  it('are those whose words lie in locales', () => {
    expect(LANGUAGES).toEqual(expect.arrayContaining(['en', 'ja']))
  })

  it('are one more with one file more', () => {
    const folder = mkdtempSync(join(tmpdir(), 'koshin-locales-'))
    for (const name of ['en.yml', 'de.yml', 'notes.txt']) writeFileSync(join(folder, name), '')
    const known = languagesIn(folder)
    expect(known).toEqual(['de', 'en'])
    expect([languageFor('de-AT', known), languageFor('de', known), languageFor('deu', known)]).toEqual([
      'de',
      'de',
      'en',
    ])
  })
})
