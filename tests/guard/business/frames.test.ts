// What the frames of one tab say together, and how it is known that one of them says nothing.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Frames } from '../../../lib/guard/business/frames.ts'
import type { BusinessReport } from '../../../lib/model/business-report.ts'
import { documentOf } from '../../support/page.ts'

const report = (given: Partial<BusinessReport> = {}): BusinessReport => ({
  frame: 'top',
  isTop: true,
  screen: 'blank',
  servers: [],
  locations: [],
  contradicts: false,
  isDoubtful: false,
  ...given,
})
const content = (given: Partial<BusinessReport> = {}) => report({ frame: 'content', isTop: false, ...given })

beforeAll(() => {
  vi.stubGlobal('window', { innerWidth: 1000, innerHeight: 1000 })
  return () => vi.unstubAllGlobals()
})

describe('the whole tab', () => {
  it('is what the most telling frame shows', () => {
    const frames = new Frames()
    frames.hear(content({ screen: 'server', pane: { kind: 'one', name: 'CLOMO' } }))
    frames.hear(report({ frame: 'third', isTop: false, screen: 'other' }))
    expect(frames.whole(report())).toMatchObject({ screen: 'server', pane: { name: 'CLOMO' } })
  })

  it('is the frame itself where it tells most', () => {
    const frames = new Frames()
    frames.hear(content({ screen: 'other' }))
    expect(frames.whole(report({ screen: 'content-tokens' })).screen).toBe('content-tokens')
  })

  it("gives a dialog the pane of another frame, and takes every frame's servers together", () => {
    const frames = new Frames()
    frames.hear(content({ screen: 'server', pane: { kind: 'one', name: 'CLOMO' }, servers: ['CLOMO'] }))
    const whole = frames.whole(report({ screen: 'download-dialog', servers: ['ＣＬＯＭＯ'] }))
    expect(whole).toMatchObject({ screen: 'download-dialog', pane: { name: 'CLOMO' } })
    expect(whole.servers).toEqual(['ＣＬＯＭＯ', 'CLOMO'])
  })

  it('forgets a frame that is gone, and what an older report of the same frame said', () => {
    const frames = new Frames()
    frames.hear(content({ screen: 'server' }))
    frames.hear(content({ screen: 'other' }))
    expect(frames.whole(report()).screen).toBe('other')
    frames.hear(content({ isGone: true }))
    expect(frames.whole(report()).screen).toBe('blank')
  })

  it('knows the route from the top frame alone', () => {
    const frames = new Frames()
    frames.hear(content({ address: 'https://example.com/' }))
    expect(frames.address).toBeUndefined()
    frames.hear(report({ address: 'https://business.apple.com/#/main' }))
    expect(frames.address).toBe('https://business.apple.com/#/main')
  })
})

describe('a dialog', () => {
  it('was there since a press, in whatever frame, or is there now', () => {
    const frames = new Frames()
    expect(frames.dialogSince(report(), 100)).toBe(false)
    frames.note(content({ screen: 'download-dialog' }), 90)
    expect(frames.dialogSince(report(), 100)).toBe(false)
    frames.note(content({ screen: 'download-dialog' }), 110)
    expect(frames.dialogSince(report(), 100)).toBe(true)
    expect(new Frames().dialogSince(report({ screen: 'download-dialog' }), 100)).toBe(true)
  })
})

describe('a frame is silent', () => {
  const page = (markup: string, size = 0) => {
    const document = documentOf(markup)
    for (const frame of document.querySelectorAll('iframe')) {
      frame.getBoundingClientRect = () => ({ width: size, height: size }) as DOMRect
    }
    return document
  }
  it('once it has said nothing for a while, by its name or by its size', () => {
    for (const document of [page('<iframe name="MainPortal"></iframe>'), page('<iframe></iframe>', 900)]) {
      const frames = new Frames()
      expect(frames.silentIn(document, report(), 1_000)).toBeGreaterThan(0)
      expect(frames.silentIn(document, report(), 60_000)).toBe(0)
    }
  })

  it('not where it has spoken, where there is none, or where this page has the content itself', () => {
    const document = page('<iframe name="MainPortal"></iframe>')
    const spoken = new Frames()
    spoken.hear(content({ screen: 'other' }))
    expect(spoken.silentIn(document, report(), 60_000)).toBeUndefined()
    expect(new Frames().silentIn(page('<iframe></iframe>', 100), report(), 60_000)).toBeUndefined()
    expect(new Frames().silentIn(page('<p>no frame</p>'), report(), 60_000)).toBeUndefined()
    expect(new Frames().silentIn(document, report({ screen: 'server' }), 60_000)).toBeUndefined()
  })

  it('not where it is the sign-in', () => {
    const document = page('<iframe id="aid-auth-widget-iFrame"></iframe>', 900)
    expect(new Frames().silentIn(document, report(), 60_000)).toBeUndefined()
  })

  it('where it is there but stays blank', () => {
    const document = page('<iframe name="MainPortal"></iframe>')
    const frames = new Frames()
    frames.hear(content({ screen: 'blank' }))
    frames.silentIn(document, report(), 1_000)
    expect(frames.silentIn(document, report(), 60_000)).toBe(0)
  })
})
