// What a company has set comes on record, stays apart from what is the user's own, and goes again without anything being lost.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Organisation } from '../../lib/model/organisation.ts'
import { takeInIfMissing, takeInPolicy } from '../../lib/policy/take-in.ts'
import { setConsoleOrigin } from '../../lib/records/console-origins.ts'
import { correctOrganisation } from '../../lib/records/corrections.ts'
import { eraseEverything } from '../../lib/records/erase.ts'
import { listJournal } from '../../lib/records/journal.ts'
import {
  addOrganisation,
  currentOrganisation,
  listOrganisations,
  removeOrganisation,
  updateOrganisation,
} from '../../lib/records/organisations.ts'
import { keepSettingsFile, keptPolicy, withheld } from '../../lib/records/policy.ts'
import { changeReminders, reminderSettings } from '../../lib/records/reminders.ts'
import { startRun } from '../../lib/records/runs.ts'
import { listRuns } from '../../lib/records/runs-of.ts'
import { forgetTarget, learnTarget, renameTarget } from '../../lib/records/targets.ts'
import { setUserName } from '../../lib/records/user-name.ts'
import { USUAL_SETTINGS } from '../../lib/reminders/schedule.ts'
import { uid } from '../customers/tables.ts'
import { freshBrowser } from '../records/fresh.ts'
import { NOW, row, WHOLE } from './settings.ts'

beforeEach(freshBrowser)

/** The browser's policy, from now on. */
async function set(values: Record<string, unknown> | undefined): Promise<void> {
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(() => Promise.resolve(values ?? {}) as never)
}

async function setAndTake(values: Record<string, unknown> | undefined, now = NOW) {
  await set(values)
  return takeInPolicy(now)
}

async function only(): Promise<Organisation> {
  const all = await listOrganisations()
  expect(all).toHaveLength(1)
  return all[0] as Organisation
}

const LATER = NOW + 60_000

describe('taking in', () => {
  it('puts organisations on record that nobody has typed, and works on the first', async () => {
    await setAndTake(WHOLE)
    expect(await listOrganisations()).toMatchObject([
      { name: 'Branch 1', topic: uid(1), servers: ['CLOMO MDM'], customerNumber: 'C-1', consoleId: 'clomo' },
      { name: 'Branch 2', topic: uid(2) },
    ])
    expect(await currentOrganisation()).toBeDefined()
    expect((await keptPolicy()).inForce).toMatchObject({ source: 'browser', at: NOW, setBy: 'Example Inc., IT' })
  })

  it('writes nothing the second time, and tells nobody of a change', async () => {
    await setAndTake(WHOLE)
    const heard = vi.fn()
    fakeBrowser.storage.onChanged.addListener(heard)
    expect((await takeInPolicy(LATER)).isSame).toBe(true)
    expect(heard).not.toHaveBeenCalled()
    expect((await keptPolicy()).inForce?.at).toBe(NOW)
  })

  it('finds the organisation that is on record already: its runs and its own facts stay, the company is named in its history', async () => {
    await setUserName('Sato')
    const { organisation } = await addOrganisation(
      { name: 'My branch', consoleId: 'jamf-pro', topic: uid(1), serial: '3bb7', notAfter: NOW },
      1,
    )
    await updateOrganisation(organisation.id, { servers: ['Mine'] }, 2)
    const run = await startRun(organisation, 'push-certificate', 3)
    await setAndTake({ ...WHOLE, organisations: WHOLE.organisations.slice(0, 1) })
    const after = await only()
    expect(after).toMatchObject({
      id: organisation.id,
      name: 'Branch 1',
      consoleId: 'clomo',
      serial: '3bb7',
      notAfter: NOW,
    })
    expect(after.servers).toEqual(['Mine', 'CLOMO MDM'])
    expect((await listRuns(after.id)).map(({ id }) => id)).toEqual([run.id])
    const changed = (await listJournal()).find(({ at, kind }) => kind === 'changed' && at === NOW)
    expect(changed).toMatchObject({ who: 'Example Inc., IT' })
    expect(changed?.changes).toContainEqual({ fact: 'name', before: 'My branch', after: 'Branch 1' })
  })

  it('never says of a nameless company that its user did it', async () => {
    await setUserName('Sato')
    await setAndTake({ organisations: [row(1)] })
    expect((await listJournal())[0]).not.toHaveProperty('who')
  })

  it('knows an organisation without a UID by its customer number, and refuses one that it does not know', async () => {
    const { organisation } = await addOrganisation({ name: 'A', consoleId: 'clomo', topic: uid(1) }, 1)
    await updateOrganisation(organisation.id, { customerNumber: '77' }, 2)
    const { faults } = await setAndTake({
      organisations: [{ customerNumber: '77', group: 'West' }, { customerNumber: '78', name: 'B' }, { topic: uid(9) }],
    })
    expect(await only()).toMatchObject({ name: 'A', group: 'West' })
    expect(faults).toEqual([
      { reason: 'uidMissing', key: 'topic', row: 2, name: 'B' },
      { reason: 'nameMissing', key: 'name', row: 3 },
    ])
  })

  it('of the same certificate twice counts the first, and says which', async () => {
    const { faults } = await setAndTake({ organisations: [row(1), row(1, { name: 'Again' })] })
    expect(await only()).toMatchObject({ name: 'Branch 1' })
    expect(faults).toEqual([{ reason: 'uidTwice', key: 'topic', row: 2, name: 'Again', other: '1' }])
  })

  it('does not bring back a certificate that was given up as lost', async () => {
    const { organisation } = await addOrganisation({ name: 'A', consoleId: 'clomo', topic: uid(1) }, 1)
    const { sayLost, beginReplacement } = await import('../../lib/records/lost-certificate.ts')
    await sayLost(organisation.id, true, 2)
    await beginReplacement(organisation.id, 3)
    const { faults } = await setAndTake({ organisations: [row(1)] })
    expect(faults).toEqual([expect.objectContaining({ reason: 'uidLost', key: 'topic', row: 1 })])
    expect((await only()).topic).toBeUndefined()
  })
})

