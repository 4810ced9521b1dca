// The data sheet names every store, every setting and every storage key of the code, in both languages, and no other.
import { describe, expect, it } from 'vitest'
import { STORES } from '../../lib/records/stores.ts'
import { sources } from '../../scripts/house/imports.ts'
import { textOf } from './pages.ts'

const CODE = sources().filter(({ path }) => /^(lib|components|entrypoints)\//.test(path))
const textIn = (path: string) => CODE.find((source) => source.path === path)?.text ?? ''

/** What reads, writes or takes away under a name in the browser's storage. */
const TOUCHES = String.raw`storage\.(?:local|session)\??\.(?:set|get|remove)\((?:\{ )?`

/** Keys in the browser's storage, `…` for those that begin so: constants or names in a call, and what is kept under a prefix. */
function storageKeys(text: string): string[] {
  const constants = new Map([...text.matchAll(/^const ([A-Z]+) = '([^']+)'/gm)].map(([, name, key]) => [name, key]))
  const named = [...text.matchAll(new RegExp(`${TOUCHES}\\[?([A-Z]+)\\b( \\+)?`, 'g'))].map(
    ([, name, more]) => `${constants.get(name)}${more ? '…' : ''}`,
  )
  const typed = [...text.matchAll(new RegExp(`${TOUCHES}(?:'([\\w-]+)'|(\\w+):)`, 'g'))].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  )
  const kept = [...text.matchAll(/keptUnder<\w+>\((?:'([^']+)'|([A-Z]+))/g)].map(
    ([, key, name]) => `${key ?? constants.get(name)}…`,
  )
  return [...named, ...typed, ...kept]
}

const KEYS = [...new Set(CODE.flatMap(({ text }) => storageKeys(text)))].sort()
/** The types of keys of the settings, each on one line or with each key on a line of its own. */
const SETTING_TYPES = /^type \w*Setting(?:Key)? =(?:(?:\n {2}\|.*)+|.*)/gm
const SETTINGS = [...textIn('lib/records/migrations.ts').matchAll(SETTING_TYPES)].flatMap(([type]) =>
  [...type.matchAll(/'(\w+)'/g)].map(([, key = '']) => key),
)

/** The rows of all tables whose cell in this column begins with code; the column's codes. */
function codesIn(page: string, column: number): string[] {
  const cells = textOf(page)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|')[column + 1]?.trim() ?? '')
  return cells.flatMap((cell) => /^`([^`]+)`$/.exec(cell)?.[1] ?? [])
}

it('finds what the code stores', () => {
  expect(KEYS).toEqual(
    expect.arrayContaining(['koshin-draft', 'lastCopy', 'news.…', 'recordsRevision', 'renewIntent:…']),
  )
  expect(SETTINGS).toEqual(expect.arrayContaining(['currentOrganisation', 'userName', 'teamBrowser']))
})

describe.each(['docs/data.md', 'docs/data.ja.md'])('%s', (page) => {
  it('names the stores of the database', () => {
    const named = codesIn(page, 0).filter((code) => !code.startsWith('storage.'))
    expect(named.sort()).toEqual([...STORES].sort())
  })

  it('names the keys of the storage', () => {
    expect(codesIn(page, 1).sort()).toEqual(KEYS)
  })

  it('names the settings', () => {
    expect(SETTINGS.filter((key) => !textOf(page).includes(`\`${key}\``))).toEqual([])
  })
})

it('no file touches a storage in a way that is not understood here', () => {
  const touching = CODE.filter(({ text }) => /storage\.(local|session)\??\.(set|get)\(/.test(text))
  const known = touching.filter(({ path, text }) => storageKeys(text).length > 0 || path === 'lib/exchange/kept.ts')
  expect(touching.map(({ path }) => path)).toEqual(known.map(({ path }) => path))
})

it('nothing is stored elsewhere', () => {
  const elsewhere =
    /storage\.sync|localStorage|sessionStorage|document\.cookie|\bcaches\.(open|match)|navigator\.storage\.getDirectory/
  expect(CODE.filter(({ text }) => elsewhere.test(text)).map(({ path }) => path)).toEqual([])
})

it.each([
  ["const KEY = 'more'\nbrowser.storage.local.set({ [KEY]: 1 })", ['more']],
  ["const KEY = 'more'\nawait browser.storage.session?.get(KEY)", ['more']],
  ['browser.storage.local.set({ more: 1 })', ['more']],
  ["browser.storage.local.get('more')", ['more']],
  ["keptUnder<Thing>('more.', 'x')", ['more.…']],
])('finds the key in %s', (text, keys) => {
  expect(storageKeys(text)).toEqual(keys)
})
