// Zips for the stores: the same files give the same bytes anywhere, and nothing is packed that must not be published.
import { spawnSync } from 'node:child_process'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { inProject } from '../../scripts/command/paths.mjs'
import { type Files, pack } from '../../scripts/zip/pack.ts'
import { namesOfPlaces, PRACTICE_MARK, tracesOfPractice } from '../../scripts/zip/refuse.ts'
import { sourceFiles } from '../../scripts/zip/source.ts'
import { packEdition } from '../../scripts/zip/stores.ts'
import { loadAuthority } from '../practice/authority.ts'

const of = (texts: Record<string, string>): Files =>
  new Map(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]))
const FILES = of({ 'b.js': 'b', 'a/z.json': '{}', 'a/ö.png': 'ö', 'manifest.json': '{"name":"x"}' })

it('gives the files back, in their order', () => {
  const back = unzipSync(pack(FILES))
  expect(Object.keys(back)).toEqual(['a/z.json', 'a/ö.png', 'b.js', 'manifest.json'])
  expect(new TextDecoder().decode(back['manifest.json'])).toBe('{"name":"x"}')
})

it('gives the same bytes whatever the order in which the files come', () => {
  expect(pack(new Map([...FILES].reverse()))).toEqual(pack(FILES))
})

it('gives the same bytes in every time zone', () => {
  const script = `import { pack } from ${JSON.stringify(inProject('scripts/zip/pack.ts'))}
    console.log(Buffer.from(pack(new Map([['a', new Uint8Array([1])]]))).toString('hex'))`
  const [one, other] = ['Asia/Tokyo', 'America/Los_Angeles'].map((zone) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }).stdout.trim(),
  )
  expect(one).toMatch(/^504b0304/)
  expect(one).toBe(other)
})

it('gives other bytes for another file', () => {
  expect(pack(of({ a: '1' }))).not.toEqual(pack(of({ a: '2' })))
})

describe('nothing is packed', () => {
  it.each([
    ['that knows the practice authority', { 'chunks/a.js': `const a = "O=${PRACTICE_MARK}"` }],
    ['that calls itself the practice edition', { 'manifest.json': '{"version_name":"0.1.0 practice"}' }],
    ['that names a place of this machine', { 'a.js': `//# ${inProject('lib', 'x.ts')}` }],
  ])('%s', (_, texts) => {
    expect(() => packEdition(of(texts))).toThrow(/^Nothing was packed:/)
  })

  it('but what is for the public is', () => {
    expect(packEdition(FILES)).toEqual(pack(FILES))
  })
})

it('the mark of the practice authority is the one that its certificates bear', async () => {
  const { root, issuing } = await loadAuthority()
  for (const { certificate } of [root, issuing]) expect(certificate.subject).toContain(PRACTICE_MARK)
  expect(tracesOfPractice(of({ 'a.js': root.certificate.subject }))).toHaveLength(1)
})

it('the source has what a build needs, nothing that was made, and no place of this machine', async () => {
  const source = await sourceFiles()
  expect([...source.keys()]).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', 'locales/ja.yml', 'README.md']),
  )
  expect([...source.keys()].filter((path) => /^(?:node_modules|\.output|\.git)\//.test(path))).toEqual([])
  expect(namesOfPlaces(source)).toEqual([])
})
