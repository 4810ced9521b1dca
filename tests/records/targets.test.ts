// Servers and locations on record: learned once, renamed, forgotten; near names stay apart.
import { beforeEach, describe, expect, it } from 'vitest'
import { addOrganisation, removeOrganisation } from '../../lib/records/organisations.ts'
import { forgetTarget, learnTarget, renameTarget } from '../../lib/records/targets.ts'
import { ACME, freshBrowser, getOrganisation, NOW } from './fresh.ts'

let id: string

beforeEach(async () => {
  await freshBrowser()
  id = (await addOrganisation(ACME, NOW)).organisation.id
})

const names = async (kind: 'servers' | 'locations') => (await getOrganisation(id))?.[kind]

describe('learning', () => {
  it('keeps a name as it was written, and tells servers from locations', async () => {
    await learnTarget(id, 'servers', ' ＣＬＯＭＯ ', NOW + 1)
    await learnTarget(id, 'locations', '全社', NOW + 2)
    expect(await names('servers')).toEqual(['ＣＬＯＭＯ'])
    expect(await names('locations')).toEqual(['全社'])
    expect((await getOrganisation(id))?.updatedAt).toBe(NOW + 2)
  })

  it('takes the same name in another writing for known, and writes nothing', async () => {
    await learnTarget(id, 'servers', 'ＣＬＯＭＯ', NOW + 1)
    await learnTarget(id, 'servers', 'CLOMO', NOW + 2)
    expect(await names('servers')).toEqual(['ＣＬＯＭＯ'])
    expect((await getOrganisation(id))?.updatedAt).toBe(NOW + 1)
  })

  it('keeps names that only look alike apart', async () => {
    for (const name of ['全社', '全 社', '全社2']) await learnTarget(id, 'locations', name, NOW)
    expect(await names('locations')).toEqual(['全社', '全 社', '全社2'])
  })

  it('takes no empty name, and nothing for who is not on record', async () => {
    await learnTarget(id, 'servers', '　', NOW)
    expect(await names('servers')).toBeUndefined()
    await removeOrganisation(id, NOW)
    expect(await learnTarget(id, 'servers', 'CLOMO', NOW)).toBeUndefined()
  })
})

describe('a server renamed since last year', () => {
  beforeEach(async () => {
    for (const name of ['CLOMO', '本社']) await learnTarget(id, 'servers', name, NOW)
  })

  it('stands under its new name in the old one’s place', async () => {
    await renameTarget(id, 'servers', 'ＣＬＯＭＯ', 'CLOMO 2026', NOW)
    expect(await names('servers')).toEqual(['CLOMO 2026', '本社'])
  })

  it('becomes one with another of that name', async () => {
    await renameTarget(id, 'servers', 'CLOMO', '本社', NOW)
    expect(await names('servers')).toEqual(['本社'])
  })

  it('keeps its name where the new one is empty or the old one not on record', async () => {
    await renameTarget(id, 'servers', 'CLOMO', ' ', NOW)
    await renameTarget(id, 'servers', 'clomo', 'x', NOW)
    expect(await names('servers')).toEqual(['CLOMO', '本社'])
  })
})

it('forgets a name, and the list with the last one', async () => {
  for (const name of ['CLOMO', '本社', 'CLOMO']) await learnTarget(id, 'servers', name, NOW)
  await forgetTarget(id, 'servers', 'clomo', NOW)
  expect(await names('servers')).toEqual(['CLOMO', '本社'])
  await forgetTarget(id, 'servers', 'ＣＬＯＭＯ', NOW)
  await forgetTarget(id, 'servers', '本社', NOW)
  expect(Object.keys((await getOrganisation(id)) ?? {})).not.toContain('servers')
})
