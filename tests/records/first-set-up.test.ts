// The first set-up on record: a topic is given once, never twice to two, and what the portal and the console showed is kept.

import { beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import {
  beginSetUp,
  forgetCreateUpload,
  recordExisting,
  rememberConsoleTopic,
  rememberCreateUpload,
  setUpOf,
} from '../../lib/records/first-set-up.ts'
import {
  addOrganisation,
  currentOrganisation,
  listOrganisations,
  organisationOfTopic,
} from '../../lib/records/organisations.ts'
import { rememberCertificate } from '../../lib/records/run-files.ts'
import { finishRun, restartFrom, startRun, tickStep } from '../../lib/records/runs.ts'
import { openRun } from '../../lib/records/runs-of.ts'
import { ACME, freshBrowser, getOrganisation, NOW, OTHER_TOPIC, TOPIC } from './fresh.ts'

const NEW = { name: 'Newcomer', consoleId: 'clomo', account: 'mdm@new.example' }
const CERTIFICATE = {
  topic: TOPIC.toUpperCase(),
  fileName: 'MDM_.pem',
  sha256: 'cc',
  serial: '77',
  notBefore: NOW,
  notAfter: NOW + 365 * DAY,
  at: NOW + 20,
}
const facts = { topic: TOPIC, serial: '77', notAfter: NOW + 365 * DAY }

let newcomer: Organisation
let run: Run

beforeEach(async () => {
  await freshBrowser()
  ;({ organisation: newcomer, run } = await beginSetUp(NEW, NOW))
})

describe('beginning', () => {
  it('puts an organisation without a topic on record, makes it the current one, and opens its run', async () => {
    expect(newcomer).toMatchObject({ ...NEW, createdAt: NOW, updatedAt: NOW })
    expect(Object.keys(newcomer)).not.toContain('topic')
    expect(await currentOrganisation()).toEqual(newcomer)
    expect(await openRun(newcomer.id, 'first-set-up')).toEqual(run)
    expect(run.before).toEqual({})
  })

  it('takes the place of the one that was current, and two may wait for their topic at once', async () => {
    const { organisation } = await beginSetUp({ name: 'Second', consoleId: 'other' }, NOW + 1)
    expect((await currentOrganisation())?.id).toBe(organisation.id)
    expect(await listOrganisations()).toHaveLength(2)
  })

  it('is refused where a certificate is on record: it would be a second set-up', async () => {
    const { organisation: acme } = await addOrganisation({ ...ACME, topic: OTHER_TOPIC }, NOW)
    await expect(startRun(acme, 'first-set-up', NOW)).rejects.toThrow('second set-up')
    expect(await openRun(acme.id, 'first-set-up')).toBeUndefined()
  })

  it('again after it was abandoned is the same as the first time', async () => {
    await finishRun(run.id, NOW + 1)
    const again = await startRun(newcomer, 'first-set-up', NOW + 2)
    expect(again.id).not.toBe(run.id)
    expect(await setUpOf(newcomer.id)).toEqual(again)
  })
})

describe('the topic', () => {
  it('is recorded once, in lower case, with serial and end', async () => {
    expect(await recordExisting(newcomer.id, { ...facts, topic: TOPIC.toUpperCase() }, NOW + 5)).toEqual({
      kind: 'recorded',
      organisation: { ...newcomer, ...facts, updatedAt: NOW + 5 },
    })
    expect((await organisationOfTopic(TOPIC))?.id).toBe(newcomer.id)
  })

  it('of a certificate in use ends the set-up that is under way, and none that was finished', async () => {
    await finishRun(run.id, NOW + 1)
    await startRun(newcomer, 'first-set-up', NOW + 2)
    await recordExisting(newcomer.id, facts, NOW + 5)
    expect(await openRun(newcomer.id, 'first-set-up')).toBeUndefined()
    expect((await setUpOf(newcomer.id))?.id).toBe(run.id)
  })

  it('that is refused ends no set-up', async () => {
    await addOrganisation(ACME, NOW)
    await recordExisting(newcomer.id, facts, NOW + 5)
    expect((await openRun(newcomer.id, 'first-set-up'))?.id).toBe(run.id)
  })

  it('that is on record here already changes nothing', async () => {
    await recordExisting(newcomer.id, facts, NOW + 5)
    const again = await recordExisting(newcomer.id, { ...facts, serial: '99' }, NOW + 9)
    expect(again).toMatchObject({ kind: 'known', organisation: { serial: '77', updatedAt: NOW + 5 } })
  })

  it('cannot be replaced by another', async () => {
    await recordExisting(newcomer.id, facts, NOW + 5)
    const other = await recordExisting(newcomer.id, { topic: OTHER_TOPIC }, NOW + 9)
    expect(other).toMatchObject({ kind: 'differs', organisation: { topic: TOPIC } })
    expect(await organisationOfTopic(OTHER_TOPIC)).toBeUndefined()
  })

  it('of another organisation is refused, and that organisation named', async () => {
    await addOrganisation(ACME, NOW)
    expect(await recordExisting(newcomer.id, facts, NOW + 5)).toMatchObject({
      kind: 'taken',
      organisation: { name: ACME.name },
    })
    expect((await getOrganisation(newcomer.id))?.topic).toBeUndefined()
  })

  it('of an organisation that is gone is recorded nowhere', async () => {
    expect(await recordExisting('nobody', facts, NOW)).toEqual({ kind: 'gone' })
    expect(await organisationOfTopic(TOPIC)).toBeUndefined()
  })

  it('given to two at the same moment goes to one of them', async () => {
    const { organisation: second } = await beginSetUp({ name: 'Second', consoleId: 'clomo' }, NOW)
    const kinds = await Promise.all([newcomer.id, second.id].map((id) => recordExisting(id, facts, NOW)))
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['recorded', 'taken'])
  })
})

