// The switches of the practice business portal: generation, language, frame, and which trouble. Given as a query, kept in a cookie.
import { cookie, type Visit } from '../web/visit.ts'
import type { Looks } from './texts.ts'

export const GENERATIONS = ['G1', 'G2', 'G3'] as const
/** `none`: the content is in the top frame. `blank` and `written` have no address; `silent` is on a host that is not Apple's. */
export const FRAMES = ['none', 'same', 'blank', 'written', 'other', 'silent'] as const

export interface Switches {
  generation: (typeof GENERATIONS)[number]
  /** `fi` is a language whose words are not on record, `de` one of which only some are. */
  language: 'en' | 'ja' | 'de' | 'fi'
  frame: (typeof FRAMES)[number]
  /** `half`: a pane never gets its name; `slow`: only after a second. `terms`: new terms are waiting. `translated`: as Chrome's translator leaves it. */
  trouble: '' | 'half' | 'slow' | 'terms' | 'translated'
  /** This many generated servers are added. */
  servers: number
  /** G3: the menu is drawn at the end of the page, not beside its button. */
  menu: 'beside' | 'apart'
  /** `components`: everything is drawn by web components, each with a shadow root of its own. */
  made: 'plain' | 'components'
  /** G3: each row of the list has a menu of its own. */
  rows: 'plain' | 'menus'
  /** What the content tokens are written in: rows, a definition list, or names and buttons in turn. */
  tokens: 'rows' | 'definitions' | 'flat'
  /** `own` and `another`: the confirmation names a server, its own or another one; `none`: there is no confirmation. */
  dialog: 'plain' | 'own' | 'another' | 'none'
}

/** What is set where nothing is said, but for the language, which is the visitor's. */
export const USUAL = {
  generation: 'G2',
  frame: 'none',
  trouble: '',
  servers: 0,
  menu: 'beside',
  made: 'plain',
  rows: 'plain',
  tokens: 'rows',
  dialog: 'plain',
} as const satisfies Omit<Switches, 'language'>

/** Every switch; README.md of the practice portals explains each. */
export const NAMES = ['language', ...Object.keys(USUAL)]
const COOKIE = 'practice-business'

/** A query that names any switch sets all of them anew; `cookies` has what must be sent so that they are remembered. */
export function readBusinessSwitches(visit: Visit): { switches: Switches; cookies: string[] } {
  const kept = new URLSearchParams(visit.cookies.get(COOKIE) ?? '')
  const asked = new URLSearchParams([...visit.query].filter(([name]) => NAMES.includes(name)))
  const query = asked.size === 0 ? kept : asked
  const of = <Value extends string>(name: string, values: readonly Value[], usual: Value): Value =>
    values.find((value) => value === query.get(name)) ?? usual
  const switches: Switches = {
    generation: of('generation', GENERATIONS, USUAL.generation),
    language: of('language', ['en', 'ja', 'de', 'fi'], visit.language),
    frame: of('frame', FRAMES, USUAL.frame),
    trouble: of('trouble', ['', 'half', 'slow', 'terms', 'translated'], USUAL.trouble),
    servers: Math.min(Number.parseInt(query.get('servers') ?? '0', 10) || 0, 5000),
    menu: of('menu', ['beside', 'apart'], USUAL.menu),
    made: of('made', ['plain', 'components'], USUAL.made),
    rows: of('rows', ['plain', 'menus'], USUAL.rows),
    tokens: of('tokens', ['rows', 'definitions', 'flat'], USUAL.tokens),
    dialog: of('dialog', ['plain', 'own', 'another', 'none'], USUAL.dialog),
  }
  return { switches, cookies: asked.size === 0 ? [] : [cookie(COOKIE, asked.toString())] }
}

/** Which texts a portal of these switches shows. */
export function looksOf({ generation, language }: Switches): Looks {
  if (language === 'fi') return 'G2-fi'
  if (language === 'de') return 'G2-de'
  if (generation === 'G1') return 'G1-ja'
  if (generation === 'G3') return 'G3-en'
  return language === 'ja' ? 'G2-ja' : 'G2-en'
}
