// The door between the portal's page and the records: who may speak, what each report does, and what it may not do.

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerPush } from '../../../lib/exchange/push/answers.ts'
import { DAY } from '../../../lib/facts/time.ts'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { RENEW_INTENT_LASTS } from '../../../lib/model/push-memory.ts'
import { listFiles } from '../../../lib/records/files.ts'
import { addOrganisation, updateOrganisation } from '../../../lib/records/organisations.ts'
import { beginRehearsal } from '../../../lib/records/rehearsals.ts'
import { rememberSigningRequest } from '../../../lib/records/run-files.ts'
import { finishRun, startRun, tickStep, untickStep } from '../../../lib/records/runs.ts'
import { listRuns, openRun } from '../../../lib/records/runs-of.ts'
import { ACME, freshBrowser, getOrganisation, NOW, OTHER_TOPIC, TOPIC } from '../../records/fresh.ts'

type Sender = Parameters<typeof answerPush>[1]
type Tab = NonNullable<Sender['tab']>

const PORTAL_URL = 'https://identity.apple.com/pushcert/'
const sender = (change: Partial<Sender> = {}, tabId = 7): Sender => ({
  id: fakeBrowser.runtime.id,
  url: PORTAL_URL,
  tab: { id: tabId } as Tab,
  frameId: 0,
  ...change,
})
const say = (message: unknown, now = NOW, tabId = 7) => answerPush(message, sender({}, tabId), now)
const memory = (now = NOW, tabId = 7) => say({ type: 'push-memory' }, now, tabId)
const thisOne = { topic: TOPIC, serial: 'abc', notAfter: NOW + 20 * DAY }
const REQUEST = { type: 'signing-request-chosen', fileName: 'a.csr', sha256: 'aa', publicKey: 'KEY-A' }

const REQUEST_TEXT = btoa(
  '<plist><dict><key>PushCertRequestCSR</key><key>PushCertCertificateChain</key><key>PushCertSignature</key></dict></plist>',
)

const BEFORE = { serial: ACME.serial, notAfter: ACME.notAfter }
const USED = { topic: ACME.topic, ...BEFORE }

let acme: Organisation

beforeEach(async () => {
  await freshBrowser()
  acme = (await addOrganisation(ACME, NOW)).organisation
})

describe('what a chosen file is compared with', () => {
  const asked = (tabId = 7) => say({ type: 'upload-record' }, NOW, tabId)

  it('is nothing where nothing was begun', async () => {
    expect(await asked()).toEqual({ runs: [], certificate: USED })
  })

  it('are the open renewal and the requests of the finished ones, the latest first', async () => {
    for (const year of [1, 2]) {
      const { id } = await startRun(acme, 'push-certificate', NOW - year * DAY)
      await rememberSigningRequest(id, { fileName: 'a.csr', sha256: `a${year}`, publicKey: `KEY-${year}`, at: NOW })
      await finishRun(id, NOW - year * DAY)
    }
    const empty = await startRun(acme, 'push-certificate', NOW - 3 * DAY)
    await finishRun(empty.id, NOW - 3 * DAY)
    await startRun(acme, 'push-certificate', NOW)
    expect(await asked()).toEqual({
      certificate: USED,
      runs: [
        { procedure: 'push-certificate', startedAt: NOW, before: BEFORE },
        ...[1, 2].map((year) => ({
          procedure: 'push-certificate',
          startedAt: NOW - year * DAY,
          before: BEFORE,
          finishedAt: NOW - year * DAY,
          signingRequest: { fileName: 'a.csr', sha256: `a${year}`, publicKey: `KEY-${year}`, at: NOW },
        })),
      ],
    })
  })

  it('are those of the organisation for which Renew was pressed, and its alone', async () => {
    const { organisation: other } = await addOrganisation({ ...ACME, topic: OTHER_TOPIC }, NOW)
    await startRun(acme, 'push-certificate', NOW - 5)
    await startRun(other, 'push-certificate', NOW - 9)
    await startRun(other, 'server-token', NOW - 8)
    await say({ type: 'renew-pressed', topic: OTHER_TOPIC, proven: false })
    const run = { procedure: 'push-certificate', before: BEFORE }
    const certificate = { ...USED, topic: OTHER_TOPIC }
    expect(await asked()).toEqual({ certificate, runs: [{ ...run, startedAt: NOW - 9 }] })
    expect(await asked(8)).toEqual({ certificate: USED, runs: [{ ...run, startedAt: NOW - 5 }] })
  })
})

