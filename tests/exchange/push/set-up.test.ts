// What the portal's page is told of a first set-up, and what its reports do: nothing is ticked that was not issued in it.

import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerPush } from '../../../lib/exchange/push/answers.ts'
import { consoleShows } from '../../../lib/exchange/push/set-up.ts'
import { DAY } from '../../../lib/facts/time.ts'
import type { Organisation } from '../../../lib/model/organisation.ts'
import type { PushMemory } from '../../../lib/model/push-memory.ts'
import type { Run } from '../../../lib/model/run.ts'
import { beginSetUp, rememberConsoleTopic, setUpOf } from '../../../lib/records/first-set-up.ts'
import { addOrganisation, setCurrentOrganisation } from '../../../lib/records/organisations.ts'
import { rememberCertificate } from '../../../lib/records/run-files.ts'
import { finishRun, startRun } from '../../../lib/records/runs.ts'
import { openRun } from '../../../lib/records/runs-of.ts'
import { ACME, freshBrowser, getOrganisation, NOW, OTHER_TOPIC, TOPIC } from '../../records/fresh.ts'

const ACCOUNT = 'mdm@new.example'
const say = (message: object, tabId = 7) =>
  answerPush(
    message,
    {
      id: fakeBrowser.runtime.id,
      url: 'https://identity.apple.com/pushcert/',
      tab: { id: tabId } as never,
      frameId: 0,
    },
    NOW + 5,
  )
const memory = () => say({ type: 'push-memory' }) as Promise<PushMemory | undefined>
const shows = (screen: string, more: object = {}) => say({ type: 'push-seen', screen, account: ACCOUNT, ...more })
const ticked = async () => Object.keys((await setUpOf(newcomer.id))?.ticks ?? {})
const UP_TO_UPLOAD = ['createAtApple', 'acceptTerms', 'chooseSigningRequest', 'uploadToCreate']
const certificate = {
  topic: TOPIC,
  fileName: 'MDM_.pem',
  sha256: 'cc',
  serial: '77',
  notBefore: NOW,
  notAfter: NOW + 365 * DAY,
  at: NOW + 20,
}

let newcomer: Organisation
let run: Run

beforeEach(async () => {
  await freshBrowser()
  ;({ organisation: newcomer, run } = await beginSetUp({ name: 'Newcomer', consoleId: 'clomo' }, NOW))
})

describe('the memory', () => {
  it('names the set-up instead of an organisation with a UID', async () => {
    expect(await memory()).toEqual({
      organisations: [],
      currentId: newcomer.id,
      setUp: { name: 'Newcomer', state: 'open' },
    })
  })

  it('follows it: uploaded, refused, uploaded, issued, on record, done', async () => {
    const state = async () => (await memory())?.setUp?.state
    await say({ type: 'create-uploaded' })
    expect(await state()).toBe('uploaded')
    await say({ type: 'create-refused' })
    expect(await state()).toBe('open')
    await say({ type: 'create-uploaded' })
    await shows('confirmation')
    expect(await state()).toBe('issued')
    await rememberCertificate(run.id, certificate)
    expect(await memory()).toMatchObject({ organisations: [{ topic: TOPIC }], setUp: { state: 'issued' } })
    await finishRun(run.id, NOW + 30)
    expect(await memory()).not.toHaveProperty('setUp')
  })

  it('keeps Create shut where the set-up was finished by hand, without a certificate on record', async () => {
    await finishRun(run.id, NOW + 1)
    expect((await memory())?.setUp?.state).toBe('issued')
  })

  it('says that it is a second one where the console has shown a UID', async () => {
    await rememberConsoleTopic(run.id, OTHER_TOPIC, NOW)
    expect((await memory())?.setUp).toMatchObject({ state: 'second', consoleTopic: OTHER_TOPIC })
  })

  it('has none for an organisation whose certificate was learned, nor for another one than the current', async () => {
    const { organisation: acme } = await addOrganisation({ ...ACME, topic: OTHER_TOPIC }, NOW)
    await setCurrentOrganisation(acme.id)
    expect(await memory()).not.toHaveProperty('setUp')
  })
})

