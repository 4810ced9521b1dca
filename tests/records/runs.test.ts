// Renewals: one open at a time, ticks by proof, a second signing request, the end of a run.

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { closeDatabase } from '../../lib/records/database.ts'
import { addOrganisation, removeOrganisation, updateOrganisation } from '../../lib/records/organisations.ts'
import { rememberCertificate, rememberSigningRequest } from '../../lib/records/run-files.ts'
import {
  abandonRun,
  finishRun,
  recordEvidence,
  restartFrom,
  startRun,
  startWith,
  tickStep,
  untickStep,
} from '../../lib/records/runs.ts'
import { listRuns, openRun } from '../../lib/records/runs-of.ts'
import { ACME, freshBrowser, getOrganisation, NOW, OTHER_TOPIC, TOPIC } from './fresh.ts'

const REQUEST = { fileName: 'a.csr', sha256: 'aa', publicKey: 'KEY-A', at: NOW + 10 }
const CERTIFICATE = {
  fileName: 'MDM_.pem',
  sha256: 'cc',
  serial: '77',
  notBefore: NOW,
  notAfter: NOW + 365 * DAY,
  at: NOW + 20,
}

let acme: Organisation
let run: Run

beforeEach(async () => {
  await freshBrowser()
  acme = (await addOrganisation(ACME, NOW)).organisation
  run = await startRun(acme, 'push-certificate', NOW)
})

describe('beginning', () => {
  it('remembers the certificate in use', () => {
    expect(run).toMatchObject({ organisationId: acme.id, startedAt: NOW, ticks: {}, procedure: 'push-certificate' })
    expect(run.before).toEqual({ topic: acme.topic, serial: acme.serial, notAfter: acme.notAfter })
  })

  it('of another procedure stands beside it, and finds the token in use', async () => {
    const token = { fileName: 'a_Token_2025-11-24T00-00-00Z_smime.p7m', sha256: 'dd', notAfter: NOW + 3 * DAY, at: NOW }
    const patched = await startRun(acme, 'server-token', NOW)
    expect(patched.before).toEqual({})
    await abandonRun(patched.id, NOW)
    await updateOrganisation(acme.id, { serverToken: token }, NOW)
    const tokenRun = await startRun(acme, 'server-token', NOW)
    expect(tokenRun.before).toEqual({ sha256: 'dd', notAfter: NOW + 3 * DAY })
    expect((await openRun(acme.id, 'push-certificate'))?.id).toBe(run.id)
    expect((await openRun(acme.id, 'server-token'))?.id).toBe(tokenRun.id)
    expect(await openRun(acme.id, 'content-token')).toBeUndefined()
  })

  it('answers with the open run where there is one, even twice at the same moment', async () => {
    const [one, other] = await Promise.all([
      startRun(acme, 'push-certificate', NOW + 1),
      startRun(acme, 'push-certificate', NOW + 2),
    ])
    expect([one.id, other.id]).toEqual([run.id, run.id])
    expect(await listRuns(acme.id)).toHaveLength(1)
  })

  it('refuses an organisation that is no longer on record', async () => {
    await removeOrganisation(acme.id, NOW)
    await expect(startRun(acme, 'push-certificate', NOW)).rejects.toThrow('no longer on record')
  })
})

