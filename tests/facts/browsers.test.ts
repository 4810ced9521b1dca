// Which browsers are recommended for which of Apple's portals, by the user agents that they send.
import { describe, expect, it } from 'vitest'
import { isRecommended } from '../../lib/facts/browsers.ts'

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const AGENTS = {
  chrome: `${WINDOWS} Chrome/142.0.0.0 Safari/537.36`,
  headless: `${WINDOWS} HeadlessChrome/142.0.0.0 Safari/537.36`,
  safari: `${MAC} Version/26.0 Safari/605.1.15`,
  edge: `${WINDOWS} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`,
  opera: `${WINDOWS} Chrome/142.0.0.0 Safari/537.36 OPR/124.0.0.0`,
  vivaldi: `${WINDOWS} Chrome/142.0.0.0 Safari/537.36 Vivaldi/7.6`,
  firefox: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0',
}

describe('a browser that is recommended', () => {
  it.each(['chrome', 'headless', 'safari'] as const)('for the push certificate: %s', (name) => {
    expect(isRecommended('push', AGENTS[name])).toBe(true)
  })
  it.each(['edge', 'opera', 'vivaldi', 'firefox'] as const)('not for the push certificate: %s', (name) => {
    expect(isRecommended('push', AGENTS[name])).toBe(false)
  })
  it.each(['chrome', 'safari', 'edge'] as const)('for tokens: %s', (name) => {
    expect(isRecommended('business', AGENTS[name])).toBe(true)
  })
  it.each(['opera', 'vivaldi', 'firefox'] as const)('not for tokens: %s', (name) => {
    expect(isRecommended('business', AGENTS[name])).toBe(false)
  })
  it.each(['', 'Safari', 'Chrome'])('never one that does not say what it is: “%s”', (agent) => {
    expect(isRecommended('push', agent)).toBe(false)
    expect(isRecommended('business', agent)).toBe(false)
  })
})
