// Every fold shows that it is one: at its title stands a mark, without which it would read as a heading. One part draws them all.
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const sources = globSync('{components,entrypoints}/**/*.tsx').map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}))
const folded = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

describe('a fold', () => {
  it('is never without its mark', () => {
    const titles = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/<summary[\s>].*?<\/summary>/gs)].map(([title]) => ({ path, title })),
    )
    expect(titles.length).toBeGreaterThan(1)
    expect(titles.filter(({ title }) => !title.includes('<Icon '))).toEqual([])
  })

  it('is drawn in one place, and used in many', () => {
    expect(folded(/\bclass=(?:"|\{`)fold\b/)).toEqual(['components/parts/fold.tsx'])
    expect(folded(/<Fold\b/).length).toBeGreaterThan(15)
  })
})
