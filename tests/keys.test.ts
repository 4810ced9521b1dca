// The finder of used keys: it must not take a key for used that is not.
import { describe, expect, it } from 'vitest'
import { keyPatternsOf, quotedIn } from './support/keys.ts'

describe('keyPatternsOf', () => {
  const patterns = keyPatternsOf(
    'i18n.t(`steps.${step.id}.title`); say(`trouble.${trouble}.what`); `${a}.b`; `plain text ${x}`',
  )

  it.each(['steps.signIn.title', 'trouble.newer.what'])('finds the use of %s', (key) => {
    expect(patterns.some((pattern) => pattern.test(key))).toBe(true)
  })

  it.each([
    'steps.signIn.todo',
    'steps.title',
    'steps.a.b.title',
    'other.signIn.title',
    'a.b',
    'trouble.newer.whatever',
  ])('does not take %s for used', (key) => {
    expect(patterns.some((pattern) => pattern.test(key))).toBe(false)
  })
})

describe('quotedIn', () => {
  it('finds what is in quotes, and only that', () => {
    const found = quotedIn(`say('home.title', "home.about"); home.other`)
    expect([...found]).toEqual(['home.title', 'home.about'])
  })
})