describe('the judged certificate', () => {
  it('gives the organisation its topic and ticks what it proves', async () => {
    const judged = await rememberCertificate(run.id, CERTIFICATE)
    expect(judged?.ticks).toHaveProperty('judgeCertificate')
    expect(judged?.ticks).toHaveProperty('uploadToCreate')
    expect(await getOrganisation(newcomer.id)).toMatchObject(facts)
  })

  it('of another organisation is not remembered at all', async () => {
    await addOrganisation(ACME, NOW)
    expect(await rememberCertificate(run.id, CERTIFICATE)).toBeUndefined()
    expect((await openRun(newcomer.id, 'first-set-up'))?.ticks).toEqual({})
    expect((await getOrganisation(newcomer.id))?.topic).toBeUndefined()
  })

  it('without a topic is not remembered', async () => {
    const { topic: _, ...nameless } = CERTIFICATE
    await expect(rememberCertificate(run.id, nameless)).resolves.toBeUndefined()
    expect((await getOrganisation(newcomer.id))?.topic).toBeUndefined()
  })

  it('stays the organisation’s when the work is taken up again, and its end moves on with the finished run', async () => {
    await rememberCertificate(run.id, CERTIFICATE)
    const again = await restartFrom(run.id, 'setupWizardStart', NOW)
    expect(again).toMatchObject({ createdTopic: TOPIC })
    expect(again).not.toHaveProperty('certificate')
    expect((await getOrganisation(newcomer.id))?.topic).toBe(TOPIC)
    await rememberCertificate(run.id, { ...CERTIFICATE, serial: '78', notAfter: CERTIFICATE.notAfter + DAY })
    await finishRun(run.id, NOW + 99)
    expect(await getOrganisation(newcomer.id)).toMatchObject({ topic: TOPIC, serial: '78' })
  })
})

describe('what was seen', () => {
  it('an upload is kept until the portal shows that nothing came of it', async () => {
    expect(await rememberCreateUpload(run.id, NOW + 7)).toMatchObject({ createUploadedAt: NOW + 7 })
    await tickStep(run.id, 'accountAdvice', 'hand', NOW + 8)
    expect(await setUpOf(newcomer.id)).toMatchObject({ createUploadedAt: NOW + 7 })
    expect(await forgetCreateUpload(run.id, NOW)).not.toHaveProperty('createUploadedAt')
  })

  it('a UID in the console is kept, and forgotten when another page shows none', async () => {
    expect(await rememberConsoleTopic(run.id, OTHER_TOPIC.toUpperCase(), NOW)).toMatchObject({
      consoleTopic: OTHER_TOPIC,
    })
    expect(await rememberConsoleTopic(run.id, undefined, NOW)).not.toHaveProperty('consoleTopic')
  })

  it('changes neither a finished set-up nor a renewal', async () => {
    await finishRun(run.id, NOW + 1)
    expect(await rememberCreateUpload(run.id, NOW + 2)).toBeUndefined()
    const { organisation: acme } = await addOrganisation(ACME, NOW)
    const renewal = await startRun(acme, 'push-certificate', NOW)
    expect(await rememberCreateUpload(renewal.id, NOW + 2)).toBeUndefined()
    expect(await openRun(acme.id, 'push-certificate')).toEqual(renewal)
  })
})
