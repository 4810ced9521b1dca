// The map of the practice portals names every switch and every folder that there is.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inProject } from '../../../scripts/command/paths.mjs'
import { NAMES as BUSINESS } from '../business-portal/switches.ts'
import { NAMES as PUSH } from '../push-portal/switches.ts'

const MAP = readFileSync(inProject('tests', 'practice', 'README.md'), 'utf8')

it.each([...PUSH, ...BUSINESS])('explains the switch %s', (name) => {
  expect(MAP).toContain(`\n| \`${name}\` |`)
})

it('names every folder', () => {
  const folders = readdirSync(inProject('tests', 'practice'), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  )
  expect(folders.map(({ name }) => `\`${name}/\``).filter((name) => !MAP.includes(name))).toEqual([])
})