describe('ticks', () => {
  it('outlive the browser', async () => {
    await tickStep(run.id, 'wizardStart', 'hand', NOW + 1)
    await closeDatabase()
    expect((await openRun(acme.id, 'push-certificate'))?.ticks).toEqual({ wizardStart: { at: NOW + 1, by: 'hand' } })
  })

  it('made at once are all kept', async () => {
    const ids = ['wizardStart', 'wizardDetails', 'renew', 'upload', 'wizardFinish']
    await Promise.all(ids.map((id) => tickStep(run.id, id, 'hand', NOW)))
    expect(Object.keys((await openRun(acme.id, 'push-certificate'))?.ticks ?? {}).sort()).toEqual(ids.sort())
  })

  it('that only follow from a result take nobody’s place, and give way to what showed the step', async () => {
    for (const id of ['wizardStart', 'upload']) await tickStep(run.id, id, id === 'upload' ? 'page' : 'hand', NOW + 1)
    for (const id of ['wizardStart', 'upload', 'renew']) await tickStep(run.id, id, 'result', NOW + 2)
    await tickStep(run.id, 'renew', 'hand', NOW + 3)
    const ticks = async () => (await openRun(acme.id, 'push-certificate'))?.ticks
    expect(await ticks()).toEqual({
      wizardStart: { at: NOW + 1, by: 'hand' },
      upload: { at: NOW + 1, by: 'page' },
      renew: { at: NOW + 2, by: 'result' },
    })
    await tickStep(run.id, 'renew', 'page', NOW + 4)
    expect((await ticks())?.renew).toEqual({ at: NOW + 4, by: 'page' })
  })

  it('by proof take the place of ticks by hand, never the other way round', async () => {
    await tickStep(run.id, 'upload', 'hand', NOW + 1)
    await tickStep(run.id, 'upload', 'page', NOW + 2)
    await tickStep(run.id, 'upload', 'hand', NOW + 3)
    await tickStep(run.id, 'upload', 'file', NOW + 4)
    expect((await openRun(acme.id, 'push-certificate'))?.ticks.upload).toEqual({ at: NOW + 2, by: 'page' })
  })

  it('can be taken away', async () => {
    await tickStep(run.id, 'wizardStart', 'hand', NOW)
    expect((await untickStep(run.id, 'wizardStart', NOW))?.ticks).toEqual({})
  })

  it('are recorded by evidence, which says what is new', async () => {
    const seen = { kind: 'portal-seen', screen: 'list', thisOne: { topic: ACME.topic } } as const
    expect(await recordEvidence(run.id, seen, NOW)).toEqual(['portalAccount', 'portalUid'])
    expect(await recordEvidence(run.id, seen, NOW + 1)).toEqual([])
    expect(await recordEvidence('nobody', seen, NOW)).toEqual([])
  })

  it('that are known already are no change, so nobody is told', async () => {
    const seen = { kind: 'portal-seen', screen: 'list', thisOne: { topic: ACME.topic } } as const
    await recordEvidence(run.id, seen, NOW)
    const heard = vi.fn()
    const end = onRecordsChanged(heard)
    await recordEvidence(run.id, seen, NOW + 1)
    await recordEvidence(run.id, { kind: 'portal-seen', screen: 'sign-in' }, NOW + 1)
    expect(heard).not.toHaveBeenCalled()
    await recordEvidence(run.id, { kind: 'renew-pressed', topic: acme.topic, proven: true }, NOW + 2)
    expect(heard).toHaveBeenCalledTimes(1)
    end()
  })

  it('of a finished run stay as they are', async () => {
    await finishRun(run.id, NOW)
    expect(await tickStep(run.id, 'upload', 'hand', NOW)).toBeUndefined()
    expect((await listRuns(acme.id))[0]?.ticks).toEqual({})
  })
})

