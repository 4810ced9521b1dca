// The push portal is known by its path, or by its text should Apple move it; another page of the same host is left alone.
import { describe, expect, it } from 'vitest'
import { portalPlace } from '../../../lib/guard/push/place.ts'
import { LOOKS, screensIn, viewOf } from '../../portals/pages.ts'

const [look] = Object.values(LOOKS)
if (!look) throw new Error('no look')
const SCREENS = screensIn(look)
/** Pages that only the portal has. */
const TELLING = ['get-started', 'list', 'terms', 'create', 'renew', 'confirmation'] as const
/** Pages that could be anybody's. */
const ANYBODYS = ['sign-in', 'translated', 'unreadable', 'blank'] as const

/** A window at these paths, the innermost frame first; `null` is a page of another site. */
function windowAt(...paths: (string | null)[]): Window {
  const windows = paths.map((pathname) => ({
    get location() {
      if (pathname === null) throw new Error('another site')
      return { pathname }
    },
  })) as unknown as (Window & { parent: Window })[]
  for (const [at, one] of windows.entries()) Object.assign(one, { parent: windows[at + 1] ?? one })
  return windows[0] as Window
}

describe('at its path', () => {
  it.each(['/pushcert/', '/pushcert', '/pushcert/renew'])('%s it is the portal, whatever is shown', (path) => {
    for (const screen of [...TELLING, ...ANYBODYS])
      expect(portalPlace(windowAt(path))(viewOf(SCREENS[screen]))).toBe(true)
  })

  it('a frame in it is the portal, too, whatever stands around it', () => {
    expect(portalPlace(windowAt('srcdoc', '/pushcert/'))(viewOf(SCREENS.unreadable))).toBe(true)
    expect(portalPlace(windowAt('srcdoc', null, '/pushcert/'))(viewOf(SCREENS.unreadable))).toBe(true)
  })
})

describe('without an address of its own', () => {
  const cutOff = (...paths: (string | null)[]): Window =>
    Object.assign(windowAt('srcdoc', ...paths), { origin: 'null' })
  const openedBy = (path: string): Window => Object.assign(windowAt('blank'), { opener: windowAt(path) })

  it('what is cut off from the page around it may be the portal', () => {
    expect(portalPlace(cutOff(null))(viewOf(SCREENS.unreadable))).toBe(true)
  })

  it('a window is where the page is that has opened it', () => {
    expect(portalPlace(openedBy('/pushcert/'))(viewOf(SCREENS.unreadable))).toBe(true)
    expect(portalPlace(openedBy('/account/'))(viewOf(SCREENS.unreadable))).toBe(false)
    expect(portalPlace(windowAt('blank'))(viewOf(SCREENS.unreadable))).toBe(false)
  })

  it('a page with an address, opened by the portal, is where it says', () => {
    const terms = Object.assign(windowAt('/terms/'), { opener: windowAt('/pushcert/') })
    expect(portalPlace(terms)(viewOf(SCREENS.unreadable))).toBe(false)
  })
})

describe('at another path', () => {
  it.each(TELLING)('%s makes it known', (screen) => {
    expect(portalPlace(windowAt('/certificates/'))(viewOf(SCREENS[screen]))).toBe(true)
  })

  it.each(ANYBODYS)('%s does not', (screen) => {
    expect(portalPlace(windowAt('/certificates/', null))(viewOf(SCREENS[screen]))).toBe(false)
  })

  it('it stays the portal once it was, though a later screen cannot be read', () => {
    const isPortal = portalPlace(windowAt('/certificates/'))
    expect(isPortal(viewOf(SCREENS.unreadable))).toBe(false)
    expect(isPortal(viewOf(SCREENS.list))).toBe(true)
    for (const screen of ANYBODYS) expect(isPortal(viewOf(SCREENS[screen]))).toBe(true)
  })
})
