// Downloads are known at once where they were pressed, in other frames by what is kept, and until the record has them.
import { describe, expect, it } from 'vitest'
import { Downloads } from '../../../lib/guard/business/downloads.ts'
import type { BusinessMemory, TokenRun } from '../../../lib/model/business-memory.ts'
import { type KeptDownload, SETTLES_AFTER } from '../../../lib/model/kept-download.ts'

const NOW = 1_800_000_000_000
const memory = (serverToken?: TokenRun): BusinessMemory => ({
  organisations: [{ id: 'own', name: 'Example Inc.', servers: ['CLOMO MDM'], locations: ['本社'] }],
  currentId: 'own',
  ...(serverToken && { serverToken }),
})
const READY: TokenRun = { consoleReady: true, uploaded: false }
const PRESS = { kind: 'server-token', name: 'CLOMO MDM', insisted: false, at: NOW } as const

/** One frame with its storage, which other frames may share. */
function frame(kept = new Map<string, KeptDownload>()) {
  const downloads = new Downloads({ keep: (one) => kept.set(one.id, one), forget: (id) => kept.delete(id) })
  return { downloads, kept, hear: (now = NOW) => downloads.hear([...kept.values()], now) }
}

describe('where it was pressed', () => {
  it('is kept before it is sure, and known at once when it is', () => {
    const { downloads, kept } = frame()
    const id = downloads.begin(PRESS)
    expect(kept.get(id)).toMatchObject({ isSure: false, name: 'CLOMO MDM' })
    expect(downloads.begunAt(NOW)).toBe(NOW)
    expect(downloads.over(memory(READY), NOW)).toEqual(memory(READY))
    expect(downloads.confirm(id)).toMatchObject({ id, isSure: true })
    expect(kept.get(id)).toMatchObject({ isSure: true })
    expect(downloads.over(memory(READY), NOW).serverToken).toEqual({ ...READY, downloadedAt: NOW })
    expect(downloads.begunAt(NOW)).toBeUndefined()
  })

  it('is none where it was taken back, and is confirmed only once', () => {
    const { downloads, kept } = frame()
    const id = downloads.begin(PRESS)
    downloads.takeBack(id)
    expect(kept.size).toBe(0)
    expect(downloads.begunAt(NOW)).toBeUndefined()
    expect(downloads.confirm(id)).toBeUndefined()
    const other = downloads.begin(PRESS)
    downloads.confirm(other)
    expect(downloads.confirm(other)).toBeUndefined()
    downloads.takeBack(other)
    expect(kept.size).toBe(1)
  })

  it('is one where nobody says anything for a while', () => {
    const { downloads } = frame()
    downloads.begin(PRESS)
    expect(downloads.over(memory(READY), NOW + SETTLES_AFTER).serverToken?.downloadedAt).toBe(NOW)
  })

  it.each([
    ['another server', { name: 'Jamf Pro' }],
    ['no name, and not insisted on', { name: undefined }],
    ['a content token', { kind: 'content-token', name: '全社' }],
  ] as const)('of %s is none of this organisation’s server token', (_, change) => {
    const { downloads } = frame()
    downloads.confirm(downloads.begin({ ...PRESS, ...change }))
    expect(downloads.over(memory(READY), NOW)).toEqual(memory(READY))
  })
})

describe('elsewhere', () => {
  it('another frame knows it from what is kept, whether or not the background lives', () => {
    const here = frame()
    const there = frame(here.kept)
    const id = here.downloads.begin(PRESS)
    there.hear()
    expect(there.downloads.begunAt(NOW)).toBe(NOW)
    here.downloads.confirm(id)
    there.hear()
    expect(there.downloads.over(memory(READY), NOW).serverToken?.downloadedAt).toBe(NOW)
  })

  it('a press that was taken back is forgotten there, too', () => {
    const here = frame()
    const there = frame(here.kept)
    const id = here.downloads.begin(PRESS)
    there.hear()
    here.downloads.takeBack(id)
    there.hear()
    expect(there.downloads.begunAt(NOW)).toBeUndefined()
  })

  it('a page that comes after the browser was killed knows what was kept', () => {
    const { kept, downloads } = frame()
    downloads.begin(PRESS)
    const later = frame(kept)
    later.hear(NOW + 60_000)
    expect(later.downloads.over(memory(READY), NOW + 60_000).serverToken?.downloadedAt).toBe(NOW)
  })
})

describe('until the record has it', () => {
  it('an answer that was under way takes nothing back', () => {
    const { downloads, kept, hear } = frame()
    downloads.confirm(downloads.begin(PRESS))
    kept.clear()
    hear()
    expect(downloads.remember(memory(READY), NOW + 100).serverToken?.downloadedAt).toBe(NOW)
  })

  it('what the record says later counts', () => {
    const { downloads, kept, hear } = frame()
    downloads.confirm(downloads.begin(PRESS))
    kept.clear()
    hear()
    const uploaded = { consoleReady: true, downloadedAt: NOW, uploaded: true }
    expect(downloads.remember(memory(uploaded), NOW + 100).serverToken).toEqual(uploaded)
    expect(downloads.remember(memory(READY), NOW + 60_000).serverToken).toEqual(READY)
  })
})
