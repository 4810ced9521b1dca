// The door between a console's page and the records: who may speak, what a page learns, which steps its reports tick.

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerConsole } from '../../../lib/exchange/console/answers.ts'
import { DAY } from '../../../lib/facts/time.ts'
import type { ConsoleFindings, ConsoleMemory } from '../../../lib/model/console-memory.ts'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { setConsoleOrigin } from '../../../lib/records/console-origins.ts'
import { addOrganisation, removeOrganisation, setCurrentOrganisation } from '../../../lib/records/organisations.ts'
import { rememberCertificate } from '../../../lib/records/run-files.ts'
import { startRun, tickStep } from '../../../lib/records/runs.ts'
import { openRun } from '../../../lib/records/runs-of.ts'
import { rememberToken } from '../../../lib/records/token-runs.ts'
import { ACME, freshBrowser, NOW, OTHER_TOPIC, TOPIC } from '../../records/fresh.ts'

type Sender = Parameters<typeof answerConsole>[1]
const CONSOLE = 'https://panel.example.com'
const SUBJECT = 'プッシュ通知証明書のサブジェクト'
const HOME = 'MDM プッシュ通知証明書'

let permitted: string[]
let acme: Organisation

const sender = (change: Partial<Sender> = {}): Sender => ({
  id: fakeBrowser.runtime.id,
  url: `${CONSOLE}/settings`,
  tab: { id: 7 } as NonNullable<Sender['tab']>,
  frameId: 0,
  ...change,
})
const say = (message: unknown, change: Partial<Sender> = {}) => answerConsole(message, sender(change), NOW)
const memory = (change: Partial<Sender> = {}) => say({ type: 'console-memory' }, change) as Promise<ConsoleMemory>
const seen = (view: object, screen = 'none', change: Partial<Sender> = {}) =>
  say({ type: 'console-seen', view: { ...EMPTY, ...view }, screen }, change) as Promise<ConsoleFindings | undefined>
const beside = (label: string, line: number) => ({ own: label === '' ? [] : [label], around: [], headings: [], line })
const EMPTY = { title: '', topics: [], codes: [], dates: [], accounts: [] }
const topics = (...found: [string, string][]) => ({
  topics: found.map(([topic, label], line) => ({ topic, ...beside(label, line) })),
})
const expiry = (label: string, notAfter: number) => ({
  dates: [{ text: '2027/11/24', notAfter, behind: '', ...beside(label, 9) }],
})
const ticks = async () => Object.keys((await openRun(acme.id, 'push-certificate'))?.ticks ?? {})
const certificate = {
  fileName: 'new.pem',
  sha256: 'ab',
  serial: 'cd',
  notBefore: NOW,
  notAfter: NOW + 365 * DAY,
  at: NOW,
}

beforeEach(async () => {
  await freshBrowser()
  permitted = [`${CONSOLE}/*`]
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((origin) => permitted.includes(origin)),
  )
  acme = (await addOrganisation(ACME, NOW)).organisation
  await setConsoleOrigin(acme.id, CONSOLE, true, NOW)
})

describe('who may speak', () => {
  it('not another extension, and not a page of our own without a tab', () => {
    const { tab: _tab, ...own } = sender()
    expect(say({ type: 'console-memory' }, { id: 'somebody-else' })).toBeUndefined()
    expect(answerConsole({ type: 'console-memory' }, own, NOW)).toBeUndefined()
  })

  it.each<[string, Partial<Sender>]>([
    ['an address that is not on record', { url: 'https://elsewhere.example/' }],
    ['an address that only begins like one on record', { url: 'https://panel.example.com.example/' }],
    ['the same address without encryption', { url: 'http://panel.example.com/' }],
    ['no page at all', { url: '' }],
  ])('%s learns nothing and reports nothing', async (_name, change) => {
    await startRun(acme, 'push-certificate', NOW)
    // Nor is it asked to allow anything again: Koshin is not wanted there.
    expect(await memory(change)).toEqual({ withdrawn: false, renewsToken: false })
    expect(await seen(topics([TOPIC, SUBJECT]), 'none', change)).toBeUndefined()
    expect(await ticks()).toEqual([])
  })

  it.each([
    ['the address was taken off the record', () => setConsoleOrigin(acme.id, CONSOLE, false, NOW)],
    ['its organisation was deleted', () => removeOrganisation(acme.id, NOW)],
  ])('nothing is left to allow again once %s, whatever the browser still permits', async (_name, over) => {
    expect((await memory()).organisation).toBeDefined()
    await over()
    expect(await memory()).toEqual({ withdrawn: false, renewsToken: false })
    permitted = []
    expect(await memory()).toEqual({ withdrawn: false, renewsToken: false })
  })

  it('nobody after the permission was withdrawn', async () => {
    await startRun(acme, 'push-certificate', NOW)
    permitted = []
    expect(await memory()).toEqual({ withdrawn: true, renewsToken: false })
    expect(await seen(topics([TOPIC, SUBJECT]))).toBeUndefined()
    await say({ type: 'console-start-over' })
    expect(await ticks()).toEqual([])
  })

  it.each([
    ['nothing', undefined],
    ['a message of the portal', { type: 'push-memory' }],
    ['a screen that there is not', { type: 'console-wizard', screen: 'roof', pressed: 'ok' }],
    ['a topic that is none', { type: 'console-seen', screen: 'none', view: { ...EMPTY, ...topics(['x', '']) } }],
    [
      'a flood',
      {
        type: 'console-seen',
        screen: 'none',
        view: { ...EMPTY, dates: Array(201).fill({ text: '', notAfter: 1, behind: '', ...beside('', 0) }) },
      },
    ],
  ])('not in words that are none: %s', (_name, message) => {
    expect(say(message)).toBeUndefined()
  })
})

