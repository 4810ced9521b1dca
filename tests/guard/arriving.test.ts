// What seems to be wrong with a page while it is put together is said only when it stays so.
import { expect, it } from 'vitest'
import { Arriving } from '../../lib/guard/watching/arriving.ts'

it('what stays so is said once the page had its time, and is looked at again by then', () => {
  const looks: number[] = []
  const arriving = new Arriving(800, (wait) => looks.push(wait))
  expect([0, 300, 799].map((now) => arriving.isOnly(true, now))).toEqual([true, true, true])
  expect(looks).toEqual([800, 500, 1])
  expect(arriving.isOnly(true, 800)).toBe(false)
  expect(looks).toHaveLength(3)
})

it('what passes is never said, and what comes later has its time anew', () => {
  const arriving = new Arriving(800, () => undefined)
  expect(arriving.isOnly(true, 0)).toBe(true)
  expect(arriving.isOnly(false, 500)).toBe(false)
  expect(arriving.isOnly(true, 1_000)).toBe(true)
  expect(arriving.isOnly(true, 1_800)).toBe(false)
})
