// The renewals of the tokens: downloads reported by the portal's page, judged files, and what is left when they end.

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { TokenFacts } from '../../lib/model/token.ts'
import { awaitingUploadSince } from '../../lib/procedures/awaiting-upload.ts'
import { addOrganisation, updateOrganisation } from '../../lib/records/organisations.ts'
import { finishRun, recordEvidence, restartFrom, startRun, tickStep } from '../../lib/records/runs.ts'
import { openRun } from '../../lib/records/runs-of.ts'
import {
  learnFromBusiness,
  recordBusinessPage,
  recordConsoleReady,
  recordTokenDownload,
  rememberDownloader,
  rememberToken,
} from '../../lib/records/token-runs.ts'
import { ACME, freshBrowser, getOrganisation, NOW } from './fresh.ts'

const FILE: TokenFacts = {
  fileName: 'CLOMO_Token_2026-11-24T03-05-00Z_smime.p7m',
  sha256: 'aa',
  name: 'CLOMO',
  notAfter: NOW + 365 * DAY,
  at: NOW + 20,
}
let acme: Organisation

beforeEach(async () => {
  await freshBrowser()
  const { organisation } = await addOrganisation(ACME, NOW)
  const known = { servers: ['CLOMO'], locations: ['全社'] }
  acme = (await updateOrganisation(organisation.id, known, NOW)) ?? organisation
})

const server = () => openRun(acme.id, 'server-token')
const content = () => openRun(acme.id, 'content-token')
const ticked = async (run = server()) => Object.keys((await run)?.ticks ?? {})
const consoleShows = (label: string, notAfter: number) => ({
  kind: 'console' as const,
  reading: { topics: [], expiries: [{ label, text: 'as shown', notAfter }] },
})

describe('a page of the portal', () => {
  it('ticks in the renewals that are open, and begins none', async () => {
    await recordBusinessPage(acme.id, { kind: 'business-seen', signedIn: true, server: 'ＣＬＯＭＯ' }, NOW)
    expect(await server()).toBeUndefined()
    await startRun(acme, 'server-token', NOW)
    await startRun(acme, 'content-token', NOW)
    await recordBusinessPage(acme.id, { kind: 'business-seen', signedIn: true, server: 'ＣＬＯＭＯ' }, NOW)
    expect(await ticked()).toEqual(['signInForServerToken', 'portalServer'])
    expect(await ticked(content())).toEqual(['signInForContentToken'])
  })

  it('leaves the renewal of the push certificate alone', async () => {
    await startRun(acme, 'push-certificate', NOW)
    await recordBusinessPage(acme.id, { kind: 'business-seen', signedIn: true, server: 'CLOMO' }, NOW)
    await recordConsoleReady(acme, NOW)
    expect((await openRun(acme.id, 'push-certificate'))?.ticks).toEqual({})
    expect(await ticked()).toEqual(['consoleReady'])
  })
})

describe('a renewal that a page begins', () => {
  it.each([
    ['a download', () => recordTokenDownload(acme, 'server-token', { name: 'CLOMO' }, NOW)],
    ['the word that the console is ready', () => recordConsoleReady(acme, NOW)],
  ])('is on record together with %s, or not at all', async (_, begin) => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('the disk is full')
    })
    await expect(begin()).rejects.toThrow('the disk is full')
    put.mockRestore()
    expect(await server()).toBeUndefined()
    await begin()
    expect((await ticked()).length).toBeGreaterThan(0)
  })
})

