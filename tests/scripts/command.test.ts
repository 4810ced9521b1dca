// Every command as it is run: its help in the language of the system or the one asked for, and 2 for what it does not know.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS, type CommandName } from '../../scripts/command/commands.mjs'
import { helpOf } from '../../scripts/command/help.mjs'
import { systemLanguage, tongueFor } from '../../scripts/command/language.mjs'
import { inProject } from '../../scripts/command/paths.mjs'

const NAMES = Object.keys(COMMANDS) as CommandName[]
const LANGUAGES_SPOKEN = ['en', 'ja'] as const

/** The program of a command: plain JavaScript where it has to run before anything is set up. */
function programOf(name: CommandName): string {
  const plain = `scripts/${name}.mjs`
  return existsSync(inProject(plain)) ? plain : `scripts/${name}.ts`
}

function run(program: string, args: readonly string[], env: Record<string, string> = { LANG: 'en_GB.UTF-8' }) {
  const { PATH = '' } = process.env
  const done = spawnSync(process.execPath, [inProject(program), ...args], { encoding: 'utf8', env: { PATH, ...env } })
  return { status: done.status, out: done.stdout.trim(), err: done.stderr.trim() }
}

describe.each(NAMES)('%s', (name) => {
  it('gives its help in the language of the system, and does nothing else', () => {
    const done = run(programOf(name), ['--help'], { LANG: 'ja_JP.UTF-8' })
    expect(done).toEqual({ status: 0, out: helpOf(name, 'ja'), err: '' })
  })

  it('ends with 2 at an option that it does not know, and names what was most likely meant', () => {
    const { status, out, err } = run(programOf(name), ['--hlep'])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toBe(`--hlep is not known here. Did you mean --help?\n\n${helpOf(name, 'en')}`)
  })

  it('explains each of its options in each language', () => {
    for (const language of LANGUAGES_SPOKEN) {
      const help = helpOf(name, language)
      for (const option of Object.keys(COMMANDS[name].options)) expect(help).toContain(`  --${option}`)
      expect(help).not.toContain('undefined')
    }
    expect(helpOf(name, 'ja')).toMatch(/[ぁ-ん]/)
    expect(helpOf(name, 'en')).not.toMatch(/[ぁ-んァ-ヶ一-龠]/)
  })
})

it('every command of package.json that is a script of ours reads its options here', () => {
  const { scripts } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { scripts: Record<string, string> }
  const ours = Object.entries(scripts).filter(([, line]) => line.startsWith('node scripts/'))
  expect(ours.length).toBeGreaterThan(8)
  for (const [name, line] of ours) {
    expect(NAMES).toContain(name)
    expect(line).toBe(`node ${programOf(name as CommandName)}`)
  }
})

describe('the language', () => {
  it.each([
    [{ LANG: 'ja_JP.UTF-8' }, 'ja-JP'],
    [{ LANG: 'ja' }, 'ja'],
    [{ LANG: 'en_GB.UTF-8' }, 'en-GB'],
    [{ LANG: 'de_DE@euro' }, 'de-DE'],
    [{ LC_ALL: 'ja_JP.UTF-8', LANG: 'en_GB.UTF-8' }, 'ja-JP'],
    [{ LC_MESSAGES: 'ja_JP.eucJP', LANG: 'en_GB.UTF-8' }, 'ja-JP'],
    [{ LC_ALL: '', LANG: 'ja_JP.UTF-8' }, 'ja-JP'],
    [{ LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, 'own'],
    [{ LANG: 'C.UTF-8' }, 'own'],
    [{ LANG: 'POSIX' }, 'own'],
    [{}, 'own'],
  ])('of a system that says %j is %s', (env, expected) => {
    expect(systemLanguage(env, 'own')).toBe(expected)
  })

  it.each([
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['jav', 'en'],
    ['en-US', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('for %s we speak %s', (wanted, expected) => {
    expect(tongueFor(wanted)).toBe(expected)
  })

  it('asked for goes before that of the system, with a blank or an equals sign, also where something else is wrong', () => {
    const english = { LANG: 'en_GB.UTF-8' }
    expect(run('scripts/start.mjs', ['--help', '--language', 'ja'], english).out).toBe(helpOf('start', 'ja'))
    expect(run('scripts/start.mjs', ['--language=en', '--help'], { LANG: 'ja_JP.UTF-8' }).out).toBe(
      helpOf('start', 'en'),
    )
    expect(run('scripts/start.mjs', ['--language=ja', '--drak'], english).err).toContain('もしかして: --dark')
  })

  it('that nobody speaks is an error in that of the system', () => {
    const { status, err } = run('scripts/start.mjs', ['--language=fi'], { LANG: 'ja_JP.UTF-8' })
    expect(status).toBe(2)
    expect(err).toContain('--language に指定できるのは en、ja です')
  })
})
