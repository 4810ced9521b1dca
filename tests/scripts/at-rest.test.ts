// When a page of the tour is taken: once it no longer scrolls.
import { expect, it } from 'vitest'
import { atRest } from '../../scripts/tour/at-rest.ts'

/** A page that stands there at one look after the other, and then stays. */
function pageAt(...places: number[]) {
  let looks = 0
  const evaluate = async () => places[Math.min(looks++, places.length - 1)] ?? 0
  return { page: { evaluate }, looks: () => looks }
}

it.each([
  ['one that stands still', [0], 2],
  ['one that stands still further down', [640], 2],
  ['one that scrolls', [0, 40, 180, 320, 400, 400], 6],
  ['one that scrolls back', [400, 20, 0, 0], 4],
])('%s', async (_, places, expected) => {
  const { page, looks } = pageAt(...places)
  await atRest(page)
  expect(looks()).toBe(expected)
})