describe('what the portal’s page tells besides', () => {
  it('is which portal and pages they are, and the account where none is on record', async () => {
    await learnFromBusiness(acme, { portal: 'school', generation: 'G2', account: 'it@acme.example' }, NOW + 1)
    expect(await getOrganisation(acme.id)).toMatchObject({
      portal: 'school',
      portalGeneration: 'G2',
      tokenAccount: 'it@acme.example',
      updatedAt: NOW + 1,
    })
  })

  it('does not replace an account that was typed since the page asked', async () => {
    await updateOrganisation(acme.id, { tokenAccount: 'typed@acme.example' }, NOW + 1)
    await learnFromBusiness(acme, { portal: 'business', account: 'read@acme.example' }, NOW + 2)
    expect(await getOrganisation(acme.id)).toMatchObject({ portal: 'business', tokenAccount: 'typed@acme.example' })
  })

  it('never replaces an account, and is no write where nothing is new', async () => {
    const known = { portal: 'business' as const, portalGeneration: 'G3' as const, tokenAccount: 'it@acme.example' }
    const organisation = (await updateOrganisation(acme.id, known, NOW)) ?? acme
    await learnFromBusiness(organisation, { portal: 'business', generation: 'G3', account: 'b@acme.example' }, NOW + 1)
    await learnFromBusiness(organisation, { portal: 'business' }, NOW + 2)
    expect(await getOrganisation(acme.id)).toMatchObject({ ...known, updatedAt: NOW })
  })
})

describe('a download', () => {
  it('begins the renewal where none is open, and waits from then on for the upload', async () => {
    await recordTokenDownload(acme, 'server-token', { name: 'CLOMO', account: 'admin@acme.example' }, NOW + 5)
    const run = await server()
    expect(run?.tokenDownloads).toEqual([{ name: 'CLOMO', account: 'admin@acme.example', at: NOW + 5 }])
    expect(await ticked()).toContain('downloadServerToken')
    expect(run && awaitingUploadSince(run)).toBe(NOW + 5)
  })

  it('of another server is written down, ticks nothing, and waits all the same: that server’s token is dead', async () => {
    await recordTokenDownload(acme, 'server-token', { name: '本社' }, NOW + 5)
    expect(await ticked()).toEqual([])
    const run = await server()
    expect(run && awaitingUploadSince(run)).toBe(NOW + 5)
  })

  it('made twice makes the first file useless', async () => {
    await recordTokenDownload(acme, 'server-token', { name: 'CLOMO' }, NOW + 5)
    const run = await server()
    await rememberToken(run?.id ?? '', 'server-token', FILE)
    await tickStep(run?.id ?? '', 'uploadServerToken', 'hand', NOW + 30)
    await tickStep(run?.id ?? '', 'saveServerToken', 'hand', NOW + 31)
    expect(awaitingUploadSince((await server()) ?? run ?? neverBegun)).toBeUndefined()
    await recordTokenDownload(acme, 'server-token', { name: 'CLOMO' }, NOW + 40)
    const again = await server()
    expect(again?.serverToken).toBeUndefined()
    expect(await ticked()).toEqual(['signInForServerToken', 'portalServer', 'downloadServerToken'])
    expect(again && awaitingUploadSince(again)).toBe(NOW + 40)
  })

  it('of a content token ends nothing: a file judged before stays, and nothing waits', async () => {
    await recordTokenDownload(acme, 'content-token', { name: '全社' }, NOW + 5)
    const run = await content()
    await rememberToken(run?.id ?? '', 'content-token', FILE)
    await recordTokenDownload(acme, 'content-token', { name: '全社' }, NOW + 9)
    const again = await content()
    expect(again?.contentToken?.sha256).toBe('aa')
    expect(again && awaitingUploadSince(again)).toBeUndefined()
  })
})

const neverBegun = { procedure: 'server-token', ticks: {} } as const

describe('waiting for the upload', () => {
  it('begins with the download, ticked by hand too, and ends when the console has saved', () => {
    const tick = { at: NOW, by: 'hand' } as const
    expect(awaitingUploadSince(neverBegun)).toBeUndefined()
    const downloaded = { ...neverBegun, ticks: { downloadServerToken: tick } }
    expect(awaitingUploadSince(downloaded)).toBe(NOW)
    expect(awaitingUploadSince({ ...downloaded, ticks: { ...downloaded.ticks, uploadServerToken: tick } })).toBe(NOW)
    expect(awaitingUploadSince({ ...downloaded, ticks: { ...downloaded.ticks, saveServerToken: tick } })).toBe(
      undefined,
    )
    expect(awaitingUploadSince({ ...downloaded, finishedAt: NOW })).toBeUndefined()
  })
})

