// Every command in the documents can be typed as it stands: its program is there, and it takes the options and words it is given.
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { COMMANDS, type CommandName } from '../../scripts/command/commands.mjs'
import { speak } from '../../scripts/command/language.mjs'
import { readOptions } from '../../scripts/command/options.mjs'
import { inProject } from '../../scripts/command/paths.mjs'
import { commandLines, PAGES, proseOf, textOf } from './pages.ts'

const { scripts } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { scripts: Record<string, string> }

/** Programs of other makers, on the systems on which the page wants them. */
const OTHERS = new Set(['xcrun', 'codesign'])

beforeAll(() => speak('en'))

/** Reads what stands behind a command of ours; throws what it would say. */
function tryOurs(name: string, args: readonly string[]): void {
  if (!(name in COMMANDS)) throw new Error(`there is no command ${name}`)
  readOptions(name as CommandName, args)
}

function tryNpm([verb = '', ...rest]: string[]): void {
  if (verb === 'ci') return
  const [name, ...args] = verb === 'run' ? rest : [verb, ...rest]
  if (name === undefined || !(name in scripts)) throw new Error(`package.json has no script ${name}`)
  const mine = args.filter((arg, at) => arg !== '--' || args.indexOf('--') !== at)
  if (name in COMMANDS) tryOurs(name, mine)
  else if (mine.length > 0) throw new Error(`${name} is given ${mine.join(' ')}, which nobody checks`)
}

/** Tries a line as far as that changes nothing; throws what is wrong with it. */
function tryLine(line: string): void {
  const [program = '', ...args] = line.split(/\s+/).filter((word) => !/^[A-Z_]+=\S*$/.test(word))
  if (OTHERS.has(program)) return
  if (program === 'npm') tryNpm(args)
  else if (program === 'npx') {
    if (!existsSync(inProject('node_modules', '.bin', args[0] ?? ''))) throw new Error(`there is no ${args[0]}`)
  } else if (program === 'node') {
    const found = /^scripts\/(\w+)\.(?:mjs|ts)$/.exec(args[0] ?? '')
    if (!found?.[1] || !existsSync(inProject(found[0]))) throw new Error(`there is no ${args[0]}`)
    tryOurs(found[1], args.slice(1))
  } else if (!existsSync(inProject(program)) || program === '') throw new Error(`${program} is not known`)
}

function faultOf(line: string): string | undefined {
  try {
    tryLine(line)
    return undefined
  } catch (cause) {
    return `${line}: ${cause instanceof Error ? cause.message : cause}`
  }
}

/** The commands in a page: the lines of its blocks, and what stands in its text as code. */
function commandsIn(text: string): string[] {
  const inText = [...proseOf(text).matchAll(/`((?:npm|npx|node) [^`\n]+|\.ci\/run)`/g)].map(([, line = '']) => line)
  // A tree of folders is no command: its lines have columns.
  const inBlocks = commandLines(text).filter((line) => !/^\S+\/ {2,}\S/.test(line))
  return [...inText, ...inBlocks]
}

const all = PAGES.filter((page) => !page.includes('/store/')).map((page) => [page, commandsIn(textOf(page))] as const)

it('there are commands to try', () => {
  expect(all.flatMap(([, commands]) => commands).length).toBeGreaterThan(60)
  expect(Object.fromEntries(all)['README.md']).toEqual(
    expect.arrayContaining(['npm start', 'npm run build', '.ci/run']),
  )
})

it.each(all)('the commands of %s', (_, commands) => {
  expect(commands.map(faultOf).filter((fault) => fault !== undefined)).toEqual([])
})

it('every script of package.json is named in a document', () => {
  const text = PAGES.map(textOf).join('\n')
  const named = (name: string) => new RegExp(`npm (?:run )?${name}(?![\\w:])`).test(text)
  expect(Object.keys(scripts).filter((name) => !named(name))).toEqual([])
})

it.each([
  ['npm run gone', 'no script gone'],
  ['npm gone', 'no script gone'],
  ['npm run zip -- --thrice', 'Did you mean --twice?'],
  ['npm start -- --tuor', 'Did you mean --tour?'],
  ['npm start -- --language fi', 'takes one of'],
  ['npm run bench -- speed', 'is not known here'],
  ['npm run lint -- --fix', 'nobody checks'],
  ['node scripts/gone.mjs', 'there is no'],
  ['node scripts/setup.mjs --all-browser', 'Did you mean --all-browsers?'],
  ['npx gone test', 'there is no gone'],
  ['make install', 'make is not known'],
])('%s is found to be wrong', (line, fault) => {
  expect(faultOf(line)).toContain(fault)
})
