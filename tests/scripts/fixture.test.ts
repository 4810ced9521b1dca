// A saved page becomes a fixture in one step: a page, a test that says what is read of it, and nothing where the file is none.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { BadStructure } from '../../lib/portals/structure/read.ts'
import { makeFixture } from '../../scripts/fixture/make.ts'
import { LOOKS, listPage, subjectOf, UUID } from '../portals/pages.ts'
import { savedText } from '../portals/structure/saving.ts'
import { documentOf } from '../support/page.ts'

const folder = mkdtempSync(join(tmpdir(), 'koshin-fixture-'))
const pages = join(folder, 'pages')
const look = LOOKS['a table with links']
if (!look) throw new Error('no look')
const TEXT = savedText(documentOf(listPage(look, [{ inside: subjectOf(UUID) }, {}])))
const make = (text: string, name: string, mayReplace = false) => makeFixture(text, name, mayReplace, pages, folder)

it('has a page, a test and an address, named after its file', () => {
  const made = make(TEXT, 'Koshin 2026-11-29.koshin-page.txt')
  expect(made).toMatchObject({
    page: join(pages, 'koshin-2026-11-29.koshin-page.txt'),
    test: join(folder, 'koshin-2026-11-29.test.ts'),
    address: 'https://identity.apple.com/pushcert/?fixture=koshin-2026-11-29',
    frames: 1,
    reading: { screen: 'list' },
  })
  expect(readFileSync(made.page, 'utf8')).toBe(TEXT)
  expect(readFileSync(made.test, 'utf8')).toContain("savedPage('koshin-2026-11-29')")
})

it('replaces none that is there, unless it is told to', () => {
  make(TEXT, 'twice')
  expect(() => make(TEXT, 'twice')).toThrow('already')
  expect(() => make(TEXT, 'twice', true)).not.toThrow()
})

it.each([
  ['another file', 'hello'],
  ['one with a name in it', TEXT.replace('"Renew"', '"Taro Yamada"')],
])('writes nothing of %s', (name, text) => {
  expect(() => make(text, name)).toThrow(BadStructure)
  expect(existsSync(join(pages, `${name.replaceAll(' ', '-')}.koshin-page.txt`))).toBe(false)
})

it('wants a name that can stand in an address', () => {
  expect(() => make(TEXT, '日本語.koshin-page.txt')).toThrow('--name')
})