it('last year’s request is not taken for this year’s, nor kept, whatever the page says', async () => {
  const last = await startRun(acme, 'push-certificate', NOW - 365 * DAY)
  await rememberSigningRequest(last.id, { fileName: 'a.csr', sha256: 'aa', publicKey: 'KEY-A', at: NOW - 365 * DAY })
  await finishRun(last.id, NOW - 364 * DAY)
  await startRun(acme, 'push-certificate', NOW)
  await say({ ...REQUEST, text: REQUEST_TEXT })
  expect(await openRun(acme.id, 'push-certificate')).not.toHaveProperty('signingRequest')
  expect(await listFiles(acme.id)).toEqual([])
})

describe('who may speak', () => {
  it.each<[string, Partial<Sender>]>([
    ['another extension', { id: 'somebody-else' }],
    ['another site', { url: 'https://identity.apple.com.example/pushcert/' }],
    ['the portal without encryption', { url: 'http://identity.apple.com/pushcert/' }],
    ['the sign-in page', { url: 'https://idmsa.apple.com/' }],
    ['no page at all', { url: '' }],
  ])('not %s', (_name, change) => {
    expect(answerPush({ type: 'push-memory' }, sender(change), NOW)).toBeUndefined()
  })

  it('not a page of our own without a tab', () => {
    const { tab: _, ...popup } = sender()
    expect(answerPush({ type: 'push-memory' }, popup, NOW)).toBeUndefined()
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'push-memory'],
    ['an unknown type', { type: 'forget-everything' }],
    ['a UID that is none', { type: 'renew-pressed', topic: 'com.apple.mail.XServer.1', proven: true }],
    ['a missing field', { type: 'renew-pressed', topic: TOPIC }],
    ['a time that is none', { type: 'push-seen', screen: 'list', thisOne: { topic: TOPIC, notAfter: Number.NaN } }],
  ])('not with %s', (_name, message) => {
    expect(say(message)).toBeUndefined()
  })
})

describe('the memory', () => {
  it('holds what a page needs and nothing more', async () => {
    expect(await memory()).toEqual({
      organisations: [{ id: acme.id, name: 'Acme', topic: TOPIC, account: ACME.account, notAfter: ACME.notAfter }],
      currentId: acme.id,
    })
    await startRun(acme, 'push-certificate', NOW)
    expect(await memory()).toMatchObject({ turn: 'request' })
  })

  it('says whose turn it is in a renewal, and that one is rehearsed', async () => {
    await beginRehearsal(acme.id, NOW)
    expect(await memory()).toMatchObject({ rehearsing: true })
    expect(await memory(NOW + 2 * DAY)).not.toHaveProperty('rehearsing')
    const { id } = await startRun(acme, 'push-certificate', NOW)
    await tickStep(id, 'wizardLeaveOpen', 'page', NOW)
    expect(await memory()).toMatchObject({ turn: 'apple' })
    await tickStep(id, 'judgeCertificate', 'file', NOW)
    expect(await memory()).toMatchObject({ turn: 'carry' })
    await finishRun(id, NOW)
    expect(await memory()).not.toHaveProperty('turn')
  })

  it('does not take the user’s word that Apple has issued the certificate', async () => {
    const { id } = await startRun(acme, 'push-certificate', NOW)
    await tickStep(id, 'upload', 'hand', NOW)
    expect(await memory()).not.toHaveProperty('issued')
  })

  it('says no turn of a renewal that was left for months, but of one that was left for days', async () => {
    const { id } = await startRun(acme, 'push-certificate', NOW)
    await tickStep(id, 'upload', 'page', NOW)
    expect(await memory(NOW + 8 * DAY)).toMatchObject({ turn: 'apple', issued: true })
    expect(await memory(NOW + 365 * DAY)).not.toHaveProperty('turn')
    expect(await memory(NOW + 365 * DAY)).not.toHaveProperty('issued')
    await tickStep(id, 'downloadCertificate', 'page', NOW + 364 * DAY)
    expect(await memory(NOW + 365 * DAY)).toMatchObject({ turn: 'check' })
  })

  it('is empty while nothing is on record', async () => {
    await freshBrowser()
    expect(await memory()).toEqual({ organisations: [] })
  })
})

