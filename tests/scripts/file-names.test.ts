// `npm test -- WORD` runs the files that have the word in their names, wherever the project lies.
import { describe, expect, it } from 'vitest'
import { inFileNames } from '../../scripts/test/file-names.ts'

/** As Playwright reads what is given to it: a line's number apart, the rest a pattern that is looked for anywhere in the path. */
function isChosen(word: string, project: string, file: string): boolean {
  const [given = ''] = inFileNames([word], project)
  const [, pattern = ''] = /^(.*?)(?::\d+){0,2}$/.exec(given) ?? []
  return new RegExp(pattern, 'gi').test(`${project}/tests/e2e/${file}`)
}

const PLACES = ['/home/me/koshin', '/data/screens', '/srv/guard (copy)/e2e', '/srv/a+b.c/popup.spec.ts']

describe.each(PLACES)('in %s', (project) => {
  it.each([
    ['screens', 'screens.spec.ts'],
    ['screens', 'app-screens-of-a-team.spec.ts'],
    ['Guard', 'console-guard.spec.ts'],
    ['e2e/popup', 'popup.spec.ts'],
    ['tests/e2e/popup.spec.ts', 'popup.spec.ts'],
    ['popup.spec.ts:12', 'popup.spec.ts'],
    ['support', 'support/popup.ts'],
  ])('%s chooses %s', (word, file) => expect(isChosen(word, project, file)).toBe(true))

  it.each([
    ['screens', 'popup.spec.ts'],
    ['guard', 'popup.spec.ts'],
    ['copy', 'popup.spec.ts'],
    ['home', 'popup.spec.ts'],
    ['popup.spec', 'popup-spec.ts'],
    ['a+b', 'popup.spec.ts'],
    ['po.*up', 'popup.spec.ts'],
    ['(', 'popup.spec.ts'],
  ])('%s does not choose %s', (word, file) => expect(isChosen(word, project, file)).toBe(false))
})

it('a line stays a line', () => {
  expect(inFileNames(['popup.spec.ts:12', 'a:3:4'], '/koshin').map((one) => /(:\d+)+$/.exec(one)?.[0])).toEqual([
    ':12',
    ':3:4',
  ])
})
