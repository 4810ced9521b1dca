// Random lists, hands and answers up to a minute late: no row is ever given another row's text. More of them: `npm run ties`.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { play, type Scene, scene } from './hands/hand.ts'

it('no row is ever given another row’s text', () => {
  let asked = 0
  let read = 0
  fc.assert(
    fc.property(scene, (one) => {
      const outcome = play(one)
      asked += outcome.asked
      read += outcome.read
      expect(outcome.wrong).toBeUndefined()
    }),
    { numRuns: 1_500 },
  )
  // Otherwise nothing would be shown by it.
  expect(read / asked).toBeGreaterThan(0.4)
})

const MINUTE = 60_000
const press = (row: number, pause: number, latency: number) => ({ act: 'press' as const, row, pause, latency })

it('a text that was doubted long ago, and is doubted again, is no answer of another row', () => {
  const rows = [
    { uuid: '3f6d2c1a-8b47-4e0c-9a5d-71c2e94b7d10', vendor: 'i3Systems,Inc.', date: 'May 4, 2027', quotes: undefined },
    { uuid: 'b81e5f90-8b47-4e0c-9a5d-71c2e94b7d10', vendor: 'i3Systems,Inc.', date: 'Jun 1, 2027', quotes: undefined },
  ]
  const wandering: Scene = {
    build: {
      ...{ kind: 'wandering', opensOld: false, remounts: false, comesLate: false, toggles: false, rows },
      ...{ begins: 2, growsUp: false, isStormy: true },
    },
    steps: [
      press(0, 0, 0),
      press(1, 2 * MINUTE, 0),
      press(0, 2 * MINUTE, 0),
      press(1, 0, 1),
      press(0, 1, 2),
      { act: 'draw', row: 0, pause: 0, latency: 0 },
      press(1, 0, 0),
    ],
  }
  expect(play(wandering).wrong).toBeUndefined()
})

it('a text that has long stood in one of two like rows, went, and came back when both were asked, is no answer of the other one', () => {
  const like = { vendor: 'Meraki Inc.', date: 'Jun 1, 2027', quotes: undefined }
  const rows = [
    { uuid: '3f6d2c1a-8b47-4e0c-9a5d-71c2e94b7d10', ...like },
    { uuid: 'b81e5f90-8b47-4e0c-9a5d-71c2e94b7d10', ...like },
    { uuid: '5c9e7d24-8b47-4e0c-9a5d-71c2e94b7d10', ...like, date: 'May 4, 2027' },
  ]
  const wandering: Scene = {
    build: {
      ...{ kind: 'wandering', opensOld: false, remounts: true, comesLate: true, toggles: false, rows },
      ...{ begins: 3, growsUp: false, isStormy: true },
    },
    steps: [
      press(1, 2 * MINUTE, 0),
      press(0, 2 * MINUTE, 0),
      press(2, 2 * MINUTE, 0),
      press(1, 1_000, MINUTE),
      press(0, 50_000, 0),
      press(1, 2 * MINUTE, 0),
      press(0, 5_000, 6_000),
    ],
  }
  expect(play(wandering).wrong).toBeUndefined()
})

it('a text of a list is no answer of a row that looks like its own in another part of that list', () => {
  const like = { vendor: 'Meraki Inc.', date: 'May 4, 2027', quotes: undefined }
  const rows = [
    { uuid: '3f6d2c1a-8b47-4e0c-9a5d-71c2e94b7d10', ...like },
    { uuid: 'b81e5f90-8b47-4e0c-9a5d-71c2e94b7d10', ...like },
    { uuid: '5c9e7d24-8b47-4e0c-9a5d-71c2e94b7d10', ...like },
    { uuid: '70ab13c8-8b47-4e0c-9a5d-71c2e94b7d10', vendor: 'i3Systems,Inc.', date: 'Jun 1, 2027', quotes: undefined },
  ]
  const rest = (row: number, pause: number, latency: number) => ({ act: 'rest' as const, row, pause, latency })
  const shared: Scene = {
    build: {
      ...{ kind: 'shared', opensOld: true, remounts: false, comesLate: true, toggles: false, rows },
      ...{ begins: 2, growsUp: true, isStormy: false },
    },
    steps: [
      press(2, 7_147, 6_627),
      press(2, 2, 0),
      { act: 'focus', row: 2, pause: 10, latency: 9_992 },
      rest(0, 2, 72),
      press(3, 283, 5_722),
      press(3, 13_542, 8_489),
      press(0, 7, 4_935),
      { act: 'turn', row: 1, pause: 0, latency: 31_917 },
      rest(0, 30, 127),
    ],
  }
  expect(play(shared).wrong).toBeUndefined()
})