describe('the reports', () => {
  it('tick as the screens go by', async () => {
    await shows('get-started')
    expect(await ticked()).toEqual([])
    await shows('terms')
    expect(await ticked()).toEqual(['createAtApple'])
    await shows('create')
    expect(await ticked()).toEqual(['createAtApple', 'acceptTerms'])
    await say({ type: 'signing-request-chosen', fileName: 'a.csr', sha256: 'aa', publicKey: 'KEY' })
    expect(await ticked()).toEqual(['createAtApple', 'acceptTerms', 'chooseSigningRequest'])
    expect((await setUpOf(newcomer.id))?.signingRequest).toMatchObject({ publicKey: 'KEY' })
    await say({ type: 'create-uploaded', account: ACCOUNT })
    expect(await ticked()).not.toContain('uploadToCreate')
    await shows('confirmation')
    expect(await ticked()).toEqual(UP_TO_UPLOAD)
  })

  it('a confirmation without an upload of ours, or after a refusal, ticks nothing', async () => {
    await shows('confirmation')
    await say({ type: 'create-uploaded' })
    await say({ type: 'create-refused' })
    await shows('confirmation')
    expect(await ticked()).toEqual([])
  })

  it('note the account that uploaded, where none was chosen, and never replace the chosen one', async () => {
    await say({ type: 'create-uploaded', account: ACCOUNT })
    expect((await getOrganisation(newcomer.id))?.account).toBe(ACCOUNT)
    await say({ type: 'create-uploaded', account: 'somebody@new.example' })
    expect((await getOrganisation(newcomer.id))?.account).toBe(ACCOUNT)
  })

  it('a Renew that was pressed in this tab before is over with Create', async () => {
    await say({ type: 'renew-pressed', topic: OTHER_TOPIC, proven: false })
    expect(await memory()).toHaveProperty('intent')
    await say({ type: 'create-pressed' })
    expect(await memory()).not.toHaveProperty('intent')
  })

  it('change nothing where the current organisation has a certificate', async () => {
    const { organisation: acme } = await addOrganisation({ ...ACME, topic: OTHER_TOPIC }, NOW)
    await setCurrentOrganisation(acme.id)
    await say({ type: 'create-uploaded', account: ACCOUNT })
    await shows('create')
    expect(await ticked()).toEqual([])
    expect(await setUpOf(newcomer.id)).toEqual(run)
    expect((await getOrganisation(acme.id))?.account).toBe(ACME.account)
  })

  it('Renew of the certificate that was created goes on with the set-up, and begins no renewal', async () => {
    await rememberCertificate(run.id, certificate)
    await say({ type: 'renew-pressed', topic: TOPIC, proven: true })
    expect(await openRun(newcomer.id, 'push-certificate')).toBeUndefined()
    await say({ type: 'signing-request-chosen', fileName: 'b.csr', sha256: 'bb', publicKey: 'KEY-B' })
    expect((await setUpOf(newcomer.id))?.signingRequest?.publicKey).toBe('KEY-B')
  })

  it('beside an open renewal, Renew belongs to the renewal', async () => {
    await rememberCertificate(run.id, certificate)
    const renewal = await startRun(newcomer, 'push-certificate', NOW + 40)
    await say({ type: 'renew-pressed', topic: TOPIC, proven: true })
    expect((await openRun(newcomer.id, 'push-certificate'))?.ticks).toHaveProperty('renew')
    expect(renewal.before.topic).toBe(TOPIC)
  })
})

describe('the console', () => {
  const shows = async (...topics: string[]) => {
    const latest = (await setUpOf(newcomer.id)) ?? run
    const reading = { topics: topics.map((topic) => ({ topic, label: '', context: '' })), expiries: [] }
    await consoleShows(latest, (await getOrganisation(newcomer.id)) ?? newcomer, reading, NOW)
    return (await setUpOf(newcomer.id))?.consoleTopic
  }

  it('that shows a UID makes it a second set-up', async () => {
    expect(await shows()).toBeUndefined()
    expect(await shows(OTHER_TOPIC, OTHER_TOPIC)).toBe(OTHER_TOPIC)
    expect((await memory())?.setUp?.state).toBe('second')
  })

  it('that shows several says nothing of which is in use', async () => {
    expect(await shows(TOPIC, OTHER_TOPIC)).toBeUndefined()
  })

  it('that shows one after the upload shows the new one', async () => {
    await say({ type: 'create-uploaded' })
    expect(await shows(TOPIC)).toBeUndefined()
  })

  it('that shows the certificate on record is as it should be', async () => {
    await rememberCertificate(run.id, certificate)
    expect(await shows(TOPIC)).toBeUndefined()
  })
})
