// Work that must not overlap is done in the order in which it was given, whatever becomes of it.
import { expect, it } from 'vitest'
import { oneAfterAnother } from '../../lib/facts/in-turn.ts'

it('one thing is begun when the one before has ended, and gives its own answer', async () => {
  const inTurn = oneAfterAnother()
  const done: string[] = []
  const ends: (() => void)[] = []
  const work = (name: string) => async () => {
    done.push(`${name} begins`)
    await new Promise<void>((resolve) => ends.push(resolve))
    done.push(`${name} ends`)
    return name
  }
  const both = Promise.all([inTurn(work('one')), inTurn(work('other'))])
  await Promise.resolve()
  ends[0]?.()
  while (ends.length < 2) await Promise.resolve()
  ends[1]?.()
  expect(await both).toEqual(['one', 'other'])
  expect(done).toEqual(['one begins', 'one ends', 'other begins', 'other ends'])
})

it('what fails says so to whoever gave it, and the next is done all the same', async () => {
  const inTurn = oneAfterAnother()
  const failed = inTurn(() => Promise.reject(new Error('no')))
  const next = inTurn(async () => 'done')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('done')
})
