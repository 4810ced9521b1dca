// What the documents say of the project is so: every path in them leads somewhere, and the rooms are those of the house.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOMS } from '../scripts/house/rooms.ts'
import { inProject } from '../scripts/setup/paths.mjs'

const READMES = readdirSync(inProject()).filter((name) => /^README.*\.md$/.test(name))
const DOCS = readdirSync(inProject('docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`)
const textOf = (name: string) => readFileSync(inProject(name), 'utf8')

/** Names in the project's own folders, in code or as a link's target; a pattern with a star names many, `…` is left to be filled in. */
const PATH = /(?<![\w./-])(?:entrypoints|components|lib|locales|tests|scripts|docs|public)\/[\w./-]*[\w/]/g
const LINK = /\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g

function pathsIn(name: string): string[] {
  const text = textOf(name)
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '.'
  const named = [...text.matchAll(PATH)].filter(({ 0: path, index }) => !/[*<{]/.test(text[index + path.length] ?? ''))
  const linked = [...text.matchAll(LINK)].map(([, target = '']) => `${folder}/${target}`)
  return [...named.map(([path]) => path), ...linked].filter((path) => !path.includes('*'))
}

describe.each([...READMES, ...DOCS])('%s', (name) => {
  it('names only what exists', () => {
    expect(pathsIn(name).filter((path) => !existsSync(inProject(path)))).toEqual([])
  })
})

it('there are paths to check', () => {
  expect(pathsIn('docs/architecture.md').length).toBeGreaterThan(40)
  expect(pathsIn('README.md')).toEqual(expect.arrayContaining(['docs/architecture.md', './docs/testing.md']))
})

describe.each(READMES)('%s', (name) => {
  it('lists the rooms of the house, in their order', () => {
    const line = textOf(name)
      .split('\n')
      .find((one) => one.includes('`facts`'))
    const paragraph =
      textOf(name)
        .split('\n\n')
        .find((one) => line !== undefined && one.includes(line)) ?? ''
    const listed = [...paragraph.matchAll(/`([a-z]+)`/g)].map(([, room]) => room)
    expect(listed).toEqual(ROOMS.map((room) => room.name))
  })
})
