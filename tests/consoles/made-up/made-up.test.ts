// Adding a console with unusual words, and a language with its dates, is one file each: shown by two that are made up.
import { expect, it, vi } from 'vitest'
import { readConsole } from '../../../lib/consoles/read-console.ts'
import { LOCALES } from '../../../lib/consoles/reading/dates.ts'
import { languages } from '../../../lib/consoles/words/words.ts'
import { checkConsole } from '../../../lib/judgement/console/console-check.ts'
import { documentOf } from '../../support/page.ts'
import { welsh } from './welsh.ts'

vi.mock(import('../../../lib/consoles/consoles.ts'), async (load) => {
  const list = await load()
  const { frobnitz } = await import('./frobnitz.ts')
  return { ...list, consoleOf: (id: string) => (id === frobnitz.id ? frobnitz : list.consoleOf(id)) }
})

const UUID = '11111111-2222-4333-8444-55555555abcd'
const TOPIC = `com.apple.mgmt.External.${UUID}`
const NEW = new Date(2027, 10, 7).getTime()
const START = new Date(2026, 10, 6).getTime()
const certificate = { fileName: 'a', sha256: 'aa', serial: '1', notBefore: START, notAfter: NEW, at: START }
const run = { startedAt: START, before: { notAfter: new Date(2026, 10, 8).getTime() }, certificate }
const check = (page: string, consoleId: string) =>
  checkConsole(readConsole(documentOf(page)), run, { topic: TOPIC, consoleId })

const PAGE = `<table><tr><th>APNs ID</th><td>${UUID}</td></tr><tr><th>Creation horizon</th><td>Nov 7, 2027</td></tr></table>`

it('a console’s own words are asked before what words mean elsewhere', () => {
  expect(check(PAGE, 'frobnitz')).toMatchObject({ uid: 'same', expiry: 'renewed' })
  expect(check(PAGE, 'other')).toMatchObject({ uid: 'not-found', expiry: 'not-found' })
  expect(check('<p>Last updated until: 7.11.2027</p>', 'frobnitz').expiry).toBe('renewed')
  expect(check('<p>Last updated: 7.11.2027</p>', 'frobnitz').expiry).toBe('not-found')
})

it('a language is a file, with the names of its months', () => {
  const page = documentOf(
    '<h2>Tystysgrif push</h2><p>Dyddiad terfyn: 7 Mawrth 2028</p><p>Uwchlwythwyd ar: 8 Mai 2027</p>',
  )
  const read = (all: typeof languages) => readConsole(page, all).expiries.map(({ text }) => text)
  expect(read([...languages, welsh])).toEqual(['7 Mawrth 2028'])
  expect(read(languages)).toEqual([])
})

it('months are looked for in just the languages whose words are known', () => {
  expect(LOCALES).toEqual(languages.flatMap(({ locales }) => locales))
})
