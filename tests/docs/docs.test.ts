// What the documents say of the project is so: every path named in them is there, and the rooms are those of the house.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '../../scripts/command/paths.mjs'
import { messagesIn } from '../../scripts/guides/draw.ts'
import { ROOMS } from '../../scripts/house/rooms.ts'
import { PAGES, textOf } from './pages.ts'

const READMES = PAGES.filter((page) => /^README/.test(page))

/** Names in the project's own folders, in code; a pattern with a star names many, `…` is left to be filled in. */
const PATH = /(?<![\w./-])(?:entrypoints|components|lib|locales|tests|scripts|docs|public)\/[\w./-]*[\w/]/g

function pathsIn(page: string): string[] {
  const text = textOf(page)
  const named = [...text.matchAll(PATH)].filter(({ 0: path, index }) => !/[*<{]/.test(text[index + path.length] ?? ''))
  return named.map(([path]) => path).filter((path) => !path.includes('*'))
}

it.each(PAGES)('%s names only what exists', (page) => {
  expect(pathsIn(page).filter((path) => !existsSync(inProject(path)))).toEqual([])
})

it('there are paths to check', () => {
  expect(pathsIn('docs/architecture.md').length).toBeGreaterThan(40)
  expect(pathsIn('README.md')).toContain('docs/architecture.md')
})

describe.each(READMES)('%s', (page) => {
  it('lists the rooms of the house, in their order', () => {
    const paragraph =
      textOf(page)
        .split('\n\n')
        .find((one) => one.includes('`facts`')) ?? ''
    const listed = [...paragraph.matchAll(/`([a-z]+)`/g)].map(([, room]) => room)
    expect(listed).toEqual(ROOMS.map((room) => room.name))
  })
})

/** Pages that lead through Koshin's own screens: what they quote is written on them. */
const LEADING = ['data', 'roll-out', 'team', 'handover', 'CONTRIBUTING']

describe.each(LEADING)('what docs/%s quotes of the screens', (name) => {
  it.each([
    ['en', `docs/${name}.md`, /“([^”]+)”/g],
    ['ja', `docs/${name}.ja.md`, /「([^」]+)」/g],
  ] as const)('stands there (%s)', (language, page, quoted) => {
    const said = [...messagesIn(language).values()]
    const names = [...textOf(page).matchAll(quoted)].map(([, one = '']) => one)
    expect(names.filter((one) => !said.some((message) => message.startsWith(one)))).toEqual([])
  })
})

it('there is something quoted', () => {
  const quotes = LEADING.flatMap((name) => [...textOf(`docs/${name}.ja.md`).matchAll(/「/g)])
  expect(quotes.length).toBeGreaterThan(5)
})
