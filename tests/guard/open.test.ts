// What lies over a mark is asked of the browser as seldom as can be, and is noticed all the same.
import { describe, expect, it } from 'vitest'
import { type Asked, askAgain } from '../../lib/guard/drawing/place/open.ts'

/** A mark on a page of which some points are covered; keeps which points were asked. */
function asking() {
  const covered = new Set<number>()
  const mark: Asked = {}
  const points: number[] = []
  const ask = (place = 'here'): boolean | undefined => {
    points.length = 0
    askAgain(mark, place, (point) => {
      points.push(point)
      return !covered.has(point)
    })
    return mark.isOpen
  }
  return { covered, points, ask }
}

describe('what lies over a mark', () => {
  it('is asked at every point where the mark is new', () => {
    const { ask, points } = asking()
    expect(ask()).toBe(true)
    expect(points).toEqual([0, 1, 2])
  })

  it('is asked at one point after the other while the mark stays where it was open', () => {
    const { ask, points } = asking()
    ask()
    const asked = [1, 2, 3, 4].map(() => {
      expect(ask()).toBe(true)
      return [...points]
    })
    expect(asked).toEqual([[0], [1], [2], [0]])
  })

  it('is asked at every point where the mark has moved, as in scrolling', () => {
    const { ask, points } = asking()
    ask('here')
    expect(ask('there')).toBe(true)
    expect(points).toEqual([0, 1, 2])
  })

  it('is noticed at once where it lies over all of the mark', () => {
    const { ask, covered } = asking()
    ask()
    for (const point of [0, 1, 2]) covered.add(point)
    expect(ask()).toBe(false)
  })

  it.each([0, 1, 2])('is noticed within three looks where it lies over point %i alone', (point) => {
    const { ask, covered } = asking()
    ask()
    covered.add(point)
    expect([ask(), ask(), ask()]).toContain(false)
  })

  it.each([0, 1, 2])('hides the mark until no point is covered, here %i', (point) => {
    const { ask, covered } = asking()
    covered.add(point)
    expect([ask(), ask(), ask(), ask()]).toEqual([false, false, false, false])
    covered.delete(point)
    expect(ask()).toBe(true)
  })

  it('hides a mark for good that was noticed to be covered at one point, though others are free', () => {
    const { ask, covered } = asking()
    ask()
    covered.add(0)
    expect([ask(), ask(), ask()]).toEqual([false, false, false])
  })

  it('is asked anew where a mark comes back to where it was open before', () => {
    const { ask, points } = asking()
    ask('here')
    ask('there')
    ask('here')
    expect(points).toEqual([0, 1, 2])
  })
})
