// Every link of every document leads somewhere: to a file, to a heading in it, or to a well-formed address. No request is made.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inProject } from '../../scripts/command/paths.mjs'
import { anchorsOf, commandLines, linksOf, PAGES, placeOf, textOf } from './pages.ts'

const isOutside = (target: string) => /^[a-z][a-z+.-]*:/i.test(target)

/** What is wrong with a link to the outside; undefined where nothing is. */
function outsideFault(target: string): string | undefined {
  if (!URL.canParse(target)) return `${target}: no address`
  const { protocol, hostname, username } = new URL(target)
  if (protocol !== 'https:') return `${target}: not https`
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) || username !== '') return `${target}: no host of the outside`
  return undefined
}

function insideFault(page: string, text: string, target: string): string | undefined {
  const { path, anchor } = placeOf(page, target)
  if (!existsSync(inProject(path))) return `${target}: there is no such file`
  if (anchor === undefined) return undefined
  return anchorsOf(path === page ? text : textOf(path)).includes(anchor)
    ? undefined
    : `${target}: there is no such heading`
}

function faultsOf(page: string, text: string): string[] {
  return linksOf(text)
    .map((target) => (isOutside(target) ? outsideFault(target) : insideFault(page, text, target)))
    .filter((fault) => fault !== undefined)
}

it('finds the documents, and links in them', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'docs/README.md', 'docs/guides/server-token.ja.md']))
  const links = PAGES.flatMap((page) => linksOf(textOf(page)))
  expect(links.filter(isOutside).length).toBeGreaterThan(10)
  expect(links.length).toBeGreaterThan(150)
})

it.each(PAGES)('the links of %s', (page) => {
  expect(faultsOf(page, textOf(page))).toEqual([])
})

describe('a link that leads nowhere is found', () => {
  it.each([
    ['[a](gone.md)', 'no such file'],
    ['[a](docs/gone.md#top)', 'no such file'],
    ['![picture](docs/gone.png)', 'no such file'],
    ['[a](docs/testing.md#gone)', 'no such heading'],
    ['[a](#gone)', 'no such heading'],
    ['[a]()', ''],
    ['[a](http://example.com/)', 'not https'],
    ['[a](https://example/)', 'no host'],
    ['[a](https://me@example.com/)', 'no host'],
    ['[a](https://exa mple.com/)', ''],
    ['[a](javascript:alert(1))', 'not https'],
  ])('%s', (text, fault) => {
    const found = faultsOf('README.md', `# Here\n${text}\n`)
    if (fault !== '') expect(found.join()).toContain(fault)
    else expect(linksOf(text)).not.toContain('https://example.com/')
  })

  it.each([
    '[a](docs/testing.md#secrets)',
    '[a](#one--two)',
    '[a](#one--two-1)',
    '`[a](gone.md)`',
    '[a](https://example.com/b#c)',
  ])('and %s is none', (text) => {
    expect(faultsOf('README.md', `# One & *Two*\n## One & two\n${text}\n`)).toEqual([])
  })
})

describe('the index', () => {
  const index = (name: string) => linksOf(textOf(name)).map((target) => placeOf(name, target).path)
  const inEnglish = (page: string) => !page.endsWith('.ja.md')
  const all = PAGES.filter((page) => page.startsWith('docs/') && !page.startsWith('docs/README'))

  it('names every document in English', () => {
    expect(
      all.filter(
        (page) => inEnglish(page) && page !== 'docs/store/listing.ja.md' && !index('docs/README.md').includes(page),
      ),
    ).toEqual([])
  })

  it('names in Japanese every document that there is in Japanese, and the others as they are', () => {
    const wanted = all.filter((page) => !inEnglish(page) || !all.includes(page.replace(/\.md$/, '.ja.md')))
    expect(wanted.filter((page) => !index('docs/README.ja.md').includes(page))).toEqual([])
  })

  it('is reached from the README', () => {
    expect(linksOf(textOf('README.md'))).toContain('docs/README.md')
    expect(linksOf(textOf('README.ja.md'))).toContain('docs/README.ja.md')
  })
})

it('a page in two languages leads from each to the other', () => {
  for (const japanese of PAGES.filter((page) => page.endsWith('.ja.md') && !page.includes('listing'))) {
    const english = japanese.replace('.ja.md', '.md')
    expect(linksOf(textOf(english)).map((target) => placeOf(english, target).path)).toContain(japanese)
    expect(linksOf(textOf(japanese)).map((target) => placeOf(japanese, target).path)).toContain(english)
  }
})

it('takes commands out of fenced blocks only, without their comments', () => {
  expect(commandLines('npm run x\n```sh\nnpm ci   # all\n# none\n```\n```ts\nconst a = 1\n```\n')).toEqual(['npm ci'])
})
