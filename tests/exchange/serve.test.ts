// The door of the background: who speaks, what is well-formed, in turn where order counts, and once what is told twice.

import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { serve } from '../../lib/exchange/serve.ts'
import type { Sender } from '../../lib/exchange/speaker.ts'
import { DAY } from '../../lib/facts/time.ts'

const Message = v.variant('type', [
  v.object({ type: v.literal('memory') }),
  v.object({ type: v.literal('pressed'), what: v.string() }),
])
type Message = v.InferOutput<typeof Message>

const NOW = 1_800_000_000_000
const FRIEND = { id: 'friend' } as Sender
const told = (at: number, id: string = crypto.randomUUID()) => ({ id, at })

let log: string[]
/** Lets a report that waits go on. */
let goOn: (() => void)[]
let answer: ReturnType<typeof serve<Message, { memory: string }, string>>

beforeEach(() => {
  log = []
  goOn = []
  answer = serve<Message, { memory: string }, string>({
    messages: Message,
    from: ({ id }) => (id === 'friend' ? 'a friend' : undefined),
    atOnce: ['memory'],
    answers: {
      memory: async (_, from) => `for ${from}`,
      pressed: async ({ what }, _, now) => {
        if (what === 'slow') await new Promise<void>((resolve) => goOn.push(resolve))
        if (what === 'impossible') throw new Error('no room')
        log.push(`${what} at ${now - NOW}`)
      },
    },
  })
})

const press = (what: string, more: object = {}) => answer({ type: 'pressed', what, ...more }, FRIEND, NOW)

describe('a message', () => {
  it('is answered where it is known and well-formed, to whom it may', async () => {
    expect(await answer({ type: 'memory' }, FRIEND, NOW)).toBe('for a friend')
  })

  it.each<[string, unknown, object]>([
    ['a stranger', { type: 'memory' }, { id: 'stranger' }],
    ['an unknown type', { type: 'toString' }, FRIEND],
    ['a missing field', { type: 'pressed' }, FRIEND],
    ['no object', 'memory', FRIEND],
    ['a mark of telling that is none', { type: 'memory', told: { id: 'x', at: NOW } }, FRIEND],
  ])('is left to others: %s', (_name, message, sender) => {
    expect(answer(message, sender as Sender, NOW)).toBeUndefined()
    expect(log).toEqual([])
  })
})

describe('order', () => {
  it('reports are taken in one after the other, as they were made', async () => {
    const all = [press('slow'), press('quick')]
    await Promise.resolve()
    expect(log).toEqual([])
    for (const go of goOn) go()
    await Promise.all(all)
    expect(log).toEqual(['slow at 0', 'quick at 0'])
  })

  it('a question does not wait for a report', async () => {
    const slow = press('slow')
    expect(await answer({ type: 'memory' }, FRIEND, NOW)).toBe('for a friend')
    for (const go of goOn) go()
    await slow
  })

  it('a report that fails says so, and stops no other', async () => {
    await expect(press('impossible')).rejects.toThrow('no room')
    await press('next')
    expect(log).toEqual(['next at 0'])
  })
})

describe('what is told again', () => {
  it('counts once, and from when it was told first', async () => {
    const again = { told: told(NOW - 5_000) }
    await press('renew', again)
    await press('renew', again)
    await press('renew', { told: told(NOW - 1_000) })
    expect(log).toEqual(['renew at -5000', 'renew at -1000'])
  })

  it('is tried again where it failed', async () => {
    const again = { told: told(NOW) }
    await expect(press('impossible', again)).rejects.toThrow()
    await expect(press('impossible', again)).rejects.toThrow()
  })

  it.each([
    ['the future', NOW + 60_000],
    ['long ago', NOW - 40 * DAY],
  ])('counts as told now where it says to come from %s', async (_name, at) => {
    await press('renew', { told: told(at) })
    expect(log).toEqual(['renew at 0'])
  })
})
