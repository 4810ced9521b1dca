// What a console's page shows is told once it is calm; what that comes to is taken only of what the page shows still.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readPage } from '../../../lib/consoles/reading/read-page.ts'
import { seenValues } from '../../../lib/guard/console/seen.ts'
import { type ConsoleServices, ConsoleState } from '../../../lib/guard/console/state.ts'
import type { ConsoleFindings } from '../../../lib/model/console-memory.ts'
import { documentOf } from '../../support/page.ts'

const FOUND: ConsoleFindings = { uid: 'same', expiry: 'not-found' }
const LATER: ConsoleFindings = { uid: 'different', expiry: 'not-found' }

/** Answers are given by hand, in whatever order; `undefined`: nobody answers. */
let answers: ((findings: ConsoleFindings | undefined) => void)[]
let readAgain: number
let drawn: number
/** Whether what reads the page comes to it. */
let comes: boolean

function pageOf(text: string) {
  const document = documentOf(`<p>${text}</p>`)
  const ask = () =>
    new Promise<ConsoleFindings>((resolve, reject) => {
      answers.push((findings) => (findings ? resolve(findings) : reject(new Error('nobody answers'))))
    })
  const valuesReader = async () => {
    if (!comes) throw new Error('it has not come')
    return readPage
  }
  const services = {
    now: () => 0,
    ask,
    tell: () => undefined,
    askAnew: () => undefined,
    isAlive: () => true,
    valuesReader,
  }
  const state = new ConsoleState(document, services as unknown as ConsoleServices)
  Object.assign(state, {
    memory: { withdrawn: false, organisation: { name: 'Example' }, renewsToken: false },
    file: { readAgain: () => readAgain++ },
    show: () => drawn++,
  })
  const values = seenValues(state)
  const show = async (shown: string) => {
    const paragraph = document.querySelector('p')
    if (paragraph) paragraph.textContent = shown
    values.soon()
    await vi.advanceTimersByTimeAsync(1_000)
  }
  const answer = async (which: number, findings: ConsoleFindings | undefined) => {
    answers[which]?.(findings)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { state, values, show, answer }
}

const UID = 'com.apple.mgmt.External.12345678-1234-4234-8234-123456789abc'

beforeEach(() => {
  vi.useFakeTimers()
  answers = []
  readAgain = 0
  drawn = 0
  comes = true
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what a page shows', () => {
  it('is told once', async () => {
    const { state, show, answer } = pageOf('')
    await show(UID)
    await answer(0, FOUND)
    await show(UID)
    expect(answers).toHaveLength(1)
    expect([state.findings, drawn]).toEqual([FOUND, 1])
  })

  it('is told again where nobody answered, and where it may come to something else', async () => {
    const { values, show, answer } = pageOf('')
    await show(UID)
    await answer(0, undefined)
    await show(UID)
    await answer(1, FOUND)
    values.again()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(answers).toHaveLength(3)
  })
})

describe('where what reads it has not come', () => {
  it('nothing is told; it is tried again when the page has calmed the next time', async () => {
    const { show } = pageOf('')
    comes = false
    await show(UID)
    expect(answers).toHaveLength(0)
    comes = true
    await show(UID)
    expect(answers).toHaveLength(1)
  })

  it('nothing is told either where the page was left to another copy of Koshin by the time it comes', async () => {
    const { state, show } = pageOf('')
    const { services } = state
    const before = services.valuesReader
    services.valuesReader = async () => {
      state.retired = true
      return before()
    }
    await show(UID)
    expect(answers).toHaveLength(0)
  })
})

describe('what it comes to', () => {
  it('is that of the page as it is, though the answer about an earlier one comes later', async () => {
    const { state, show, answer } = pageOf('')
    await show(UID)
    await show('2027/11/24')
    await answer(1, LATER)
    await answer(0, FOUND)
    expect([state.findings, drawn]).toEqual([LATER, 1])
  })

  it('is not that of the page before while the answer about this one is on its way', async () => {
    const { state, show, answer } = pageOf('')
    await show(UID)
    await show('2027/11/24')
    await answer(0, FOUND)
    expect(state.findings).toBeUndefined()
    await answer(1, LATER)
    expect(state.findings).toBe(LATER)
  })

  it('stays where an earlier page was never answered', async () => {
    const { state, show, answer } = pageOf('')
    await show(UID)
    await show('2027/11/24')
    await answer(1, LATER)
    await answer(0, undefined)
    await show('2027/11/24')
    expect([state.findings, answers.length]).toEqual([LATER, 2])
  })

  it('has the chosen file read again where another one is to be uploaded now', async () => {
    const { show, answer } = pageOf('')
    await show(UID)
    await answer(0, { ...FOUND, tokenFile: { name: 'a.p7m', sha256: 'ab' } })
    await show('2027/11/24')
    await answer(1, { ...LATER, tokenFile: { name: 'a.p7m', sha256: 'ab' } })
    expect(readAgain).toBe(1)
  })
})
