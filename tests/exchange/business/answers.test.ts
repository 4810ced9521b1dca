// The door between the pages of Apple Business and School Manager and the records: who may speak, and what each report does.

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerBusiness, takeUpDownloads } from '../../../lib/exchange/business/answers.ts'
import { keepDownload, keptDownloads } from '../../../lib/exchange/business/kept-downloads.ts'
import { DAY } from '../../../lib/facts/time.ts'
import type { BusinessMemory } from '../../../lib/model/business-memory.ts'
import type { KeptDownload } from '../../../lib/model/kept-download.ts'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { addOrganisation, updateOrganisation } from '../../../lib/records/organisations.ts'
import { startRun, tickStep } from '../../../lib/records/runs.ts'
import { openRun } from '../../../lib/records/runs-of.ts'
import { ACME, freshBrowser, getOrganisation, NOW, OTHER_TOPIC } from '../../records/fresh.ts'

type Sender = Parameters<typeof answerBusiness>[1]

const sender = (change: Partial<Sender> = {}): Sender => ({
  id: fakeBrowser.runtime.id,
  url: 'https://business.apple.com/#/main/devices',
  tab: { id: 7, url: 'https://business.apple.com/' } as NonNullable<Sender['tab']>,
  frameId: 0,
  ...change,
})
const say = (message: unknown, now = NOW) => answerBusiness(message, sender(), now)
const memory = (): Promise<BusinessMemory | undefined> =>
  say({ type: 'business-memory' }) ?? Promise.reject(new Error())
const pressed = (name?: string, more: Partial<KeptDownload> = {}) =>
  say({ type: 'token-download-pressed', ...download(name, more) })
const download = (name?: string, more: Partial<KeptDownload> = {}): KeptDownload => ({
  id: crypto.randomUUID(),
  kind: 'server-token',
  insisted: false,
  at: NOW,
  isSure: true,
  ...(name && { name }),
  ...more,
})

let acme: Organisation

beforeEach(async () => {
  await freshBrowser()
  acme = (await addOrganisation(ACME, NOW)).organisation
  await updateOrganisation(acme.id, { servers: ['CLOMO MDM'], locations: ['本社'] }, NOW)
})

describe('who may speak', () => {
  it.each<[string, Partial<Sender>]>([
    ['School Manager', { url: 'https://school.apple.com/#/main' }],
    ['a frame without an address, by its origin', { url: 'about:blank', origin: 'https://business.apple.com' }],
    ['a frame without an address, by its tab', { url: 'about:blank' }],
  ])('%s', (_, change) => {
    expect(answerBusiness({ type: 'business-memory' }, sender(change), NOW)).toBeInstanceOf(Promise)
  })

  it.each<[string, Partial<Sender>]>([
    ['another extension', { id: 'somebody-else' }],
    ['another site', { url: 'https://business.apple.com.example/' }],
    ['the portal without encryption', { url: 'http://business.apple.com/' }],
    ['a frame of another site in the portal', { url: 'https://example.com/' }],
    [
      'a frame without an address in another tab',
      { url: 'about:blank', tab: { id: 7, url: 'https://example.com/' } as NonNullable<Sender['tab']> },
    ],
  ])('not %s', (_, change) => {
    expect(answerBusiness({ type: 'business-memory' }, sender(change), NOW)).toBeUndefined()
  })

  it.each([
    ['nothing', undefined],
    ['an unknown type', { type: 'business-everything' }],
    ['a name without an end', { type: 'learn-target', kind: 'server', name: 'x'.repeat(500) }],
    ['a kind that is none', { type: 'learn-target', kind: 'device', name: 'x' }],
    ['a report without its frame', { type: 'business-frame', report: { screen: 'server' } }],
  ])('not with %s', (_, message) => {
    expect(say(message)).toBeUndefined()
  })
})

describe('what is remembered', () => {
  it('names, and nothing of a renewal that has not begun', async () => {
    expect(await memory()).toEqual({
      organisations: [{ id: acme.id, name: 'Acme', servers: ['CLOMO MDM'], locations: ['本社'] }],
      currentId: acme.id,
      mayBeFirst: true,
    })
  })

  it('that of the server token nothing earlier is on record, also while the first is under way and once it is downloaded', async () => {
    await updateOrganisation(acme.id, { contentToken: { sha256: 'ab', at: NOW } }, NOW)
    expect((await memory())?.mayBeFirst).toBe(true)
    await pressed('CLOMO MDM')
    expect((await memory())?.mayBeFirst).toBe(true)
    await updateOrganisation(acme.id, { serverToken: { notAfter: NOW + DAY, at: NOW } }, NOW)
    expect((await memory())?.mayBeFirst, 'the run began without one').toBe(true)
  })

  it('of a token that is known to be in use, that it is', async () => {
    await updateOrganisation(acme.id, { serverToken: { notAfter: NOW + DAY, at: NOW } }, NOW)
    expect(await memory()).not.toHaveProperty('mayBeFirst')
    await pressed('CLOMO MDM')
    expect(await memory()).not.toHaveProperty('mayBeFirst')
  })

  it('which tokens are not due for long, while nothing of them is under way', async () => {
    const far = NOW + 200 * DAY
    await updateOrganisation(acme.id, { serverToken: { notAfter: far, at: NOW } }, NOW)
    await updateOrganisation(acme.id, { contentToken: { notAfter: NOW + 80 * DAY, at: NOW } }, NOW)
    expect((await memory())?.notDue).toEqual(['serverToken'])
    await startRun((await getOrganisation(acme.id)) ?? acme, 'server-token', NOW)
    expect(await memory()).not.toHaveProperty('notDue')
  })

  it('that the console is ready', async () => {
    await say({ type: 'console-ready' })
    expect((await memory())?.serverToken).toEqual({ consoleReady: true, uploaded: false })
  })

  it('a download until the console has saved it, and then that it has', async () => {
    await pressed('ＣＬＯＭＯ MDM')
    expect((await memory())?.serverToken).toEqual({ consoleReady: false, downloadedAt: NOW, uploaded: false })
    const run = await openRun(acme.id, 'server-token')
    await tickStep(run?.id ?? '', 'uploadServerToken', 'hand', NOW + 1)
    await tickStep(run?.id ?? '', 'saveServerToken', 'hand', NOW + 2)
    expect((await memory())?.serverToken).toMatchObject({ downloadedAt: NOW, uploaded: true })
  })

  it('a content token’s download, apart from the server token’s', async () => {
    await pressed('本社', { kind: 'content-token' })
    const now = await memory()
    expect(now?.contentToken).toEqual({ consoleReady: false, downloadedAt: NOW, uploaded: false })
    expect(now?.serverToken).toBeUndefined()
  })
})