describe('the signing request', () => {
  it('is remembered and proves its step', async () => {
    const changed = await rememberSigningRequest(run.id, REQUEST)
    expect(changed?.signingRequest).toEqual(REQUEST)
    expect(changed?.ticks).toEqual({ chooseSigningRequest: { at: REQUEST.at, by: 'file' } })
  })

  it('with another key replaces the first and undoes what was done with it', async () => {
    await rememberSigningRequest(run.id, REQUEST)
    await tickStep(run.id, 'wizardStart', 'hand', NOW)
    await rememberCertificate(run.id, CERTIFICATE)
    await tickStep(run.id, 'wizardContinue', 'hand', NOW)
    const changed = await rememberSigningRequest(run.id, { ...REQUEST, publicKey: 'KEY-B', sha256: 'bb' })
    expect(changed?.signingRequest?.publicKey).toBe('KEY-B')
    expect(changed).not.toHaveProperty('certificate')
    expect(Object.keys(changed?.ticks ?? {})).toEqual(
      expect.arrayContaining(['wizardStart', 'renew', 'chooseSigningRequest']),
    )
    for (const gone of ['upload', 'downloadCertificate', 'judgeCertificate', 'wizardContinue']) {
      expect(changed?.ticks).not.toHaveProperty(gone)
    }
  })

  it('taken in spite of warnings is ticked by hand', async () => {
    const changed = await rememberSigningRequest(run.id, REQUEST, false)
    expect(changed?.ticks).toEqual({ chooseSigningRequest: { at: REQUEST.at, by: 'hand', insisted: true } })
  })

  it.each([
    ['its file', { ...REQUEST, publicKey: 'KEY-B', at: NOW + 400 * DAY }],
    ['its key in another file', { ...REQUEST, sha256: 'bb', at: NOW + 400 * DAY }],
  ])('of a finished renewal never becomes the next one’s: %s', async (_what, again) => {
    await rememberSigningRequest(run.id, REQUEST)
    await finishRun(run.id, NOW + DAY)
    const next = await startRun(acme, 'push-certificate', NOW + 399 * DAY)
    expect(await rememberSigningRequest(next.id, again)).toBeUndefined()
    const [open] = await listRuns(acme.id)
    expect(open).not.toHaveProperty('signingRequest')
    expect(open?.ticks).toEqual({})
    const fresh = { ...REQUEST, publicKey: 'KEY-B', sha256: 'bb' }
    expect((await rememberSigningRequest(next.id, fresh))?.signingRequest).toEqual(fresh)
  })

  it('with the same key under another name undoes nothing', async () => {
    await rememberSigningRequest(run.id, REQUEST)
    await rememberCertificate(run.id, CERTIFICATE)
    const changed = await rememberSigningRequest(run.id, { ...REQUEST, fileName: 'a.csr.txt', sha256: 'dd' })
    expect(changed?.certificate).toEqual(CERTIFICATE)
    expect(changed?.ticks).toHaveProperty('judgeCertificate')
  })
})

describe('the certificate', () => {
  it('taken in spite of warnings is ticked by hand, also in the place of a proven one', async () => {
    await rememberCertificate(run.id, CERTIFICATE)
    const changed = await rememberCertificate(run.id, { ...CERTIFICATE, sha256: 'dd' }, false)
    expect(changed?.ticks).toMatchObject({ judgeCertificate: { by: 'hand' }, downloadCertificate: { by: 'file' } })
    expect((await rememberCertificate(run.id, CERTIFICATE))?.ticks.judgeCertificate?.by).toBe('file')
  })
})

describe('taking the work up again', () => {
  it('at the signing request forgets both files and keeps the comparison', async () => {
    await tickStep(run.id, 'consoleUid', 'page', NOW)
    await rememberSigningRequest(run.id, REQUEST)
    await rememberCertificate(run.id, CERTIFICATE)
    const again = await restartFrom(run.id, 'wizardStart', NOW)
    expect(again).not.toHaveProperty('signingRequest')
    expect(again).not.toHaveProperty('certificate')
    expect(Object.keys(again?.ticks ?? {}).sort()).toEqual(['consoleUid', 'portalAccount', 'portalUid'])
  })

  it('behind the files keeps them', async () => {
    await rememberSigningRequest(run.id, REQUEST)
    await rememberCertificate(run.id, CERTIFICATE)
    const again = await restartFrom(run.id, 'wizardContinue', NOW)
    expect(again?.signingRequest).toEqual(REQUEST)
    expect(again?.certificate).toEqual(CERTIFICATE)
  })
})

