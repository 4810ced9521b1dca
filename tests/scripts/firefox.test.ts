// Which Firefox the tests take: the one that is named, and no other where it is not there.
import { afterEach, expect, it, vi } from 'vitest'
import { findFirefox } from '../../scripts/setup/firefox.mjs'

afterEach(() => {
  vi.unstubAllEnvs()
})

it('takes the program that KOSHIN_FIREFOX names', () => {
  vi.stubEnv('KOSHIN_FIREFOX', process.execPath)
  expect(findFirefox()).toBe(process.execPath)
})

it.each(['/nowhere/firefox', './firefox-nightly'])('takes no other where there is none at %s, and says so', (path) => {
  vi.stubEnv('KOSHIN_FIREFOX', path)
  expect(findFirefox).toThrow(`KOSHIN_FIREFOX names ${path}, but there is nothing there.`)
})

it.each(['', undefined])('looks for an installed one where none is named: %j', (named) => {
  vi.stubEnv('KOSHIN_FIREFOX', named)
  expect(findFirefox).not.toThrow()
})
