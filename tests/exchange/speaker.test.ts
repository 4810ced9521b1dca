// Who speaks to the background: only our own scripts in a tab, and where their frame stands.
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Sender, speakerOf } from '../../lib/exchange/speaker.ts'

const PAGE = 'https://identity.apple.com/pushcert/'
const ORIGIN = 'https://identity.apple.com'

const sender = (change: Partial<Sender>): Sender => ({
  id: fakeBrowser.runtime.id,
  url: PAGE,
  tab: { id: 7, url: PAGE } as NonNullable<Sender['tab']>,
  frameId: 3,
  ...change,
})

beforeEach(() => fakeBrowser.reset())

describe('a frame of ours', () => {
  it('is known by its own address, whatever stands around it', () => {
    expect(speakerOf(sender({}))).toEqual({ tabId: 7, frameId: 3, origins: [ORIGIN] })
    const elsewhere = sender({ url: 'https://elsewhere.example/', origin: ORIGIN })
    expect(speakerOf(elsewhere)?.origins).toEqual(['https://elsewhere.example'])
  })

  it.each<[string, string | undefined]>([
    ['about:blank', 'about:blank'],
    ['a document that a script has made', `blob:${ORIGIN}/1`],
    ['one that the browser does not name', undefined],
  ])('without an address of its own, %s, counts by its origin and its tab', (_, url) => {
    const { url: _own, ...rest } = sender({})
    const blank: Sender = { ...rest, ...(url !== undefined && { url }) }
    expect(speakerOf({ ...blank, origin: ORIGIN })?.origins).toEqual([ORIGIN, ORIGIN])
    expect(speakerOf(blank)?.origins).toEqual([ORIGIN])
  })

  it('stands nowhere where its address is none', () => {
    expect(speakerOf(sender({ url: '' }))?.origins).toEqual([])
  })
})

it('nobody else is listened to: another extension, or a page of our own without a tab', () => {
  const { tab: _tab, ...own } = sender({})
  expect(speakerOf(sender({ id: 'somebody-else' }))).toBeUndefined()
  expect(speakerOf(own)).toBeUndefined()
})
