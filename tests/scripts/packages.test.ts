// Installing packages: never through a link, behind which others work with the same folder.
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { refuseLink } from '../../scripts/setup/packages.mjs'

const folder = mkdtempSync(join(tmpdir(), 'koshin-packages-'))
const at = (name: string) => join(folder, name)

it('says so and stops where node_modules is a link', () => {
  mkdirSync(at('elsewhere'))
  symlinkSync(at('elsewhere'), at('link'), 'junction')
  expect(() => refuseLink(at('link'))).toThrow(/is a link/)
})

it('also where the link leads nowhere', () => {
  symlinkSync(at('gone'), at('broken'), 'junction')
  expect(() => refuseLink(at('broken'))).toThrow(/is a link/)
})

it('goes on with a folder, and where there is none yet', () => {
  mkdirSync(at('own'))
  writeFileSync(join(at('own'), 'a'), '')
  expect(() => refuseLink(at('own'))).not.toThrow()
  expect(() => refuseLink(at('none'))).not.toThrow()
})
