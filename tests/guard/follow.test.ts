// How often a page is looked at for what is drawn over it: in every picture of a movement, once after a reading, ever more seldom at rest.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { follow } from '../../lib/guard/drawing/place/follow.ts'
import { setStorm } from '../../lib/guard/watching/storm.ts'

/** Milliseconds from one picture to the next. */
const PICTURE = 16
const now = () => performance.now()

/** Something drawn over a page; `moves` says whether a look finds it elsewhere. */
function drawn() {
  const looks: { at: number; isAlone: boolean }[] = []
  const settled: { at: number; isSame: boolean }[] = []
  let moves = false
  const begin = follow({
    look(isAlone) {
      looks.push({ at: now(), isAlone })
      return moves
    },
    settle(isSame) {
      settled.push({ at: now(), isSame })
      return moves
    },
  })
  return {
    begin,
    looks,
    settled,
    move(does: boolean) {
      moves = does
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, PICTURE))
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('document', { hidden: false })
})
afterEach(() => {
  setStorm(false)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('after a change of what is drawn', () => {
  it('every picture is looked at until nothing has moved for a while; then places are found anew, once', () => {
    const { begin, looks, settled } = drawn()
    begin()
    vi.advanceTimersByTime(390)
    expect(looks).toHaveLength(12)
    expect(settled).toEqual([{ at: 12 * PICTURE, isSame: false }])
  })

  it('as long as something moves, no place is found anew', () => {
    const { begin, looks, settled, move } = drawn()
    move(true)
    begin()
    vi.advanceTimersByTime(1_600)
    expect(looks).toHaveLength(100)
    expect(settled).toEqual([])
  })
})

describe('after a reading that changes nothing of what is drawn', () => {
  it('one look follows, and one more once the page rests, in which places are found anew', () => {
    const { begin, looks, settled } = drawn()
    begin(true)
    vi.advanceTimersByTime(PICTURE + 399)
    expect(looks).toEqual([{ at: PICTURE, isAlone: true }])
    expect(settled).toEqual([])
    vi.advanceTimersByTime(1)
    expect(looks).toHaveLength(1)
    expect(settled).toEqual([{ at: PICTURE + 400, isSame: true }])
    vi.advanceTimersByTime(3_000)
    expect(looks.slice(1).every(({ isAlone }) => isAlone)).toBe(true)
    expect(looks.length).toBeGreaterThan(2)
    expect(settled).toHaveLength(1)
  })

  it('however many come, the page is measured anew only when it rests', () => {
    const { begin, settled } = drawn()
    for (let reading = 0; reading < 10; reading++) {
      begin(true)
      vi.advanceTimersByTime(300)
    }
    expect(settled).toEqual([])
    vi.advanceTimersByTime(400)
    expect(settled).toHaveLength(1)
  })

  it('what is found elsewhere then is followed picture by picture', () => {
    const { begin, looks, move } = drawn()
    begin(true)
    vi.advanceTimersByTime(PICTURE)
    move(true)
    vi.advanceTimersByTime(400)
    move(false)
    vi.advanceTimersByTime(13 * PICTURE)
    expect(looks.filter(({ isAlone }) => !isAlone)).toHaveLength(12)
  })
})

describe('at rest', () => {
  it('the page is looked at ever more seldom, but once a second', () => {
    const { begin, looks } = drawn()
    begin()
    vi.advanceTimersByTime(6_000)
    const times = looks.filter(({ isAlone }) => isAlone).map(({ at }) => at - 12 * PICTURE)
    expect(times).toEqual([400, 1_000, 1_800, 2_800, 3_800, 4_800, 5_800])
  })

  it('and as often as before once something has moved', () => {
    const { begin, looks, move } = drawn()
    begin()
    vi.advanceTimersByTime(5_000)
    move(true)
    vi.advanceTimersByTime(1_000)
    move(false)
    const before = looks.length
    vi.advanceTimersByTime(12 * PICTURE + 400)
    expect(looks.slice(before).filter(({ isAlone }) => isAlone)).toHaveLength(1)
  })

  it('a page that nobody sees is not looked at', () => {
    const { begin, looks } = drawn()
    begin()
    vi.advanceTimersByTime(12 * PICTURE)
    vi.stubGlobal('document', { hidden: true })
    vi.advanceTimersByTime(10_000)
    expect(looks).toHaveLength(12)
  })
})

/** Lets a storm blow for so many milliseconds: every 600 of them the page is read, and nothing of what is drawn changes. */
function blow(begin: (isSame?: boolean) => void, milliseconds: number): void {
  for (let blown = 0; blown < milliseconds; blown += 600) {
    setStorm(true)
    vi.advanceTimersByTime(Math.min(600, milliseconds - blown))
    begin(true)
  }
}

describe('in a storm', () => {
  it('a page at rest is not looked at; where places are found anew when it is over, that is the one look', () => {
    const { begin, looks, settled } = drawn()
    begin()
    vi.advanceTimersByTime(12 * PICTURE + 390)
    const before = looks.length
    blow(begin, 800)
    expect(looks.length + settled.length).toBe(before + 1)
    setStorm(false)
    vi.advanceTimersByTime(PICTURE + 200)
    expect(looks).toHaveLength(before)
    expect(settled.slice(1)).toEqual([{ at: now(), isSame: true }])
  })

  it('that does not end, it is looked at once a second all the same', () => {
    const { begin, looks, settled } = drawn()
    begin()
    vi.advanceTimersByTime(12 * PICTURE + 390)
    const before = looks.length + settled.length
    blow(begin, 12_000)
    const all = looks.length + settled.length - before
    expect(all).toBeGreaterThanOrEqual(8)
    expect(all).toBeLessThanOrEqual(12)
  })

  it('what has got another mark is looked at in every picture, as ever', () => {
    const { begin, looks, settled } = drawn()
    setStorm(true)
    begin()
    vi.advanceTimersByTime(390)
    expect(looks).toHaveLength(12)
    expect(settled).toHaveLength(1)
  })

  it('a movement that has begun goes on, whatever is read meanwhile', () => {
    const { begin, looks } = drawn()
    begin()
    vi.advanceTimersByTime(3 * PICTURE)
    setStorm(true)
    begin(true)
    vi.advanceTimersByTime(9 * PICTURE)
    expect(looks).toHaveLength(12)
  })

  it('what it has moved is followed from the look behind it on', () => {
    const { begin, looks, move } = drawn()
    blow(begin, 300)
    setStorm(false)
    move(true)
    vi.advanceTimersByTime(PICTURE + 200)
    move(false)
    vi.advanceTimersByTime(12 * PICTURE)
    expect(looks.filter(({ isAlone }) => !isAlone)).toHaveLength(12)
  })

  it('the look behind it is asked for once, however many marks there are', () => {
    const { begin } = drawn()
    setStorm(true)
    const asked = vi.spyOn(globalThis, 'setTimeout')
    for (let mark = 0; mark < 50; mark++) begin(true)
    expect(asked).toHaveBeenCalledTimes(1)
  })
})
