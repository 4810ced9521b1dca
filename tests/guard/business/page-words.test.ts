// The way that the banner shows on Apple Business: to the server without its download, to the content token with it.
import { beforeEach, describe, expect, it } from 'vitest'
import { pageSays } from '../../../lib/guard/business/page-words.ts'
import type { BusinessMemory, TokenRun } from '../../../lib/model/business-memory.ts'
import { wayTo } from '../../../lib/portals/business/ways.ts'
import { speak } from '../../support/words.ts'

const run: TokenRun = { consoleReady: false, uploaded: false }
const memory = (under: Partial<BusinessMemory>): BusinessMemory => ({
  organisations: [{ id: 'a', name: 'Acme', servers: ['CLOMO'], locations: ['本社'] }],
  currentId: 'a',
  ...under,
})

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(() => speak(language))
  const says = (message: 'toServer' | 'toLocation', known: BusinessMemory) =>
    pageSays({ state: 'ready', message, tone: 'calm' }, known, undefined).todo
  const pressOf = (token: 'serverToken' | 'contentToken') => wayTo(token, undefined, language)?.way.press?.[0] ?? '?'

  it('the server, before anything is downloaded', () => {
    const todo = says('toServer', memory({ serverToken: run }))
    expect(todo).toContain('CLOMO')
    expect(todo).not.toContain(pressOf('serverToken'))
  })

  it('the content token, whose download does no harm', () => {
    expect(says('toLocation', memory({ contentToken: run }))).toContain(pressOf('contentToken'))
  })
})
