// One more generation of pages and one more language, each from a single file of its own: all that is derived follows.
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { BusinessMessage } from '../../lib/exchange/business/messages.ts'
import { generationOf, isNearTokens } from '../../lib/portals/business/generation.ts'
import type { Generation } from '../../lib/portals/business/generations/types.ts'
import type { LanguageWords } from '../../lib/portals/business/languages/types.ts'
import { businessGuide, likelyGeneration } from '../../lib/procedures/business-guides.ts'
import { businessViewOf } from './business-pages.ts'

vi.mock('wxt/browser', () => ({ browser: {} }))

/** As its file would be. */
const MADE_UP_GENERATION = vi.hoisted(() => ({
  id: 'G99',
  years: '2031–',
  portals: ['business', 'school'],
  isAt: (path: string) => path.startsWith('/organisation/'),
  nearTokens: /\bkeys\b/,
  ways: {
    toServer: { en: { path: ['Fleet', { slot: 'server' }] } },
    serverToken: { en: { path: [{ slot: 'server' }], press: ['Hand over'] } },
    toLocation: { en: { path: ['Fleet', 'Licences'] } },
    contentToken: { en: { path: [{ slot: 'row' }], press: ['Hand over'] } },
  },
  source: 'made up for this test',
})) satisfies Generation

const MADE_UP_LANGUAGE = vi.hoisted(() => ({
  id: 'eo',
  groups: [
    {
      generations: ['G2', 'G99'],
      known: 'seen',
      source: 'made up for this test',
      words: {
        'server-list': ['Viaj serviloj'],
        'show-devices': ['Montri aparatojn'],
        'download-token': ['Elŝuti ĵetonon'],
        delete: ['Forigi'],
        section: ['Pri la servilo'],
        cancel: ['Nuligi'],
      },
    },
  ],
  patterns: { 'reset-warning': /ĵetono.* nuliĝos/ },
})) satisfies LanguageWords

vi.mock('../../lib/portals/business/generations/generations.ts', async (original) => {
  const { GENERATIONS } = await original<typeof import('../../lib/portals/business/generations/generations.ts')>()
  return { GENERATIONS: [...GENERATIONS, MADE_UP_GENERATION] }
})
vi.mock('../../lib/portals/business/languages/languages.ts', async (original) => {
  const { LANGUAGES } = await original<typeof import('../../lib/portals/business/languages/languages.ts')>()
  return { LANGUAGES: [...LANGUAGES, MADE_UP_LANGUAGE] }
})

describe('one more generation', () => {
  it('is recognised by its route, and the others still by theirs', () => {
    expect(generationOf('https://business.apple.com/organisation/home')).toBe('G99')
    expect(generationOf('https://business.apple.com/main/activity')).toBe('G3')
    expect(isNearTokens('https://business.apple.com/organisation/keys')).toBe(true)
    expect(isNearTokens('https://business.apple.com/organisation/home')).toBe(false)
  })

  it('is what a portal that has it most likely shows, and guides through its menus', () => {
    expect([likelyGeneration('business'), likelyGeneration('school')]).toEqual(['G99', 'G99'])
    expect(businessGuide('portalServer', 'G99', 'ja')).toMatchObject({
      language: 'en',
      guide: { path: ['Fleet', { slot: 'server' }] },
    })
    expect(businessGuide('downloadContentToken', 'G99', 'en')?.guide.press).toEqual(['Hand over'])
  })

  it('may be reported by a page, and one that nobody knows may not', () => {
    const seen = (generation: string) => ({ type: 'business-seen', signedIn: true, generation })
    expect(v.safeParse(BusinessMessage, seen('G99')).success).toBe(true)
    expect(v.safeParse(BusinessMessage, seen('G100')).success).toBe(false)
  })
})

describe('one more language', () => {
  const pane = `<div><p>Viaj serviloj</p><button>CLOMO</button></div>
    <div><h1>CLOMO</h1><button>Montri aparatojn</button><button>Elŝuti ĵetonon</button><button>Forigi</button><h2>Pri la servilo</h2></div>`
  const dialog =
    '<div role="dialog"><p>La malnova ĵetono tuj nuliĝos.</p><button>Nuligi</button><button>Elŝuti ĵetonon</button></div>'

  it('is read: list, pane, what each control does', () => {
    const view = businessViewOf(pane)
    expect(view.screen).toBe('server')
    expect(view.pane?.name).toEqual({ kind: 'one', name: 'CLOMO' })
    const actions = [...view.controls.values()].map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['download-server-token', 'delete-server', 'other']))
  })

  it('and its dialog', () => {
    expect(businessViewOf(pane + dialog).screen).toBe('download-dialog')
  })
})
