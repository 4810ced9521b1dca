// A handover taken in where a company has set an organisation: what is set stays, and is not announced as a change; all else is taken in as everywhere.
import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import type { Copy } from '../../lib/handover/copy.ts'
import { copyIn } from '../../lib/handover/hand-over.ts'
import { planTakingIn, takeIn } from '../../lib/handover/take-in.ts'
import { takeInPolicy } from '../../lib/policy/take-in.ts'
import { reading } from '../../lib/records/database.ts'
import {
  addOrganisation,
  listOrganisations,
  removeOrganisation,
  updateOrganisation,
} from '../../lib/records/organisations.ts'
import { startRun } from '../../lib/records/runs.ts'
import { listRuns } from '../../lib/records/runs-of.ts'
import { uid } from '../customers/tables.ts'
import { NOW, row } from '../policy/settings.ts'
import { freshBrowser } from '../records/fresh.ts'

const NONE = new Map()
const SETS = { setBy: 'Example Inc., IT', organisations: [row(1, { servers: ['CLOMO MDM'] })] }

beforeEach(freshBrowser)

/** The predecessor's record, in which the same certificate has another name, another account and names of its own. */
async function predecessors(isDeleted = false): Promise<Copy> {
  const { organisation } = await addOrganisation({ name: 'Theirs', consoleId: 'jamf-pro', topic: uid(1) }, NOW - 50)
  await updateOrganisation(organisation.id, { account: 'theirs@example.com', group: 'West', servers: ['Learned'] }, NOW)
  await startRun(organisation, 'push-certificate', NOW)
  if (isDeleted) await removeOrganisation(organisation.id, NOW + 1)
  const copy = await reading(copyIn)
  await freshBrowser()
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(() => Promise.resolve(SETS) as never)
  await takeInPolicy(NOW - 100)
  return copy
}

it('keeps what is set, and takes the rest, its renewals included', async () => {
  const theirs = await predecessors()
  const { organisations } = await planTakingIn(theirs, NONE, NOW + 3)
  expect(JSON.stringify(organisations)).not.toContain('Theirs')
  expect(JSON.stringify(organisations)).not.toContain('theirs@example.com')
  await takeIn(theirs, NONE, NOW + 3)
  const all = await listOrganisations()
  expect(all).toMatchObject([{ name: 'Branch 1', account: 'push1@example.com', consoleId: 'clomo', group: 'West' }])
  expect(all[0]?.servers).toEqual(expect.arrayContaining(['CLOMO MDM', 'Learned']))
  expect(await listRuns(all[0]?.id ?? '')).toHaveLength(1)
  expect((await takeInPolicy(NOW + 4)).isSame).toBe(true)
})

it('takes in everything where nothing is set', async () => {
  const theirs = await predecessors()
  await freshBrowser()
  await takeIn(theirs, NONE, NOW + 3)
  expect(await listOrganisations()).toMatchObject([{ name: 'Theirs', account: 'theirs@example.com', group: 'West' }])
})

it('does not delete what is set where the predecessor has deleted it', async () => {
  const theirs = await predecessors(true)
  await takeIn(theirs, NONE, NOW + 3)
  expect(await listOrganisations()).toMatchObject([{ name: 'Branch 1' }])
})