describe('the intent to renew', () => {
  const press = { type: 'renew-pressed', topic: TOPIC, proven: true }

  it('is remembered for its tab alone', async () => {
    await say(press)
    expect(await memory()).toMatchObject({ intent: { topic: TOPIC, proven: true, at: NOW } })
    expect(await memory(NOW, 8)).not.toHaveProperty('intent')
  })

  it('lasts no longer than it may, and an upload prolongs it', async () => {
    await say(press)
    expect(await memory(NOW + RENEW_INTENT_LASTS - 1)).toHaveProperty('intent')
    expect(await memory(NOW + RENEW_INTENT_LASTS)).not.toHaveProperty('intent')
    await say({ type: 'upload-pressed' }, NOW + 1000)
    expect(await memory(NOW + RENEW_INTENT_LASTS)).toHaveProperty('intent')
    expect(await memory(NOW + RENEW_INTENT_LASTS + 1000)).not.toHaveProperty('intent')
  })

  it('that is over is not brought back by an upload', async () => {
    await say(press)
    await say({ type: 'upload-pressed' }, NOW + RENEW_INTENT_LASTS)
    expect(await memory(NOW + RENEW_INTENT_LASTS)).not.toHaveProperty('intent')
  })

  it('ends when the page says so', async () => {
    await say(press)
    await say({ type: 'renew-ended' })
    expect(await memory()).not.toHaveProperty('intent')
  })

  it('forgets the old ones of closed tabs', async () => {
    await say(press, NOW, 1)
    await say(press, NOW + RENEW_INTENT_LASTS, 2)
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['renewIntent:2'])
  })

  it('opened since stays, though an earlier press of another page is heard after it', async () => {
    await say(press, NOW + 5000, 1)
    await say(press, NOW, 2)
    expect(await memory(NOW + 6000, 1)).toHaveProperty('intent')
  })

  it('on the proven row begins a run where none is open, and ticks it', async () => {
    await say(press)
    const run = await openRun(acme.id, 'push-certificate')
    expect(Object.keys(run?.ticks ?? {})).toEqual(['portalAccount', 'portalUid', 'portalSignIn', 'renew'])
    await say(press)
    expect(await listRuns(acme.id)).toHaveLength(1)
  })

  it('that the user insisted on, or of a certificate not on record, begins none', async () => {
    await say({ type: 'renew-pressed', topic: TOPIC, proven: false })
    await say({ type: 'renew-pressed', topic: OTHER_TOPIC, proven: true })
    await say({ type: 'renew-pressed', proven: false })
    expect(await openRun(acme.id, 'push-certificate')).toBeUndefined()
    expect(await memory()).toMatchObject({ intent: { proven: false } })
  })

  it('on a row that was held stays in the history of the renewal that is under way, and proves nothing', async () => {
    await startRun(acme, 'push-certificate', NOW)
    await say({ type: 'renew-pressed', topic: OTHER_TOPIC, proven: false }, NOW + 5)
    expect(await openRun(acme.id, 'push-certificate')).toMatchObject({ ticks: {}, renewInsistedAt: [NOW + 5] })
  })
})

describe('a seen screen', () => {
  it('ticks what it proves, for the organisation whose row it is', async () => {
    const { organisation: zenith } = await addOrganisation({ ...ACME, name: 'Zenith', topic: OTHER_TOPIC }, NOW)
    await startRun(acme, 'push-certificate', NOW)
    await startRun(zenith, 'push-certificate', NOW)
    await say({ type: 'push-seen', screen: 'list', thisOne: { topic: OTHER_TOPIC } })
    expect((await openRun(acme.id, 'push-certificate'))?.ticks).toEqual({})
    expect((await openRun(zenith.id, 'push-certificate'))?.ticks).toHaveProperty('portalUid')
  })

  it('begins no run', async () => {
    await say({ type: 'push-seen', screen: 'list', account: ACME.account, thisOne })
    expect(await openRun(acme.id, 'push-certificate')).toBeUndefined()
  })

  it('of confirmation counts for the intent of its tab, though the end of it is reported right behind', async () => {
    await say({ type: 'renew-pressed', topic: TOPIC, proven: true })
    const { session } = fakeBrowser.storage
    let release = () => {}
    const slow = new Promise<void>((resolve) => {
      release = resolve
    })
    // What was stored is read late, from after the end of the intent, unless the end waits for its turn.
    const get = vi.spyOn(session, 'get').mockImplementationOnce(() => slow.then(() => session.get(null)))
    const both = Promise.all([say({ type: 'push-seen', screen: 'confirmation' }), say({ type: 'renew-ended' })])
    await vi.waitFor(() => expect(get).toHaveBeenCalled())
    await memory()
    release()
    await both
    get.mockRestore()
    expect((await openRun(acme.id, 'push-certificate'))?.ticks).toHaveProperty('upload')
    expect(await memory()).not.toHaveProperty('intent')
  })

  it('of confirmation in another tab proves nothing', async () => {
    await say({ type: 'renew-pressed', topic: TOPIC, proven: true })
    await say({ type: 'push-seen', screen: 'confirmation', account: ACME.account }, NOW, 8)
    expect((await openRun(acme.id, 'push-certificate'))?.ticks).not.toHaveProperty('upload')
  })

  it('after a sign-out proves the upload by the later date of the row', async () => {
    await say({ type: 'renew-pressed', topic: TOPIC, proven: true })
    await say({ type: 'renew-ended' })
    await say({ type: 'push-seen', screen: 'list', thisOne: { topic: TOPIC, notAfter: NOW + 365 * DAY } }, NOW + 1000)
    expect((await openRun(acme.id, 'push-certificate'))?.ticks).toHaveProperty('upload')
    expect((await getOrganisation(acme.id))?.notAfter).toBe(ACME.notAfter)
  })
})

