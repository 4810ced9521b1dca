// A page speaks with the background: what was not heard is told again, in order; what is remembered is asked for until it is there.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { background, hearOwnPages, isAlive, keepRemembering } from '../../lib/exchange/ask.ts'
import { recordsChanged } from '../../lib/records/changes.ts'

type Message = { type: 'memory' } | { type: 'pressed'; what: string }

let heard: { type: string; what?: string; told?: { id: string; at: number } }[]
/** The background does not answer, as while it starts or is busy. */
let isDown: boolean

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers()
  heard = []
  isDown = false
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    if (isDown) throw new Error('Could not establish connection. Receiving end does not exist.')
    heard.push(message as (typeof heard)[number])
    return { remembered: heard.length }
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const whats = () => heard.map(({ what }) => what)

describe('telling', () => {
  it('is done at once where it is heard, and only once', async () => {
    background<Message, object>().tell({ type: 'pressed', what: 'renew' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(whats()).toEqual(['renew'])
  })

  it('is done again until it is heard, in the same order, with the time of the first attempt', async () => {
    const { tell } = background<Message, object>()
    const began = Date.now()
    isDown = true
    tell({ type: 'pressed', what: 'renew' })
    await vi.advanceTimersByTimeAsync(500)
    tell({ type: 'pressed', what: 'upload' })
    await vi.advanceTimersByTimeAsync(20_000)
    expect(whats()).toEqual([])
    isDown = false
    await vi.advanceTimersByTimeAsync(60_000)
    expect(whats()).toEqual(['renew', 'upload'])
    expect(heard.map(({ told }) => (told?.at ?? 0) - began)).toEqual([0, 500])
    expect(new Set(heard.map(({ told }) => told?.id)).size).toBe(2)
  })

  it('bears the same mark however often it is done', async () => {
    const { tell } = background<Message, object>()
    const attempts: unknown[] = []
    vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementation(async (message: unknown) => {
      attempts.push((message as (typeof heard)[number]).told?.id)
      if (attempts.length < 3) throw new Error('busy')
      return undefined
    })
    tell({ type: 'pressed', what: 'renew' })
    await vi.advanceTimersByTimeAsync(30_000)
    expect(attempts).toHaveLength(3)
    expect(new Set(attempts).size).toBe(1)
  })
})

describe('what is remembered', () => {
  const ask = () => background<Message, { memory: { remembered: number } }>().ask({ type: 'memory' })

  it('is asked for until there is an answer, and anew with every change of the records', async () => {
    const memories: unknown[] = []
    isDown = true
    keepRemembering(ask, (memory) => memories.push(memory))
    await vi.advanceTimersByTimeAsync(5_500)
    expect(memories).toEqual([])
    isDown = false
    await vi.advanceTimersByTimeAsync(1_000)
    expect(memories).toEqual([{ remembered: 1 }])
    await recordsChanged()
    await vi.advanceTimersByTimeAsync(0)
    expect(memories).toEqual([{ remembered: 1 }, { remembered: 2 }])
  })
})

describe('what is remembered, asked for while it is being asked for', () => {
  /** Answers are given by hand, in whatever order. */
  function asking() {
    const answers: ((memory: string | undefined) => void)[] = []
    const memories: string[] = []
    const anew = keepRemembering(
      () => new Promise<string | undefined>((resolve) => answers.push(resolve)),
      (memory) => memories.push(memory),
    )
    const answer = async (which: number, memory: string | undefined) => {
      answers[which]?.(memory)
      await vi.advanceTimersByTimeAsync(0)
    }
    return { anew, answer, answers, memories }
  }

  it('is what was told last, though an earlier answer comes later', async () => {
    const { anew, answer, memories } = asking()
    anew()
    await answer(1, 'as it is now')
    await answer(0, 'as it was')
    expect(memories).toEqual(['as it is now'])
  })

  it('is taken as it comes where the answers come in turn', async () => {
    const { anew, answer, memories } = asking()
    anew()
    await answer(0, 'as it was')
    await answer(1, 'as it is now')
    expect(memories).toEqual(['as it was', 'as it is now'])
  })

  it('is asked for again once, not once for each time that nobody answered', async () => {
    const { anew, answer, answers } = asking()
    anew()
    anew()
    for (const which of [0, 1, 2]) await answer(which, undefined)
    await vi.advanceTimersByTimeAsync(1_500)
    expect(answers).toHaveLength(4)
  })
})

describe('a page whose extension is gone', () => {
  it('is known', () => {
    expect(isAlive()).toBe(true)
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never)
    expect(isAlive()).toBe(false)
  })
})

describe('what comes from the extension itself', () => {
  it('is answered, and nothing else is', () => {
    const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener')
    hearOwnPages<{ type: 'read' }>({ read: () => 'what it shows' })
    const hear = listen.mock.calls[0]?.[0] as (message: unknown, sender: object, answer: (it: unknown) => void) => void
    const answers: unknown[] = []
    const say = (message: unknown, id = fakeBrowser.runtime.id) => hear(message, { id }, (it) => answers.push(it))
    say({ type: 'read' })
    say({ type: 'read' }, 'somebody-else')
    say({ type: 'toString' })
    say('read')
    say(undefined)
    expect(answers).toEqual(['what it shows'])
  })
})
