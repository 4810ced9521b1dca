// The way that the banner shows on Apple Business: to the server or the list of content tokens, without the download.
import { beforeEach, describe, expect, it } from 'vitest'
import { holdSays, pageSays } from '../../../lib/guard/business/page-words.ts'
import type { BusinessPageVerdict } from '../../../lib/judgement/business/page.ts'
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

  describe('what nobody knows to be in use is not told as in use, nor as a renewal', () => {
    const isOfOld = /renew|old token|new token|更新|以前の|新しいトークン|新しいファイル/i
    const heard = (message: BusinessPageVerdict['message'], more: Partial<BusinessMemory> = {}) => {
      const known = memory({ serverToken: run, contentToken: run, ...more })
      const { title, todo } = pageSays({ state: 'ready', message, tone: 'calm' }, known, undefined)
      return `${title}\n${todo}`
    }

    it.each(['findServer', 'consoleFirst', 'pressNow', 'dialogNow', 'notUploaded'] as const)('%s', (message) => {
      expect(heard(message, { mayBeFirst: true })).not.toMatch(isOfOld)
      expect(heard(message)).toMatch(isOfOld)
    })

    it.each(['signIn', 'signInAs', 'toServer', 'toLocation', 'contentRow', 'contentNotUploaded', 'terms'] as const)(
      '%s is told alike of both',
      (message) => {
        expect(heard(message, { mayBeFirst: true })).toBe(heard(message))
        expect(heard(message)).not.toMatch(isOfOld)
      },
    )

    it('the dialog before the console is ready', () => {
      const why = (more: Partial<BusinessMemory> = {}) => {
        const known = memory({ serverToken: run, ...more })
        return holdSays({ held: true, reason: 'consoleNotReady' }, known, undefined).why
      }
      expect(why({ mayBeFirst: true })).not.toMatch(isOfOld)
      expect(why()).toMatch(isOfOld)
    })
  })

  it('the list of content tokens, where the row is marked', () => {
    const todo = says('toLocation', memory({ contentToken: run }))
    const list = wayTo('toLocation', undefined, language)?.way.path.at(-1)
    expect(todo).toContain(list)
    expect(todo).not.toContain('本社')
    expect(todo).not.toContain(pressOf('contentToken'))
  })
})