describe('the end', () => {
  const shows = (topic: string, notAfter: number) => ({
    kind: 'console' as const,
    reading: {
      topics: [{ topic, label: 'UID', context: '' }],
      expiries: [{ label: 'プッシュ通知証明書 › 有効期限', text: 'as shown', notAfter }],
    },
  })

  it('without a judged file takes what the console shows, and knows no serial number any more', async () => {
    await recordEvidence(run.id, shows(TOPIC, NOW + 365 * DAY), NOW + 50)
    await finishRun(run.id, NOW + 99)
    const after = await getOrganisation(acme.id)
    expect(after).toMatchObject({
      notAfter: NOW + 365 * DAY,
      expiryNotes: { 'push-certificate': { notAfter: NOW + 365 * DAY, from: 'console', at: NOW + 99 } },
    })
    expect(after).not.toHaveProperty('serial')
  })

  it.each([
    ["another UID's expiry", OTHER_TOPIC, NOW + 365 * DAY],
    ['the old expiry', TOPIC, NOW + 20 * DAY],
  ])('takes nothing of %s that the console shows', async (_, topic, notAfter) => {
    await recordEvidence(run.id, shows(topic, notAfter), NOW + 50)
    await finishRun(run.id, NOW + 99)
    expect(await getOrganisation(acme.id)).toEqual(acme)
  })

  it('hands serial and expiry of the new certificate to the organisation', async () => {
    await rememberCertificate(run.id, CERTIFICATE)
    const finished = await finishRun(run.id, NOW + 99)
    expect(finished?.finishedAt).toBe(NOW + 99)
    expect(await getOrganisation(acme.id)).toEqual({
      ...acme,
      serial: '77',
      notAfter: CERTIFICATE.notAfter,
      expiryNotes: {
        'push-certificate': { notAfter: CERTIFICATE.notAfter, from: 'file', at: CERTIFICATE.at },
      },
      updatedAt: NOW + 99,
    })
    expect(await openRun(acme.id, 'push-certificate')).toBeUndefined()
  })

  it('without a judged certificate changes nothing about the organisation', async () => {
    await finishRun(run.id, NOW + 99)
    expect(await getOrganisation(acme.id)).toEqual(acme)
  })

  it('comes once', async () => {
    await finishRun(run.id, NOW + 99)
    expect(await finishRun(run.id, NOW + 100)).toBeUndefined()
    expect((await listRuns(acme.id))[0]?.finishedAt).toBe(NOW + 99)
  })

  it('lets the next renewal begin from the new certificate', async () => {
    await rememberCertificate(run.id, CERTIFICATE)
    await finishRun(run.id, NOW + 99)
    const next = await startRun(acme, 'push-certificate', NOW + 300 * DAY)
    expect(next.before).toEqual({ topic: acme.topic, serial: '77', notAfter: CERTIFICATE.notAfter })
    expect((await listRuns(acme.id)).map(({ id }) => id)).toEqual([next.id, run.id])
  })

  it('by giving up forgets an open run, never a finished one', async () => {
    await abandonRun(run.id, NOW)
    expect(await listRuns(acme.id)).toEqual([])
    const next = await startRun(acme, 'push-certificate', NOW)
    await finishRun(next.id, NOW)
    await abandonRun(next.id, NOW)
    expect(await listRuns(acme.id)).toHaveLength(1)
  })
})

describe('begun with what proves its first step', () => {
  const pressed = { kind: 'renew-pressed', topic: TOPIC, proven: true } as const
  beforeEach(() => finishRun(run.id, NOW + 1))

  it('is on record with it at once', async () => {
    const heard = vi.fn()
    const stop = onRecordsChanged(heard)
    const begun = await startWith(acme, 'push-certificate', pressed, NOW + 2)
    expect(begun.ticks).toMatchObject({ renew: { at: NOW + 2, by: 'page' } })
    expect(await openRun(acme.id, 'push-certificate')).toEqual(begun)
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
  })

  it('is begun, too, by what proves nothing', async () => {
    const { ticks } = await startWith(acme, 'push-certificate', { ...pressed, proven: false }, NOW + 2)
    expect(ticks).toEqual({})
  })

  it('goes on with the one that is open', async () => {
    const { id } = await startRun(acme, 'push-certificate', NOW + 2)
    const begun = await startWith(acme, 'push-certificate', pressed, NOW + 3)
    expect(begun).toMatchObject({ id, ticks: { renew: { at: NOW + 3 } } })
  })

  it('is not begun for an organisation that has gone', async () => {
    await removeOrganisation(acme.id, NOW + 2)
    await expect(startWith(acme, 'push-certificate', pressed, NOW + 3)).rejects.toThrow('no longer on record')
    expect(await listRuns(acme.id)).toEqual([])
  })
})
