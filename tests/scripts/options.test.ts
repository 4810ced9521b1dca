// Options of the commands: with a blank or an equals sign, nothing unknown passed over, and what was most likely meant is named.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { CHOICES, COMMANDS } from '../../scripts/command/commands.mjs'
import { speak } from '../../scripts/command/language.mjs'
import { BadOption, readOptions } from '../../scripts/command/options.mjs'
import { LANGUAGES, languageFor, languagesIn } from '../../scripts/languages.ts'
import { trialsOf } from '../../scripts/options.ts'
import { MARKUPS } from '../practice/push-portal/switches.ts'

beforeAll(() => speak('en'))

describe('options', () => {
  it.each([
    [['--language=ja'], { language: 'ja' }],
    [['--language', 'ja'], { language: 'ja' }],
    [['--dark', '--markup=grid', '--language', 'en'], { dark: true, language: 'en', markup: 'grid' }],
    [['--tour', '--verbose'], { tour: true, verbose: true }],
    [[], {}],
  ])('%j', (args, expected) => {
    expect(readOptions('start', args).values).toEqual(expected)
  })

  it.each([
    ['--langauge=ja', '--langauge is not known here. Did you mean --language?'],
    ['--languages ja', '--languages is not known here. Did you mean --language?'],
    ['--lang ja', '--lang is not known here. Did you mean --language?'],
    ['--drak', 'Did you mean --dark?'],
    ['--something', '--something is not known here.'],
    ['-x', '-x is not known here.'],
    ['ja', '“ja” is not known here.'],
    ['--dark=yes', '--dark takes no value.'],
    ['--dark=', '--dark takes no value.'],
    ['--no-dark', '--no-dark is not known here.'],
    ['--language', '--language needs a value: --language VALUE or --language=VALUE.'],
    ['--language --dark', '--language needs a value'],
    ['--language=', `--language takes one of ${LANGUAGES.join(', ')}, not nothing.`],
    ['--language=fi', `--language takes one of ${LANGUAGES.join(', ')}, not fi.`],
    ['--markup tabel', '--markup takes one of table, divs, grid, spa, not tabel. Did you mean table?'],
    ['-- --dark', '“--dark” is not known here.'],
  ])('%s is an error that says so', (line, message) => {
    const trying = () => readOptions('start', line.split(' '))
    expect(trying).toThrow(BadOption)
    expect(trying).toThrow(message)
  })

  it('suggests nothing that is far from what was typed', () => {
    expect(() => readOptions('start', ['--something'])).not.toThrow(/mean/)
    expect(() => readOptions('start', ['--markup=xyzzy'])).not.toThrow(/mean/)
  })

  it('a value may begin with a hyphen behind an equals sign', () => {
    expect(readOptions('fixture', ['--name=-odd', 'file']).values.name).toBe('-odd')
    expect(() => readOptions('fixture', ['--name', '-odd', 'file'])).toThrow('needs a value')
  })

  it('takes only the words that it knows', () => {
    expect(readOptions('bench', ['storm', '--built'])).toEqual({ values: { built: true }, words: ['storm'] })
    expect(() => readOptions('bench', ['strom'])).toThrow('“strom” is not known here. Did you mean storm?')
    expect(readOptions('test', ['guard', '-t', 'holds']).values).toEqual({ title: 'holds' })
  })

  it.each(['zip', 'pictures', 'walk', 'house', 'icons', 'setup', 'guides'] as const)('%s takes no words', (name) => {
    expect(() => readOptions(name, ['word'])).toThrow('“word” is not known here.')
  })

  it('the markups that can be asked for are those that the practice portal has', () => {
    expect(CHOICES.markup).toEqual(MARKUPS)
    expect(CHOICES.language).toEqual(LANGUAGES)
  })

  it('every command has --help and --verbose', () => {
    for (const { options } of Object.values(COMMANDS))
      expect(Object.keys(options)).toEqual(expect.arrayContaining(['help', 'verbose']))
  })
})

describe('how often something random is tried', () => {
  const trials = (...args: string[]) => {
    const { count, seed } = trialsOf(readOptions('fuzz', args), 100, 7)
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
    '%j is an error',
    (args) => {
      expect(() => trials(...args)).toThrow(BadOption)
    },
  )

  it.each([['x'], ['1.5'], ['']])('a seed is no “%s”', (seed) => {
    expect(() => trials(`--seed=${seed}`)).toThrow('--seed takes a whole number')
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