describe('a pressed Download', () => {
  const ticks = async () => (await openRun(acme.id, 'push-certificate'))?.ticks
  const fetched = { type: 'download-pressed', thisOne: { topic: TOPIC, notAfter: NOW + 365 * DAY } }

  it('of the row that was renewed is on record', async () => {
    await startRun(acme, 'push-certificate', NOW)
    await say(fetched, NOW + 1)
    expect((await ticks())?.downloadCertificate).toMatchObject({ at: NOW + 1, by: 'page' })
  })

  it('on the confirmation counts by the Renew of its tab, or by what the page says of it when that is heard late', async () => {
    await say({ type: 'renew-pressed', topic: TOPIC, proven: true })
    await say({ type: 'download-pressed' }, NOW + 1, 8)
    expect(await ticks()).not.toHaveProperty('downloadCertificate')
    await say({ type: 'download-pressed' }, NOW + 1)
    expect(await ticks()).toHaveProperty('downloadCertificate')
    await untickStep((await openRun(acme.id, 'push-certificate'))?.id ?? '', 'downloadCertificate', NOW + 2)
    await say({ type: 'download-pressed', intent: { topic: TOPIC, proven: true, at: NOW } }, NOW + 3, 8)
    expect(await ticks()).toHaveProperty('downloadCertificate')
  })

  it('begins no run, and is of none that was begun since', async () => {
    await say(fetched)
    expect(await ticks()).toBeUndefined()
    await startRun(acme, 'push-certificate', NOW + 5)
    await say(fetched, NOW + 1)
    expect(await ticks()).toEqual({})
  })

  it('of another certificate is not the one being worked on', async () => {
    await startRun(acme, 'push-certificate', NOW)
    await say({ type: 'download-pressed', thisOne: { topic: OTHER_TOPIC, notAfter: NOW + 365 * DAY } }, NOW + 1)
    expect(await ticks()).toEqual({})
  })
})

describe('what is not known of an organisation', () => {
  beforeEach(async () => {
    await updateOrganisation(acme.id, { account: undefined, serial: undefined, notAfter: undefined }, NOW)
  })

  it('is learned from its row, for the open run too', async () => {
    await startRun(acme, 'push-certificate', NOW)
    await say({ type: 'push-seen', screen: 'list', account: 'it@acme.example', thisOne })
    expect(await getOrganisation(acme.id)).toMatchObject({
      account: 'it@acme.example',
      serial: 'abc',
      notAfter: thisOne.notAfter,
    })
    expect((await openRun(acme.id, 'push-certificate'))?.before).toEqual(thisOne)
  })

  it('is not learned from a list without its row', async () => {
    await say({ type: 'push-seen', screen: 'list', account: 'it@acme.example' })
    expect(await getOrganisation(acme.id)).not.toHaveProperty('account')
  })

  it('is not learned of the certificate before once Renew was pressed', async () => {
    await startRun(acme, 'push-certificate', NOW)
    await say({ type: 'renew-pressed', topic: TOPIC, proven: true })
    await say({ type: 'push-seen', screen: 'list', account: 'it@acme.example', thisOne })
    const known = await getOrganisation(acme.id)
    expect(known).toMatchObject({ account: 'it@acme.example' })
    expect(known).not.toHaveProperty('notAfter')
    expect((await openRun(acme.id, 'push-certificate'))?.before).toEqual({ topic: TOPIC })
  })
})

