// Every fold shows that it is one: at its title stands a mark, without which it would read as a heading.
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('no fold is without its mark', () => {
  const folds = globSync('{components,entrypoints}/**/*.tsx').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/<summary[\s>].*?<\/summary>/gs)].map(([text]) => ({ path, text })),
  )
  expect(folds.length).toBeGreaterThan(25)
  expect(folds.filter(({ text }) => !text.includes('<Icon '))).toEqual([])
})
