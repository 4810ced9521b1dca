// Random lists, hands and answers up to a minute late: no row is ever given another row's text. More of them: `npm run ties`.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { play, scene } from './hands/hand.ts'

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
