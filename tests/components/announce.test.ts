// What a screen reader is told stands for as long as it takes to be read, and is not found again later.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { announce, announcement } from '../../components/state/announce.ts'
import { endTitle } from '../../components/words/procedure-name.ts'
import { speak } from '../support/words.ts'

describe('an announcement', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.runAllTimers()
    vi.useRealTimers()
  })

  it('stands while it is read, then is gone', () => {
    announce('Copied')
    vi.advanceTimersByTime(5_000)
    expect(announcement.value).toBe('Copied')
    vi.advanceTimersByTime(10_000)
    expect(announcement.value).toBe('')
  })

  it('stands for its own time, whatever was said before', () => {
    announce('Copied')
    vi.advanceTimersByTime(9_000)
    announce('Saved')
    vi.advanceTimersByTime(9_000)
    expect(announcement.value).toBe('Saved')
  })

  it('is said twice where it is the same twice', () => {
    announce('Copied')
    const first = announcement.value
    announce('Copied')
    expect(announcement.value).not.toBe(first)
    expect(announcement.value.trim()).toBe('Copied')
  })
})

describe.each(['en', 'ja'] as const)('the end of a pass, in %s', (language) => {
  beforeEach(() => speak(language))
  const isRenewal = /renew|更新/i

  it.each(['server-token', 'content-token'] as const)('%s: a renewal only where there was one before', (procedure) => {
    expect(endTitle({ procedure, before: {} })).not.toMatch(isRenewal)
    expect(endTitle({ procedure, before: { notAfter: 1 } })).toMatch(isRenewal)
  })
  it('a first set-up is none', () => {
    expect(endTitle({ procedure: 'first-set-up', before: {} })).not.toMatch(isRenewal)
  })
})
