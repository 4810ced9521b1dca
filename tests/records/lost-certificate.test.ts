// A certificate that is lost for good: Create passes only after the loss was said twice, and it can be taken back.
import { beforeEach, describe, expect, it } from 'vitest'
import { consoleShows, setUpMemory } from '../../lib/exchange/push/set-up.ts'
import { judgePushPress } from '../../lib/judgement/push/press.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { beginReplacement, sayLost, takeBackLost } from '../../lib/records/lost-certificate.ts'
import { addOrganisation, updateOrganisation } from '../../lib/records/organisations.ts'
import { rememberCertificate } from '../../lib/records/run-files.ts'
import { startRun } from '../../lib/records/runs.ts'
import { listRuns, openRun } from '../../lib/records/runs-of.ts'
import { ACME, freshBrowser, getOrganisation, NOW, OTHER_TOPIC, TOPIC } from './fresh.ts'

let acme: Organisation
const now = async (): Promise<Organisation> => (await getOrganisation(acme.id)) ?? acme

/** What the press on Create comes to, on an account without certificates. */
async function create(account = 'new@acme.example') {
  const organisation = await now()
  const { id, name, topic } = organisation
  const setUp = await setUpMemory(organisation)
  return judgePushPress({
    action: 'create',
    screen: 'get-started',
    outside: { kind: 'none' },
    file: 'none',
    account,
    memory: {
      organisations: topic === undefined ? [] : [{ id, name, topic }],
      currentId: id,
      ...(setUp && { setUp }),
    },
  })
}

beforeEach(async () => {
  await freshBrowser()
  acme = (await addOrganisation(ACME, NOW)).organisation
})

describe('Create', () => {
  it('is held while the certificate is on record, and still after the loss was said once', async () => {
    expect(await create()).toMatchObject({ held: true, reason: 'createWrongAccount' })
    await sayLost(acme.id, true, NOW + 1)
    expect(await create()).toMatchObject({ held: true })
  })

  it('passes once the loss was confirmed for the second time, and not for another account than was chosen', async () => {
    await sayLost(acme.id, true, NOW + 1)
    await beginReplacement(acme.id, NOW + 2)
    expect(await create()).toEqual({ held: false })
    await updateOrganisation(acme.id, { account: 'mdm@acme.example' }, NOW + 3)
    expect(await create('other@acme.example')).toMatchObject({ held: true, reason: 'setUpAccount' })
  })

  it('is held again as soon as the certificate was taken back', async () => {
    await sayLost(acme.id, true, NOW + 1)
    await beginReplacement(acme.id, NOW + 2)
    await takeBackLost(acme.id, NOW + 3)
    expect(await create()).toMatchObject({ held: true, concerned: TOPIC })
  })
})

describe('the second confirmation', () => {
  it('without the first one changes nothing', async () => {
    expect(await beginReplacement(acme.id, NOW)).toBeUndefined()
    expect(await now()).toEqual(acme)
    expect(await listRuns(acme.id)).toEqual([])
  })

  it('after the first was taken back changes nothing', async () => {
    await sayLost(acme.id, true, NOW + 1)
    await sayLost(acme.id, false, NOW + 2)
    expect(await beginReplacement(acme.id, NOW + 3)).toBeUndefined()
    expect((await now()).topic).toBe(acme.topic)
  })

  it('keeps what is known of the lost one, and begins the set-up of the new one', async () => {
    await startRun(acme, 'push-certificate', NOW)
    await startRun(acme, 'server-token', NOW)
    await sayLost(acme.id, true, NOW + 1)
    await beginReplacement(acme.id, NOW + 2)
    const { topic, account, serial, notAfter } = acme
    expect((await now()).lost).toEqual({ topic, account, serial, notAfter, at: NOW + 2 })
    expect(await now()).not.toHaveProperty('topic')
    expect((await listRuns(acme.id)).map(({ procedure }) => procedure).sort()).toEqual(['first-set-up', 'server-token'])
  })
})

describe('a certificate that was found again', () => {
  beforeEach(async () => {
    await sayLost(acme.id, true, NOW + 1)
    await beginReplacement(acme.id, NOW + 2)
  })

  it('is as it was, and no set-up is under way', async () => {
    await takeBackLost(acme.id, NOW + 3)
    expect(await now()).toEqual({ ...acme, updatedAt: NOW + 3 })
    expect(await openRun(acme.id, 'first-set-up')).toBeUndefined()
  })

  it('is not taken back where a new one has taken its place, nor where it is on record elsewhere', async () => {
    await addOrganisation({ ...ACME, name: 'Acme again' }, NOW)
    expect(await takeBackLost(acme.id, NOW + 3)).toBeUndefined()
    const run = await openRun(acme.id, 'first-set-up')
    const file = { fileName: 'new.pem', sha256: 'aa', serial: '9', notBefore: NOW, notAfter: NOW + 1, at: NOW + 4 }
    await rememberCertificate(run?.id ?? '', { ...file, topic: OTHER_TOPIC })
    expect(await takeBackLost(acme.id, NOW + 5)).toBeUndefined()
    expect((await now()).topic).toBe(OTHER_TOPIC)
    expect((await now()).lost?.topic).toBe(acme.topic)
  })

  it('may still show in the console without making this a second set-up; any other may not', async () => {
    const run = await openRun(acme.id, 'first-set-up')
    if (!run) throw new Error('No set-up is under way')
    const shows = async (topic: string) =>
      consoleShows(run, await now(), { topics: [{ topic, label: 'UID', context: '' }], expiries: [] }, NOW)
    await shows(acme.topic ?? '')
    expect((await openRun(acme.id, 'first-set-up'))?.consoleTopic).toBeUndefined()
    await shows(OTHER_TOPIC)
    expect((await openRun(acme.id, 'first-set-up'))?.consoleTopic).toBe(OTHER_TOPIC)
  })
})