describe('what is set is not the user’s to change', () => {
  it('not its facts, not its names, not its address, and it cannot be removed', async () => {
    await setAndTake(WHOLE)
    const [{ id }] = (await listOrganisations()) as [Organisation]
    await updateOrganisation(id, { name: 'Mine', account: 'me@example.com', portal: 'school', consoleName: 'X' }, LATER)
    await correctOrganisation(id, { servers: ['CLOMO MDM'] }, { servers: [] }, LATER)
    await forgetTarget(id, 'locations', '本社', LATER)
    await renameTarget(id, 'servers', 'CLOMO MDM', 'New', LATER)
    await setConsoleOrigin(id, 'https://panel.example.com', false, LATER)
    await removeOrganisation(id, LATER)
    const [after] = await listOrganisations()
    expect(after).toMatchObject({
      ...{ id, name: 'Branch 1', account: 'push1@example.com', portal: 'business', locations: ['本社'] },
      consoleOrigins: ['https://panel.example.com'],
    })
    expect(after?.servers).toEqual(expect.arrayContaining(['New', 'CLOMO MDM']))
    expect(after).not.toHaveProperty('consoleName')
  })

  it('but all else is', async () => {
    await setAndTake({ organisations: [row(1)] })
    const { id } = await only()
    await updateOrganisation(id, { group: 'Mine' }, LATER)
    await learnTarget(id, 'servers', 'Learned', LATER)
    await addOrganisation({ name: 'Own', consoleId: 'clomo', topic: uid(5) }, LATER)
    const own = (await listOrganisations()).find(({ name }) => name === 'Own')
    await updateOrganisation(own?.id ?? '', { name: 'Own, renamed' }, LATER)
    await takeInPolicy(LATER)
    expect(await listOrganisations()).toMatchObject([
      { name: 'Branch 1', group: 'Mine', servers: ['Learned'] },
      { name: 'Own, renamed' },
    ])
    await removeOrganisation(own?.id ?? '', LATER)
    expect(await listOrganisations()).toHaveLength(1)
  })

  it('days of reminders: the company’s count, the user’s are kept for later', async () => {
    await changeReminders(USUAL_SETTINGS, (before) => ({ ...before, days: [5], muted: ['x'] }), 1)
    await setAndTake({ reminderDays: [90, 10] })
    expect(await reminderSettings()).toEqual({ days: [90, 10], muted: ['x'], notifications: false })
    expect(await changeReminders(USUAL_SETTINGS, (before) => ({ ...before, notifications: true }), 2)).toMatchObject({
      days: [90, 10],
    })
    await setAndTake(undefined)
    expect(await reminderSettings()).toEqual({ days: [5], muted: ['x'], notifications: true })
  })
})

