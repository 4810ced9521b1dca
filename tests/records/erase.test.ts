// Deleting everything: nothing of what was on record is left, and what the user gave is given back.
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { reading } from '../../lib/records/database.ts'
import { eraseEverything } from '../../lib/records/erase.ts'
import { keepFile } from '../../lib/records/files.ts'
import { addOrganisation, listOrganisations } from '../../lib/records/organisations.ts'
import { startRun } from '../../lib/records/runs.ts'
import { setUserName } from '../../lib/records/user-name.ts'
import { freshBrowser } from './fresh.ts'

const NOW = Date.UTC(2026, 10, 28)
const TOPIC = 'com.apple.mgmt.External.e0bd1eac-1f17-4c8e-8a63-dd17d3dd35d9'
const remove = vi.fn(async () => true)

beforeEach(async () => {
  await freshBrowser()
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: ['https://identity.apple.com/*', 'https://panel.example.com/*'] }),
    remove: remove.mockClear(),
  })
  fakeBrowser.runtime.getManifest = () =>
    ({ manifest_version: 3, name: '', version: '1', host_permissions: ['https://identity.apple.com/*'] }) as never
})

async function fill(): Promise<void> {
  const { organisation } = await addOrganisation({ name: 'A', consoleId: 'clomo', topic: TOPIC }, NOW)
  const run = await startRun(organisation, 'push-certificate', NOW)
  const file = { organisationId: organisation.id, runId: run.id, fileName: 'a.csr', bytes: new Uint8Array([1]) }
  await keepFile({ ...file, kind: 'signing-request' }, NOW)
  await setUserName('Taro')
}

const counts = () =>
  reading((transaction) =>
    Promise.all([...transaction.objectStoreNames].map((name) => transaction.objectStore(name).count())),
  )

it('leaves nothing in any store, and gives back the addresses that were asked for, not Apple’s', async () => {
  await fill()
  expect((await counts()).filter((count) => count > 0).length).toBeGreaterThanOrEqual(3)
  await eraseEverything()
  expect((await counts()).every((count) => count === 0)).toBe(true)
  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://panel.example.com/*'] })
  expect(await listOrganisations()).toEqual([])
})

it('takes no harm from a browser that gives nothing back, and from nothing to delete', async () => {
  remove.mockRejectedValueOnce(new Error('Required'))
  await eraseEverything()
  await eraseEverything()
  expect((await counts()).every((count) => count === 0)).toBe(true)
})
