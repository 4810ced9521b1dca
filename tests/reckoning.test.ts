// Files that share a worker leave nothing in it: what one changes there, the next would find.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inProject } from '../scripts/command/paths.mjs'
import { APART, OTHERS, PROCESS, RECKONING } from './support/reckoning.ts'
import { codeOf } from './support/source.ts'

/** What outlives the file that does it, where modules and globals are shared. */
const LASTING =
  /\bvi\.(?:mock|doMock|hoisted|stub\w+|resetModules|spyOn|useFakeTimers|setSystemTime)\b|\bfakeBrowser\b|\bglobalThis\.\w+ =|\bprocess\.(?:env|chdir)\b|\bspeak\(|\bprototype\.\w+ =/

/** What all threads of a process have in common. */
const OF_THE_PROCESS = /\benv\.TZ\b|\bprocess\.(?:chdir|umask)\(/

const filesIn = (patterns: readonly string[]) => patterns.flatMap((one) => globSync(one, { cwd: inProject() }))
const lastingIn = (path: string) => codeOf(readFileSync(inProject(path), 'utf8')).match(LASTING)?.[0]

describe('tests that share a worker', () => {
  const shared = filesIn(RECKONING.map((one) => one.replace('.test.ts', '.ts'))).filter((one) => !APART.includes(one))

  it('change nothing that another file could see, nor do the files they are helped by', () => {
    expect(shared.length).toBeGreaterThan(150)
    expect(
      shared.filter(lastingIn),
      'Say in tests/support/reckoning.ts that this file has a worker of its own',
    ).toEqual([])
  })

  it('are told from those that do', () => {
    expect(APART.filter((one) => !existsSync(inProject(one)) || lastingIn(one) === undefined)).toEqual([])
    for (const text of [
      "vi.mock('x', () => ({}))",
      'vi.stubGlobal(name, 1)',
      'globalThis.indexedDB = new IDBFactory()',
      'process.env.HOME',
      'fakeBrowser.reset()',
      "beforeAll(() => speak('ja'))",
    ]) {
      expect(LASTING.test(text), text).toBe(true)
    }
    for (const text of ['vi.fn()', 'globalThis.crypto.randomUUID()', 'speaks(target)', 'process.cwd()']) {
      expect(LASTING.test(text), text).toBe(false)
    }
  })

  it('have a process of their own where they change what threads share', () => {
    const all = globSync('tests/**/*.test.{ts,tsx}', { cwd: inProject() })
    const changing = all.filter((path) => OF_THE_PROCESS.test(codeOf(readFileSync(inProject(path), 'utf8'))))
    expect(changing.sort()).toEqual([...PROCESS].sort())
    for (const text of ['process.env.TZ = zone', 'process.chdir(folder)']) {
      expect(OF_THE_PROCESS.test(text), text).toBe(true)
    }
    for (const text of ['process.env.HOME = home', 'process.cwd()']) {
      expect(OF_THE_PROCESS.test(text), text).toBe(false)
    }
  })

  it('are, with the others, all that there are, and none runs twice', () => {
    const all = globSync('tests/**/*.test.{ts,tsx}', { cwd: inProject() }).filter(
      (path) => !/^tests\/(?:e2e|firefox|webkit)\//.test(path),
    )
    const places = (path: string) => [
      RECKONING.some((one) => matchesGlob(path, one)) && !APART.includes(path),
      OTHERS.some((one) => matchesGlob(path, one)),
    ]
    expect(all.filter((path) => places(path).filter(Boolean).length !== 1)).toEqual([])
  })
})