describe('a download that went through', () => {
  it('with who was signed in, where the page shows it', async () => {
    await pressed('CLOMO MDM', { account: 'it@example.co.jp' })
    const run = await openRun(acme.id, 'server-token')
    expect(run?.tokenDownloads).toEqual([{ name: 'CLOMO MDM', account: 'it@example.co.jp', at: NOW }])
  })

  it('of a server that is nobody’s begins nothing', async () => {
    await pressed('Jamf Pro', { insisted: true })
    expect(await openRun(acme.id, 'server-token')).toBeUndefined()
  })

  it('of another organisation’s server is that one’s', async () => {
    const other = (await addOrganisation({ ...ACME, name: 'Other', topic: OTHER_TOPIC }, NOW)).organisation
    await updateOrganisation(other.id, { servers: ['Jamf Pro'] }, NOW)
    await pressed('Jamf Pro', { insisted: true })
    expect(await openRun(acme.id, 'server-token')).toBeUndefined()
    expect((await openRun(other.id, 'server-token'))?.tokenDownloads).toEqual([
      { name: 'Jamf Pro', insisted: true, at: NOW },
    ])
  })

  it('without a name counts for the current organisation only where the user insisted', async () => {
    await pressed()
    expect(await openRun(acme.id, 'server-token')).toBeUndefined()
    await pressed(undefined, { insisted: true })
    expect((await memory())?.serverToken).toMatchObject({ downloadedAt: NOW, uploaded: false })
  })
})

describe('what the user says', () => {
  it('"this is my server" once, whatever its writing', async () => {
    await say({ type: 'learn-target', kind: 'server', name: 'CLOMO' })
    await say({ type: 'learn-target', kind: 'server', name: 'ＣＬＯＭＯ' })
    await say({ type: 'learn-target', kind: 'location', name: '大阪支店' })
    const known = await getOrganisation(acme.id)
    expect(known?.servers).toEqual(['CLOMO MDM', 'CLOMO'])
    expect(known?.locations).toEqual(['本社', '大阪支店'])
  })
})

describe('frames', () => {
  it('hear each other’s reports as they are', async () => {
    const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined)
    const report = {
      frame: 'a',
      isTop: false,
      screen: 'server',
      servers: [],
      locations: [],
      contradicts: false,
      isDoubtful: false,
    }
    await say({ type: 'business-frame', report })
    expect(sent).toHaveBeenCalledWith(7, { type: 'business-frame', report })
    sent.mockRejectedValue(new Error('gone'))
    await expect(say({ type: 'business-frame', report })).resolves.toBeUndefined()
  })
})

describe('a download that was kept where it was pressed', () => {
  const downloads = async () => (await openRun(acme.id, 'server-token'))?.tokenDownloads
  const keep = async (kept: KeptDownload): Promise<KeptDownload> => {
    keepDownload(kept)
    await vi.waitFor(async () => expect(await keptDownloads()).toContainEqual(kept))
    return kept
  }

  it('is kept no more once it is on record', async () => {
    const kept = await keep(download('CLOMO MDM'))
    await say({ type: 'token-download-pressed', ...kept })
    expect(await keptDownloads()).toEqual([])
    expect(await downloads()).toEqual([{ name: 'CLOMO MDM', at: NOW }])
  })

  it('is taken up where no page tells of it any more: the browser was killed', async () => {
    await keep(download('CLOMO MDM'))
    await takeUpDownloads(NOW + 60_000)
    expect(await downloads()).toEqual([{ name: 'CLOMO MDM', at: NOW }])
    expect(await keptDownloads()).toEqual([])
  })

  it('keeps no other one waiting where it can’t be taken up', async () => {
    await keep(download('CLOMO MDM'))
    await keep(download('CLOMO MDM', { at: NOW + 1 }))
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('The disk is full.'))
    await expect(takeUpDownloads(NOW + 60_000)).rejects.toThrow('The disk is full.')
    expect(await downloads()).toHaveLength(2)
    expect(await keptDownloads()).toHaveLength(1)
  })

  it('is one, though it is taken up and told at the same time, and told again later', async () => {
    const kept = await keep(download('CLOMO MDM'))
    await Promise.all([takeUpDownloads(NOW + 1), say({ type: 'token-download-pressed', ...kept })])
    await say({ type: 'token-download-pressed', ...kept }, NOW + 5_000)
    expect(await downloads()).toHaveLength(1)
  })

  it('counts as one where nothing said for a while that it was none, and not before', async () => {
    const kept = await keep(download('CLOMO MDM', { isSure: false }))
    await takeUpDownloads(NOW + 1_000)
    expect(await downloads()).toBeUndefined()
    expect(await keptDownloads()).toEqual([kept])
    await takeUpDownloads(NOW + 10_000)
    expect(await downloads()).toHaveLength(1)
  })
})
