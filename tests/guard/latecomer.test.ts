// A script that comes to a page only once it is needed: brought once, and again where it did not come.
import { describe, expect, it } from 'vitest'
import { latecomer } from '../../lib/guard/watching/latecomer.ts'

/** What the script can do. */
const WORK = () => 'done'

describe('what a late script can do', () => {
  it('is there once it was brought, and is not brought again', async () => {
    let loads = 0
    const script = latecomer<typeof WORK>('once')
    const load = async () => {
      loads += 1
      script.offer(WORK)
    }
    expect(await Promise.all([script.bring(load), script.bring(load)])).toEqual([WORK, WORK])
    expect(await script.bring(load)).toBe(WORK)
    expect(loads).toBe(1)
  })

  it('is found by whoever names it alike, and by nobody else', async () => {
    latecomer<typeof WORK>('mine').offer(WORK)
    const never = () => Promise.reject(new Error('nothing is to be brought'))
    expect(await latecomer<typeof WORK>('mine').bring(never)).toBe(WORK)
    await expect(latecomer<typeof WORK>('another').bring(never)).rejects.toThrow('nothing is to be brought')
  })

  it.each([
    ['could not be brought', () => Promise.reject(new Error('the page is gone'))],
    ['came and offered nothing', () => Promise.resolve()],
  ])('is asked for anew where it %s', async (name, fails) => {
    const script = latecomer<typeof WORK>(name)
    await expect(script.bring(fails)).rejects.toThrow()
    expect(await script.bring(async () => script.offer(WORK))).toBe(WORK)
  })
})