describe('what reads a page’s values', () => {
  const load = (change: Partial<Sender> = {}) => say({ type: 'load-console-values' }, change)
  const put = () => {
    const executeScript = vi.fn().mockResolvedValue([])
    fakeBrowser.scripting.executeScript = executeScript
    return executeScript
  }

  it('is put into the frame that asks, and it is said where that can’t be', async () => {
    const executeScript = put()
    await load({ frameId: 3 })
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [3] }, files: ['/console-values.js'] })
    executeScript.mockRejectedValue(new Error('No frame with id 3'))
    await expect(load()).rejects.toThrow('No frame')
  })

  it('is put nowhere else, nor where the permission was withdrawn', async () => {
    const executeScript = put()
    await load({ url: 'https://elsewhere.example/' })
    permitted = []
    await load()
    expect(executeScript).not.toHaveBeenCalled()
  })
})

describe('what a page learns', () => {
  it('the organisation and the words of its wizard; no run where none is open', async () => {
    const learned = await memory()
    expect(learned).toMatchObject({
      withdrawn: false,
      organisation: { name: 'Acme', topic: TOPIC },
      renewsToken: false,
    })
    expect(learned.wizard?.proceed).toBe('続きから始める')
    expect(learned).not.toHaveProperty('run')
    // Accounts and serials are none of a console's business.
    expect(JSON.stringify(learned)).not.toContain(acme.account)
    expect(JSON.stringify(learned)).not.toContain(acme.serial)
  })

  it('that the new certificate waits, from its issue until the console has taken it', async () => {
    const run = await startRun(acme, 'push-certificate', NOW)
    const awaits = async () => (await memory()).run?.awaitsUpload
    expect(await awaits()).toBe(false)
    await rememberCertificate(run.id, certificate)
    expect(await awaits()).toBe(true)
    expect((await memory()).run?.certificate).toEqual({ fileName: 'new.pem', sha256: 'ab' })
    await tickStep(run.id, 'wizardContinue', 'page', NOW)
    expect(await awaits()).toBe(true)
    await tickStep(run.id, 'uploadCertificate', 'page', NOW)
    expect(await awaits()).toBe(false)
  })

  it('the Apple Account only while the wizard asks for it beside the certificate', async () => {
    const run = await startRun(acme, 'push-certificate', NOW)
    const account = async () => (await memory()).run?.account
    expect(await account()).toBeUndefined()
    await rememberCertificate(run.id, certificate)
    expect(await account()).toBe(acme.account)
    await tickStep(run.id, 'uploadCertificate', 'page', NOW)
    expect(JSON.stringify(await memory())).not.toContain(acme.account)
  })

  it('which organisation is meant, of several at one address: the one being worked on, or none', async () => {
    const other = (await addOrganisation({ ...ACME, name: 'Other', topic: OTHER_TOPIC }, NOW)).organisation
    await setConsoleOrigin(other.id, CONSOLE, true, NOW)
    expect((await memory()).organisation?.name).toBe('Acme')
    await setCurrentOrganisation(other.id)
    expect((await memory()).organisation?.name).toBe('Other')
    const third = (await addOrganisation({ name: 'Third', consoleId: 'clomo', topic: `${TOPIC.slice(0, -1)}0` }, NOW))
      .organisation
    await setCurrentOrganisation(third.id)
    expect(await memory()).toEqual({ withdrawn: false, renewsToken: false })
  })

  it('no wizard on a console whose words are not known', async () => {
    const other = (await addOrganisation({ ...ACME, name: 'Fleet', consoleId: 'fleet', topic: OTHER_TOPIC }, NOW))
      .organisation
    await setConsoleOrigin(other.id, 'https://fleet.example.com', true, NOW)
    permitted.push('https://fleet.example.com/*')
    expect(await memory({ url: 'https://fleet.example.com/' })).not.toHaveProperty('wizard')
  })
})

