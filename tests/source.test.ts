// The reader of source behind the house rules: it must see what the rules are about.
import { describe, expect, it } from 'vitest'
import { codeOf, importsOf } from './support/source.ts'

describe('importsOf', () => {
  it.each([
    ["import { a } from './a.ts'", './a.ts', false],
    ["import type { A } from './a.ts'", './a.ts', true],
    ["import { type A, type B } from './a.ts'", './a.ts', true],
    ["import { type A, b } from './a.ts'", './a.ts', false],
    ["import {\n  a,\n  type B,\n} from './a.ts'", './a.ts', false],
    ["import a from './a.ts'", './a.ts', false],
    ["import * as a from './a.ts'", './a.ts', false],
    ["import './a.css'", './a.css', false],
    ["export { a } from './a.ts'", './a.ts', false],
    ["export type { A } from './a.ts'", './a.ts', true],
    ["const a = await import('./a.ts')", './a.ts', false],
  ])('%s', (text, specifier, typeOnly) => {
    expect(importsOf(text)).toEqual([{ specifier, typeOnly }])
  })

  it('sees each of several', () => {
    const text = "import { a } from './a.ts'\nimport type { B } from '../b/b.ts'\n\nexport const c = a\n"
    expect(importsOf(text).map(({ specifier }) => specifier)).toEqual(['./a.ts', '../b/b.ts'])
  })

  it('sees none where there is none', () => {
    expect(importsOf("export const from = 'import a from b'\n")).toEqual([])
  })
})

describe('codeOf', () => {
  it.each([
    ['a() // browser.tabs', 'browser'],
    ['/* chrome.tabs */ a()', 'chrome'],
    ["a('browser.tabs')", 'browser'],
    ['a("browser.tabs")', 'browser'],
    ['a(`browser.tabs`)', 'browser'],
  ])('leaves out what is not code: %s', (text, word) => {
    expect(codeOf(text)).not.toContain(word)
    expect(codeOf(text)).toContain('a(')
  })

  it.each(['browser.tabs', 'a(`${browser.tabs}`)', "a('x', browser.tabs)", "a('//', browser.tabs)"])(
    'keeps code: %s',
    (text) => {
      expect(codeOf(text)).toContain('browser.tabs')
    },
  )
})