describe('settings that change, or go', () => {
  it('change what they had set; a name that only they had brought goes, one that was learned stays', async () => {
    const { organisation } = await addOrganisation({ name: 'A', consoleId: 'clomo', topic: uid(1) }, 1)
    await updateOrganisation(organisation.id, { servers: ['Known before'] }, 2)
    await setAndTake({ organisations: [row(1, { servers: ['Known before', 'Brought'] })] })
    expect((await only()).servers).toEqual(['Known before', 'Brought'])
    await setAndTake({ organisations: [row(1, { name: 'Renamed', servers: ['Other'] })] }, LATER)
    expect(await only()).toMatchObject({ name: 'Renamed', servers: ['Known before', 'Other'] })
    expect((await keptPolicy()).inForce?.at).toBe(LATER)
  })

  it('leave all on record when they go: it is the user’s then, and that is known', async () => {
    await setAndTake(WHOLE)
    const before = await listOrganisations()
    const [{ id }] = before as [Organisation]
    await startRun(before[0] as Organisation, 'push-certificate', NOW)
    await setAndTake(undefined, LATER)
    expect(await listOrganisations()).toEqual(before)
    expect(await keptPolicy()).toEqual({ released: before.map((one) => ({ id: one.id, at: LATER })) })
    expect(await listRuns(id)).toHaveLength(1)
    await updateOrganisation(id, { name: 'Mine now' }, LATER)
    expect((await listOrganisations()).map(({ name }) => name)).toContain('Mine now')
    await removeOrganisation(id, LATER)
    await takeInPolicy(LATER + 1)
    expect((await keptPolicy()).released).toHaveLength(1)
  })

  it('take an organisation back that was let go', async () => {
    await setAndTake(WHOLE)
    await setAndTake({ organisations: [row(1)] }, LATER)
    expect((await keptPolicy()).released).toHaveLength(1)
    await setAndTake(WHOLE, LATER + 1)
    expect((await keptPolicy()).released).toEqual([])
    expect(await listOrganisations()).toHaveLength(2)
  })

  it('come again after everything was deleted', async () => {
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ host_permissions: [] } as never)
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: [], permissions: [] } as never)
    await setAndTake(WHOLE)
    await eraseEverything()
    expect(await listOrganisations()).toEqual([])
    await takeInIfMissing(LATER)
    expect(await listOrganisations()).toHaveLength(2)
  })

  it('stay in force where the browser does not tell what is set', async () => {
    await setAndTake(WHOLE)
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('The backing store failed'))
    await expect(takeInPolicy(LATER)).rejects.toThrow('backing store')
    expect((await keptPolicy()).inForce?.organisations).toHaveLength(2)
  })

  it('are none where Firefox knows of none', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'))
    expect((await takeInPolicy(NOW)).isSame).toBe(true)
  })
})

describe('going on past a held press', () => {
  it('is open to everybody where nobody has said otherwise', async () => {
    expect(await withheld()).toBeUndefined()
    await setAndTake({ ...WHOLE, mayGoOnAnyway: true })
    expect(await withheld()).toBeUndefined()
  })

  it('is withheld with the names of who did it and of whom to ask, until it is taken back', async () => {
    await setAndTake(WHOLE)
    expect(await withheld()).toEqual({ by: 'Example Inc., IT', contact: 'IT help desk, ext. 4711' })
    await setAndTake({ mayGoOnAnyway: false })
    expect(await withheld()).toEqual({})
    await setAndTake({ setBy: 'Example Inc., IT' })
    expect(await withheld()).toBeUndefined()
  })
})

describe('a settings file', () => {
  const file = (values: unknown) => ({ fileName: 'koshin-settings.json', values, at: NOW })

  it('counts where the browser has no policy, and is taken out again', async () => {
    await set(undefined)
    await keepSettingsFile(file(WHOLE))
    await takeInPolicy(NOW)
    expect((await keptPolicy()).inForce).toMatchObject({ source: 'file' })
    expect(await listOrganisations()).toHaveLength(2)
    await keepSettingsFile(undefined)
    await takeInPolicy(LATER)
    expect((await keptPolicy()).inForce).toBeUndefined()
    expect(await listOrganisations()).toHaveLength(2)
  })

  it('gives way to the browser’s policy', async () => {
    await keepSettingsFile(file({ setBy: 'File', organisations: [row(3)] }))
    await setAndTake({ setBy: 'Browser', organisations: [row(1)] })
    expect((await keptPolicy()).inForce).toMatchObject({ source: 'browser', setBy: 'Browser' })
    expect((await listOrganisations()).map(({ name }) => name)).toEqual(['Branch 1'])
  })
})
