// What a page told of presses is not lost, whoever dies meanwhile: it is on record once, and for the right organisation.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerAll, takeUpAll } from '../../lib/exchange/answer-all.ts'
import { background } from '../../lib/exchange/ask.ts'
import { keepNews, keptNews, takeUpNews } from '../../lib/exchange/kept-news.ts'
import type { PushMessage } from '../../lib/exchange/push/messages.ts'
import type { Sender } from '../../lib/exchange/speaker.ts'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { beginSetUp, setUpOf } from '../../lib/records/first-set-up.ts'
import { addOrganisation, listOrganisations, setCurrentOrganisation } from '../../lib/records/organisations.ts'
import { finishRun, startRun } from '../../lib/records/runs.ts'
import { listRuns, openRun } from '../../lib/records/runs-of.ts'
import { ACME, freshBrowser, NOW, OTHER_TOPIC, TOPIC } from '../records/fresh.ts'

const ORIGIN = 'https://identity.apple.com'
const RENEW: PushMessage = { type: 'renew-pressed', topic: TOPIC, proven: true }
const REQUEST: PushMessage = {
  type: 'signing-request-chosen',
  fileName: 'a.csr',
  sha256: 'aa',
  publicKey: 'KEY-A',
  topic: TOPIC,
}

/** `dead`: nothing is heard. `mute`: all is heard and done, and the answer is lost. */
let state: 'alive' | 'dead' | 'mute'
let acme: Organisation

const sender = (tabId: number): Sender =>
  ({ id: fakeBrowser.runtime.id, url: `${ORIGIN}/pushcert/`, tab: { id: tabId } }) as Sender

/** A page of the portal, in a tab of its own, for as long as nobody forgets it. */
function page(tabId = 7) {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    if (state === 'dead') throw new Error('Could not establish connection. Receiving end does not exist.')
    const answer = await answerAll(message, sender(tabId), Date.now())
    if (state === 'mute') throw new Error('The message port closed before a response was received.')
    return answer
  })
  return background<PushMessage, object>()
}

/** The page is gone, and with it all that it would have told again. */
function leave(): void {
  const now = Date.now()
  // This sets the clock back as well.
  vi.clearAllTimers()
  vi.setSystemTime(now)
}

const settle = (milliseconds = 3_000) => vi.advanceTimersByTimeAsync(milliseconds)
const renewed = async () => (await listRuns(acme.id)).filter(({ ticks }) => Object.hasOwn(ticks, 'renew'))

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('location', { href: `${ORIGIN}/pushcert/` })
  vi.stubGlobal('origin', ORIGIN)
  await freshBrowser()
  acme = (await addOrganisation(ACME, NOW)).organisation
  state = 'alive'
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Until all that was begun with the records and the browser's storage is done; fake-indexeddb needs real turns of the loop. */
async function done(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await new Promise((resolve) => setImmediate(resolve))
}

it('a Download that nobody has heard is on record once the background starts', async () => {
  await startRun(acme, 'push-certificate', NOW)
  state = 'dead'
  page().tell({ type: 'download-pressed', thisOne: { topic: TOPIC, notAfter: NOW + 365 * DAY } })
  await settle()
  await done()
  leave()
  await takeUpAll(Date.now())
  expect((await openRun(acme.id, 'push-certificate'))?.ticks.downloadCertificate).toMatchObject({ at: NOW, by: 'page' })
  expect(await keptNews()).toEqual([])
})

describe('a press that nobody has heard', () => {
  beforeEach(async () => {
    state = 'dead'
    page().tell(RENEW)
    await settle()
    await done()
    leave()
    expect(await renewed()).toEqual([])
  })

  it('is on record as soon as the next page asks, once, with its own time', async () => {
    state = 'alive'
    await page(8).ask({ type: 'push-memory' })
    expect(await renewed()).toMatchObject([{ startedAt: NOW, ticks: { renew: { at: NOW } } }])
    await page(9).ask({ type: 'push-memory' })
    expect(await listRuns(acme.id)).toHaveLength(1)
    expect(await keptNews()).toEqual([])
  })

  it('is on record as soon as the background starts', async () => {
    await takeUpAll(Date.now())
    expect(await renewed()).toHaveLength(1)
  })

  it('lets no tab go on by it', async () => {
    state = 'alive'
    expect(await page(7).ask({ type: 'push-memory' })).not.toHaveProperty('intent')
  })

  it('leaves no intent behind for a tab that there is not', async () => {
    await takeUpAll(Date.now())
    expect(await renewed()).toHaveLength(1)
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([])
  })

  it('begins no renewal after that year’s was finished', async () => {
    await finishRun((await startRun(acme, 'push-certificate', NOW - DAY)).id, NOW + 60_000)
    await takeUpAll(NOW + DAY)
    expect(await renewed()).toEqual([])
    expect(await openRun(acme.id, 'push-certificate')).toBeUndefined()
  })

  it('is of no renewal any more after a month', async () => {
    await takeUpAll(NOW + 31 * DAY)
    expect(await renewed()).toEqual([])
    expect(await keptNews()).toEqual([])
  })
})

