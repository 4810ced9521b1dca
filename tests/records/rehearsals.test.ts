// The rehearsal on record: answered by hand or by the portal's page, and by nothing that proves nothing.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Organisation } from '../../lib/model/organisation.ts'
import { provedAtBusiness, provedAtPortal } from '../../lib/procedures/rehearsal-evidence.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { addOrganisation, updateOrganisation } from '../../lib/records/organisations.ts'
import { answerCheck, beginRehearsal, rehearseBusiness, rehearsePortal } from '../../lib/records/rehearsals.ts'
import { ACME, freshBrowser, getOrganisation, NOW, OTHER_TOPIC, TOPIC } from './fresh.ts'

let acme: Organisation
const current = async () => (await getOrganisation(acme.id)) ?? acme
const rehearsal = async () => (await current()).rehearsal
const seen = { screen: 'list', account: ACME.account, topic: TOPIC }

beforeEach(async () => {
  await freshBrowser()
  acme = (await addOrganisation(ACME, NOW)).organisation
})

describe('by hand', () => {
  it('begins without answers, and takes the place of an earlier one', async () => {
    await beginRehearsal(acme.id, NOW + 1)
    await answerCheck(acme.id, 'phone', { ok: false, by: 'hand' }, NOW + 2)
    expect(await rehearsal()).toEqual({ startedAt: NOW + 1, checks: { phone: { ok: false, by: 'hand', at: NOW + 2 } } })
    await beginRehearsal(acme.id, NOW + 9)
    expect(await rehearsal()).toEqual({ startedAt: NOW + 9, checks: {} })
  })

  it('is finished with the last answer, and no longer when one is put right', async () => {
    await beginRehearsal(acme.id, NOW)
    for (const check of ['signIn', 'uid', 'phone'] as const) {
      await answerCheck(acme.id, check, { ok: true, by: 'hand' }, NOW + 3)
      expect(await rehearsal()).not.toHaveProperty('finishedAt')
    }
    await answerCheck(acme.id, 'console', { ok: false, by: 'hand' }, NOW + 4)
    expect(await rehearsal()).toMatchObject({ finishedAt: NOW + 4 })
    await answerCheck(acme.id, 'console', { ok: true, by: 'page' }, NOW + 8)
    expect(await rehearsal()).toMatchObject({ finishedAt: NOW + 8, checks: { console: { ok: true } } })
  })

  it('without a rehearsal, or of an organisation that is gone, keeps nothing', async () => {
    expect(await answerCheck(acme.id, 'phone', { ok: true, by: 'hand' }, NOW)).toBeUndefined()
    expect(await rehearsal()).toBeUndefined()
    expect(await beginRehearsal('nobody', NOW)).toBeUndefined()
  })
})

describe('what the portal proves', () => {
  it.each<[string, Parameters<typeof provedAtPortal>[0], string[]]>([
    ['the list with the UID', seen, ['signIn', 'uid']],
    ['the list with the UID, in an account nobody has noted', { screen: 'list', topic: TOPIC }, ['signIn', 'uid']],
    ['the list of the right account', { screen: 'list', account: 'PUSH@acme.example' }, ['signIn']],
    ['the list of another account', { screen: 'list', account: 'x@acme.example' }, []],
    ['another certificate', { screen: 'list', topic: OTHER_TOPIC }, []],
    ['Get Started', { screen: 'get-started', account: ACME.account }, []],
    ['the confirmation', { ...seen, screen: 'confirmation' }, []],
  ])('%s: %j %j', (_name, page, expected) => expect(provedAtPortal(page, acme)).toEqual(expected))

  it('is kept as proved by the page while a rehearsal is under way', async () => {
    await rehearsePortal(acme, seen, NOW + 1)
    expect(await rehearsal()).toBeUndefined()
    await beginRehearsal(acme.id, NOW + 2)
    await answerCheck(acme.id, 'uid', { ok: false, by: 'hand' }, NOW + 3)
    await rehearsePortal(await current(), seen, NOW + 4)
    const proved = { at: NOW + 4, by: 'page', ok: true }
    expect((await rehearsal())?.checks).toEqual({ signIn: proved, uid: proved })
  })

  it('is no write where it is no news: a page that reports whenever records change would hear its own echo', async () => {
    await beginRehearsal(acme.id, NOW + 2)
    await rehearsePortal(await current(), seen, NOW + 3)
    const heard = vi.fn()
    const end = onRecordsChanged(heard)
    await rehearsePortal(await current(), seen, NOW + 4)
    end()
    expect(heard).not.toHaveBeenCalled()
    expect((await rehearsal())?.checks.uid?.at).toBe(NOW + 3)
  })

  it('changes nothing in one that is finished', async () => {
    await beginRehearsal(acme.id, NOW)
    for (const check of ['signIn', 'uid', 'phone', 'console'] as const)
      await answerCheck(acme.id, check, { ok: check !== 'uid', by: 'hand' }, NOW + 1)
    await rehearsePortal(await current(), seen, NOW + 5)
    expect((await rehearsal())?.checks.uid).toMatchObject({ ok: false, by: 'hand' })
  })
})

describe('of the tokens', () => {
  const names = { servers: ['CLOMO'], locations: ['Tokyo'] }

  it.each<[string, Parameters<typeof provedAtBusiness>[0], string[]]>([
    ['the server by its name', { signedIn: true, server: 'ＣＬＯＭＯ ' }, ['tokenServer']],
    ['the location by its name', { signedIn: true, locations: ['Osaka', 'Tokyo'] }, ['tokenLocation']],
    ['nothing of another server', { signedIn: true, server: 'CLOMO 2' }, []],
    ['nothing of two locations of one name', { signedIn: true, locations: ['Tokyo', 'Tokyo'] }, []],
    ['nothing where nobody is signed in', { signedIn: false, server: 'CLOMO', locations: ['Tokyo'] }, []],
  ])('a page proves %s', (_, page, expected) => expect(provedAtBusiness(page, names)).toEqual(expected))

  it('is finished only when the checks of the tokens are answered, too', async () => {
    await updateOrganisation(acme.id, names, NOW)
    await beginRehearsal(acme.id, NOW + 1)
    for (const check of ['signIn', 'uid', 'phone', 'console', 'tokenRole', 'tokenTerms'] as const) {
      await answerCheck(acme.id, check, { ok: true, by: 'hand' }, NOW + 2)
    }
    expect(await rehearsal()).not.toHaveProperty('finishedAt')
    await rehearseBusiness(await current(), { signedIn: true, server: 'CLOMO', locations: ['Tokyo'] }, NOW + 3)
    expect(await rehearsal()).toMatchObject({
      finishedAt: NOW + 3,
      checks: { tokenServer: { ok: true, by: 'page' }, tokenLocation: { ok: true, by: 'page' } },
    })
  })
})
