// Every class that a screen gives has a style, or is what a test finds the place by: else nobody sees what it was meant for.
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (pattern: string): { path: string; text: string }[] =>
  globSync(pattern).map((path) => ({ path, text: readFileSync(path, 'utf8') }))
const screens = read('{components,entrypoints}/**/*.{tsx,html}')
const styles = read('{components,entrypoints}/**/*.css')
const tests = read('tests/{e2e,firefox,webkit}/**/*.ts')

/** A class by its name alone; what is put together at run time is not seen. */
const NAMES = /\bclass=\{?(["'`])([^"'`]*)\1/g
const withoutValues = (classes: string): string[] => classes.replace(/\S*\$\{[^}]*\}\S*/g, '').split(/\s+/)

const styled = new Set(styles.flatMap(({ text }) => [...text.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name)))
const isLookedFor = (name: string): boolean => tests.some(({ text }) => new RegExp(`\\.${name}(?![\\w(-])`).test(text))

it('no screen has a class without a style', () => {
  const names = screens.flatMap(({ path, text }) =>
    [...text.matchAll(NAMES)].flatMap(([, , classes = '']) => withoutValues(classes).map((name) => ({ path, name }))),
  )
  expect(names.length).toBeGreaterThan(300)
  expect(names.filter(({ name }) => name !== '' && !styled.has(name) && !isLookedFor(name))).toEqual([])
})
