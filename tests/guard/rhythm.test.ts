// When a changed page is read again: quickly where that may tell something new, seldom where it does not.
import { describe, expect, it } from 'vitest'
import { Rhythm, type Step } from '../../lib/guard/watching/rhythm.ts'

interface Change {
  at: number
  isAlarm?: boolean
  isStorm?: boolean
}

/** Lets changes come, in milliseconds; gives when the page is read. A reading takes `takes`, and finds something new where `isNew` says so. */
function readings(changes: readonly Change[], takes: number, isNew: (at: number) => boolean, rhythm = new Rhythm()) {
  const read: number[] = []
  const coming = changes.map((change) => ({ isAlarm: false, isStorm: false, ...change }))
  let planned: { at: number; what: Step['what'] } | undefined
  const keep = (until: number): void => {
    if (!planned || planned.at > until) return
    const { at, what } = planned
    planned = undefined
    if (what === 'look') rhythm.looked()
    else {
      read.push(at)
      rhythm.read(at, at + takes, isNew(at), what)
    }
  }
  for (const { at, isAlarm, isStorm } of coming) {
    keep(at)
    const { what, wait } = rhythm.changed(at, isAlarm, isStorm)
    if (planned?.what !== 'soon') planned = { at: at + wait, what }
  }
  keep(Number.POSITIVE_INFINITY)
  return read
}

const every = (step: number, count: number, from = 0): Change[] =>
  Array.from({ length: count }, (_, index) => ({ at: from + index * step }))
const never = (): boolean => false
const always = (): boolean => true

describe('a changed page is read at once', () => {
  it('when it changes for the first time', () => {
    expect(readings([{ at: 1_000 }], 5, never)).toEqual([1_000])
  })
  it('when it has rested since a reading that found nothing', () => {
    expect(readings([{ at: 0 }, { at: 600 }, { at: 1_200 }], 5, never)).toEqual([0, 600, 1_200])
  })
  it('when the reading before it found something new, however soon that was', () => {
    expect(readings([{ at: 0 }, { at: 20 }, { at: 40 }], 5, always)).toEqual([0, 20, 40])
  })
  it('when something that can be pressed comes, though readings found nothing just now', () => {
    const changes = [...every(20, 10), { at: 205, isAlarm: true }]
    expect(readings(changes, 5, never)).toContain(205)
  })
  it('when that comes in a storm', () => {
    const changes = [
      ...every(20, 10).map((one) => ({ ...one, isStorm: true })),
      { at: 205, isAlarm: true, isStorm: true },
    ]
    expect(readings(changes, 5, never)).toContain(205)
  })
  it('when the answer to a press comes, though the press was judged by a reading of its own', () => {
    const rhythm = new Rhythm()
    rhythm.read(0, 30, false, undefined)
    expect(rhythm.changed(100, false, false)).toEqual({ what: 'soon', wait: 0 })
  })
})

describe('a page that goes on changing and says nothing new', () => {
  const SECONDS = 10
  const stream = every(16, (SECONDS * 1_000) / 16)

  it('is read less and less often, but never left for longer than 620 ms', () => {
    const read = readings(stream, 2, never)
    expect(read.length).toBeLessThan(2 * SECONDS + 5)
    const gaps = read.slice(1).map((at, index) => at - (read[index] ?? 0))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(620)
  })
  it('takes no more than a tenth of its time, however long a reading takes', () => {
    for (const takes of [10, 30, 50])
      expect(readings(stream, takes, never).length * takes).toBeLessThan(1_000 + 2 * takes)
  })
  it('is read soon once it rests', () => {
    const changes = every(16, 60)
    const end = changes.at(-1)?.at ?? 0
    expect((readings(changes, 2, never).at(-1) ?? 0) - end).toBeLessThanOrEqual(200)
  })
  it('is not read at once for every new button: one false alarm is enough until it rests', () => {
    const alarms = every(16, 100).map((one) => ({ ...one, isAlarm: true }))
    expect(readings(alarms, 2, never).length).toBeLessThan(10)
    const rhythm = new Rhythm()
    readings(alarms, 2, never, rhythm)
    expect(rhythm.changed(60_000, true, true).what).toBe('soon')
  })
  it('is not read in a storm that has just begun, but looked at, and then read all the same', () => {
    const rhythm = new Rhythm()
    const steps = [0, 100, 400].map((at) => {
      const step = rhythm.changed(at, false, true)
      if (step.what === 'look') rhythm.looked()
      return step
    })
    expect(steps).toEqual([
      { what: 'look', wait: 100 },
      { what: 'look', wait: 300 },
      { what: 'read', wait: 600 },
    ])
  })
})

describe('a page that says something new again and again', () => {
  it('keeps two thirds of its time though every reading takes long', () => {
    const read = readings(every(16, 200), 100, always)
    expect(read.length * 100).toBeLessThanOrEqual((200 * 16) / 3 + 200)
    expect(read.length).toBeGreaterThan(5)
  })
})