it('what was heard is kept no more', async () => {
  page().tell(RENEW)
  await done()
  expect(await renewed()).toHaveLength(1)
  expect(await keptNews()).toEqual([])
})

it('what was heard and not answered is on record once', async () => {
  state = 'mute'
  page().tell(RENEW)
  await done()
  leave()
  expect(await keptNews()).toHaveLength(1)
  state = 'alive'
  await settle()
  await page(8).ask({ type: 'push-memory' })
  expect(await listRuns(acme.id)).toHaveLength(1)
  expect(await renewed()).toHaveLength(1)
})

it('a page that is still there tells it itself, and its tab goes on', async () => {
  state = 'dead'
  const own = page(7)
  own.tell(RENEW)
  await settle()
  await done()
  state = 'alive'
  await takeUpAll(Date.now())
  await settle(5_000)
  await done()
  expect(await own.ask({ type: 'push-memory' })).toHaveProperty('intent')
  expect(await listRuns(acme.id)).toHaveLength(1)
})

describe('heard late, it is of the organisation that was worked on then', () => {
  it('a signing request', async () => {
    const { organisation: other } = await addOrganisation({ ...ACME, topic: OTHER_TOPIC }, NOW)
    await startRun(acme, 'push-certificate', NOW - 9)
    await startRun(other, 'push-certificate', NOW - 9)
    state = 'dead'
    page().tell(REQUEST)
    await settle()
    await done()
    leave()
    await setCurrentOrganisation(other.id)
    await takeUpAll(Date.now())
    expect(await openRun(acme.id, 'push-certificate')).toMatchObject({ signingRequest: { sha256: 'aa' } })
    expect(await openRun(other.id, 'push-certificate')).not.toHaveProperty('signingRequest')
  })

  it('an upload for a new certificate, and the refusal that came before it undoes nothing', async () => {
    const { organisation: newcomer } = await beginSetUp({ name: 'Newcomer', consoleId: 'clomo' }, NOW - 9)
    state = 'dead'
    const { tell } = page()
    tell({ type: 'create-refused', organisationId: newcomer.id })
    await vi.advanceTimersByTimeAsync(10)
    tell({ type: 'create-uploaded', organisationId: newcomer.id, account: 'mdm@new.example' })
    await settle()
    await done()
    leave()
    await setCurrentOrganisation(acme.id)
    await takeUpAll(Date.now())
    await takeUpAll(Date.now())
    expect(await setUpOf(newcomer.id)).toMatchObject({ createUploadedAt: NOW + 10 })
    expect((await listOrganisations()).find(({ id }) => id === newcomer.id)).toMatchObject({
      account: 'mdm@new.example',
    })
  })
})

it('what a page only shows is not kept: it is shown again', async () => {
  state = 'dead'
  page().tell({ type: 'push-seen', screen: 'list' })
  await done()
  expect(await keptNews()).toEqual([])
})

describe('where something kept can’t be taken in', () => {
  const told = (type: string, at: number) => ({ type, told: { id: crypto.randomUUID(), at } })
  const kept = async () => (await keptNews()).map(({ message }) => message.type)

  beforeEach(() => {
    for (const [index, type] of ['push-mine', 'renew-pressed', 'console-ready'].entries())
      keepNews({ message: told(type, NOW + index), origin: ORIGIN })
  })

  it.each(['push-mine', 'renew-pressed', 'console-ready'])('%s waits, and nothing waits with it', async (broken) => {
    const heard: string[] = []
    const answer = async (message: unknown) => {
      const { type } = message as { type: string }
      if (type === broken) throw new Error('This organisation is no longer on record.')
      heard.push(type)
    }
    await expect(takeUpNews(answer, NOW + DAY)).rejects.toThrow('no longer on record')
    expect(heard).toEqual(['push-mine', 'renew-pressed', 'console-ready'].filter((type) => type !== broken))
    expect(await kept()).toEqual([broken])
  })

  it('all is tried again the next time', async () => {
    const fail = () => Promise.reject(new Error('The records cannot be opened.'))
    await expect(takeUpNews(fail, NOW + DAY)).rejects.toThrow()
    expect(await kept()).toHaveLength(3)
    await takeUpNews(async () => undefined, NOW + DAY)
    expect(await kept()).toEqual([])
  })
})
