// Options of the commands: with a blank or an equals sign, and nothing unknown passed over; the app's languages by their files.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, languageFor, languagesIn } from '../../scripts/languages.ts'
import { oneOf, readOptions, wantedLanguage } from '../../scripts/options.ts'

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