it('never replaces what is on record', async () => {
  await say({
    type: 'push-seen',
    screen: 'list',
    account: 'someone@else.example',
    thisOne: { ...thisOne, notAfter: NOW + DAY },
  })
  expect(await getOrganisation(acme.id)).toEqual(acme)
})

describe('a chosen signing request', () => {
  it('is remembered in the run it was renewed for', async () => {
    await say({ type: 'renew-pressed', topic: TOPIC, proven: true })
    await say(REQUEST, NOW + 5)
    const run = await openRun(acme.id, 'push-certificate')
    expect(run?.signingRequest).toEqual({ fileName: 'a.csr', sha256: 'aa', publicKey: 'KEY-A', at: NOW + 5 })
    expect(run?.ticks).toMatchObject({ chooseSigningRequest: { by: 'file', at: NOW + 5 } })
  })

  it('is remembered with its vendor, who is compared next year', async () => {
    await say({ type: 'renew-pressed', topic: TOPIC, proven: true })
    expect(say({ ...REQUEST, vendor: 'M'.repeat(201) })).toBeUndefined()
    await say({ ...REQUEST, vendor: 'MDM Vendor: Example' })
    expect((await openRun(acme.id, 'push-certificate'))?.signingRequest?.vendor).toBe('MDM Vendor: Example')
  })

  it('is kept byte for byte with the run, where the file itself came along', async () => {
    await say({ type: 'renew-pressed', topic: TOPIC, proven: true })
    await say({ ...REQUEST, text: REQUEST_TEXT }, NOW + 5)
    const run = await openRun(acme.id, 'push-certificate')
    const bytes = new TextEncoder().encode(REQUEST_TEXT)
    expect(await listFiles(acme.id)).toMatchObject([
      { kind: 'signing-request', fileName: 'a.csr', runId: run?.id, at: NOW + 5, bytes },
    ])
  })

  it.each([
    ['no text', REQUEST],
    ['a text that is no signing request', { ...REQUEST, text: btoa('{"token":"c2VjcmV0"}') }],
  ])('with %s is remembered, and nothing is kept', async (_name, message) => {
    await say({ type: 'renew-pressed', topic: TOPIC, proven: true })
    await say(message)
    expect(await openRun(acme.id, 'push-certificate')).toHaveProperty('signingRequest')
    expect(await listFiles(acme.id)).toEqual([])
  })

  it('without a run is not kept either, and one that is too long is refused whole', async () => {
    await say({ ...REQUEST, text: REQUEST_TEXT })
    expect(await listFiles(acme.id)).toEqual([])
    expect(say({ ...REQUEST, text: 'A'.repeat(1024 * 1024 + 1) })).toBeUndefined()
  })

  it('without a run is not remembered, and begins none', async () => {
    await say(REQUEST)
    expect(await listRuns(acme.id)).toEqual([])
  })

  it('meant for a certificate that is not on record is not put into the current run', async () => {
    const run = await startRun(acme, 'push-certificate', NOW)
    await tickStep(run.id, 'wizardStart', 'hand', NOW)
    await say({ type: 'renew-pressed', topic: OTHER_TOPIC, proven: false })
    await say(REQUEST)
    expect(await openRun(acme.id, 'push-certificate')).not.toHaveProperty('signingRequest')
  })
})

it('puts the reader of files into the frame that asks, and says so when it cannot', async () => {
  const executeScript = vi.fn().mockResolvedValue([])
  fakeBrowser.scripting.executeScript = executeScript
  await answerPush({ type: 'load-document-reader' }, sender({ frameId: 3 }), NOW)
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [3] }, files: ['/document-reader.js'] })
  executeScript.mockRejectedValue(new Error('No frame with id 3'))
  await expect(say({ type: 'load-document-reader' })).rejects.toThrow('No frame')
})

it('goes on after a report that failed', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'))
  await expect(say({ type: 'renew-pressed', topic: TOPIC, proven: true })).rejects.toThrow('full')
  await say({ type: 'renew-pressed', topic: TOPIC, proven: true })
  expect(await memory()).toHaveProperty('intent')
  set.mockRestore()
})