describe('the file', () => {
  it('is remembered by its facts; who downloaded it can be corrected', async () => {
    await recordTokenDownload(acme, 'server-token', { name: 'CLOMO', account: 'admin@acme.example' }, NOW + 5)
    await rememberToken((await server())?.id ?? '', 'server-token', { ...FILE, downloadedBy: 'admin@acme.example' })
    expect((await server())?.serverToken).toEqual({ ...FILE, downloadedBy: 'admin@acme.example' })
    await rememberDownloader((await server())?.id ?? '', ' other@acme.example ', NOW)
    expect((await server())?.serverToken?.downloadedBy).toBe('other@acme.example')
    await rememberDownloader((await server())?.id ?? '', '', NOW)
    expect((await server())?.serverToken).toEqual(FILE)
  })

  it('taken in spite of warnings is ticked by hand, also in the place of a proven one', async () => {
    const { id } = await startRun(acme, 'server-token', NOW)
    await rememberToken(id, 'server-token', FILE)
    expect((await server())?.ticks.judgeServerToken?.by).toBe('file')
    await rememberToken(id, 'server-token', { ...FILE, sha256: 'ffff' }, false)
    expect((await server())?.ticks).toMatchObject({
      judgeServerToken: { by: 'hand' },
      downloadServerToken: { by: 'file' },
    })
    await rememberToken(id, 'server-token', FILE)
    expect((await server())?.ticks.judgeServerToken?.by).toBe('file')
  })

  it('of the other kind is refused', async () => {
    const run = await startRun(acme, 'content-token', NOW)
    expect(await rememberToken(run.id, 'server-token', FILE)).toBeUndefined()
    expect(await content()).toEqual(run)
  })

  it('is forgotten when the work is taken up again before it', async () => {
    const run = await startRun(acme, 'server-token', NOW)
    await rememberToken(run.id, 'server-token', FILE)
    await restartFrom(run.id, 'uploadServerToken', NOW)
    expect((await server())?.serverToken).toEqual(FILE)
    await restartFrom(run.id, 'downloadServerToken', NOW)
    expect((await server())?.serverToken).toBeUndefined()
    expect(await ticked()).toEqual(['signInForServerToken', 'portalServer'])
  })
})

describe('the end', () => {
  it('leaves the new token with the organisation, and the console’s date before the estimate', async () => {
    const run = await startRun(acme, 'server-token', NOW)
    await rememberToken(run.id, 'server-token', { ...FILE, isEstimate: true })
    const shown = NOW + 366 * DAY
    await recordEvidence(run.id, consoleShows('ADE サーバートークンの有効期限', shown), NOW + 40)
    expect(await ticked()).toEqual(expect.arrayContaining(['saveServerToken', 'serverTokenExpiry']))
    await finishRun(run.id, NOW + 50)
    expect((await getOrganisation(acme.id))?.serverToken).toEqual({ ...FILE, notAfter: shown })
    expect((await getOrganisation(acme.id))?.notAfter).toBe(ACME.notAfter)
  })

  it('without a judged file forgets the token that is dead by now', async () => {
    await updateOrganisation(acme.id, { serverToken: { ...FILE, notAfter: NOW + 3 * DAY }, contentToken: FILE }, NOW)
    const run = await startRun(acme, 'server-token', NOW)
    await finishRun(run.id, NOW + 50)
    const left = await getOrganisation(acme.id)
    expect(Object.keys(left ?? {})).not.toContain('serverToken')
    expect(left?.contentToken).toEqual(FILE)
  })

  it('keeps a date that the console showed although no file was judged', async () => {
    await updateOrganisation(acme.id, { contentToken: { ...FILE, notAfter: NOW + 3 * DAY } }, NOW)
    const run = await startRun(acme, 'content-token', NOW)
    await recordEvidence(run.id, consoleShows('VPP サービストークン › 有効期限', NOW + 365 * DAY), NOW + 40)
    await finishRun(run.id, NOW + 50)
    expect((await getOrganisation(acme.id))?.contentToken).toEqual({ at: NOW + 50, notAfter: NOW + 365 * DAY })
  })
})
