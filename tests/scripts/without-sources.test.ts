// What a build leaves out of the portals' words: where each was seen, and nothing that a page needs.
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { withoutSources } from '../../scripts/without-sources.ts'

const { transform } = withoutSources()
const FOLDER = '/work/lib/portals/business'

it.each(['languages/ja', 'languages/de', 'generations/g2'])('%s loses its sources alone', async (file) => {
  const code = await readFile(new URL(`../../lib/portals/business/${file}.ts`, import.meta.url), 'utf8')
  const built = transform(code, `${FOLDER}/${file}.ts`) ?? ''
  expect(code).toMatch(/\bsource:/)
  expect(built).not.toMatch(/\b(?:source|known):/)
  const lines = new Set(code.split('\n'))
  expect(built.split('\n').filter((line) => !lines.has(line))).toEqual([])
  const gone = code.split('\n').length - built.split('\n').length
  expect(gone).toBe(
    code
      .match(/^\s*(?:source|known):(?:$\n)?.*$/gm)
      ?.join('\n')
      .split('\n').length,
  )
})

it('no other file is touched', () => {
  expect(transform("source: 'x',\n", '/work/lib/portals/push/words.ts')).toBeUndefined()
})