describe('what its reading comes to', () => {
  it('the same UID, before the renewal', async () => {
    await startRun(acme, 'push-certificate', NOW)
    expect(await seen(topics([TOPIC, SUBJECT]))).toMatchObject({ uid: 'same' })
    expect(await ticks()).toEqual(['consoleUid'])
  })

  it('another UID, and whose it is', async () => {
    await addOrganisation({ ...ACME, name: 'Other', topic: OTHER_TOPIC }, NOW)
    await startRun(acme, 'push-certificate', NOW)
    expect(await seen(topics([OTHER_TOPIC, SUBJECT]))).toEqual({
      uid: 'different',
      shown: OTHER_TOPIC,
      otherName: 'Other',
      expiry: 'not-found',
    })
    expect(await ticks()).toEqual([])
  })

  it('two UIDs without a label: neither', async () => {
    await startRun(acme, 'push-certificate', NOW)
    expect(await seen(topics([TOPIC, ''], [OTHER_TOPIC, '']))).toMatchObject({ uid: 'several' })
    expect(await ticks()).toEqual([])
  })

  it('the new expiry with the right UID: all is proved; with another UID nothing is', async () => {
    const run = await startRun(acme, 'push-certificate', NOW)
    await rememberCertificate(run.id, certificate)
    const renewed = expiry(HOME, certificate.notAfter)
    expect(await seen({ ...renewed, ...topics([OTHER_TOPIC, SUBJECT]) })).toMatchObject({ uid: 'different' })
    expect(await ticks()).not.toContain('consoleExpiry')
    expect(await seen({ ...renewed, ...topics([TOPIC, SUBJECT]) })).toMatchObject({ uid: 'same', expiry: 'renewed' })
    expect(await ticks()).toEqual(expect.arrayContaining(['wizardFinish', 'consoleExpiry', 'consoleUidAfter']))
  })

  it('the new expiry of a token whose renewal is open', async () => {
    await startRun(acme, 'server-token', NOW)
    const date = expiry('ADE サーバートークンの有効期限', NOW + 365 * DAY)
    expect(await seen(date)).not.toHaveProperty('tokenRenewed')
    expect((await memory()).renewsToken).toBe(true)
  })

  it('the file of a token that was checked, until the console has taken it', async () => {
    const { id } = await startRun(acme, 'server-token', NOW)
    expect(await memory()).not.toHaveProperty('tokenFiles')
    await rememberToken(id, 'server-token', {
      ...{ fileName: 'a.p7m', sha256: 'ab', name: 'CLOMO', notAfter: NOW + DAY },
      at: NOW,
    })
    expect((await memory()).tokenFiles).toEqual([{ name: 'a.p7m', sha256: 'ab' }])
    await tickStep(id, 'saveServerToken', 'hand', NOW)
    expect(await memory()).not.toHaveProperty('tokenFiles')
  })

  it('is nothing where the organisation has no certificate yet', async () => {
    expect(await seen(topics([OTHER_TOPIC, SUBJECT]))).toMatchObject({ uid: 'different' })
  })
})

describe('the wizard', () => {
  it('ticks what its screens prove, and what was pressed on them', async () => {
    const run = await startRun(acme, 'push-certificate', NOW)
    await seen({}, 'opening')
    expect(await ticks()).toEqual([])
    await say({ type: 'console-wizard', screen: 'details' })
    expect(await ticks()).toEqual(['wizardStart'])
    await seen({}, 'download')
    await say({ type: 'console-wizard', screen: 'download', pressed: 'download' })
    await say({ type: 'console-wizard', screen: 'portal', pressed: 'ok' })
    expect(await ticks()).toEqual(['wizardStart', 'wizardDetails', 'signingRequestDownload', 'wizardLeaveOpen'])
    await seen({}, 'certificate')
    expect(await ticks()).not.toContain('wizardContinue')
    await rememberCertificate(run.id, certificate)
    await seen({}, 'certificate')
    expect(await ticks()).toContain('wizardContinue')
    expect(await ticks()).not.toContain('uploadCertificate')
    await seen({}, 'finished')
    expect(await ticks()).toContain('uploadCertificate')
    await say({ type: 'console-wizard', screen: 'finished', pressed: 'finish' })
    expect(await ticks()).toContain('wizardFinish')
  })

  it('outside a renewal ticks nothing and begins none', async () => {
    await seen({}, 'details')
    await say({ type: 'console-wizard', screen: 'finished', pressed: 'finish' })
    expect(await openRun(acme.id, 'push-certificate')).toBeUndefined()
  })

  it('is gone through again from the signing request when the user asks for it', async () => {
    const run = await startRun(acme, 'push-certificate', NOW)
    await tickStep(run.id, 'consoleUid', 'page', NOW)
    await seen({}, 'download')
    await rememberCertificate(run.id, certificate)
    await say({ type: 'console-start-over' })
    const after = await openRun(acme.id, 'push-certificate')
    expect(after).not.toHaveProperty('certificate')
    expect(Object.keys(after?.ticks ?? {}).filter((step) => step.startsWith('wizard'))).toEqual([])
    expect(after?.ticks).toHaveProperty('consoleUid')
  })
})
