// The switches of the practice portal: which markup, and which trouble. Given as a query on any portal address, then remembered in a cookie.

import { cookie, type Visit } from '../web/visit.ts'
import { UNGROUPED, type Ungrouped } from './grid/ungrouped.ts'

export const MARKUPS = ['table', 'divs', 'grid', 'spa'] as const
export type Markup = (typeof MARKUPS)[number] | Ungrouped

export interface Switches {
  markup: Markup
  /** How many generated rows are added to the list. */
  rows: number
  /** The page is as Chrome's translator leaves it. */
  translated: boolean
  /** A redesign that nobody has seen yet. */
  unreadable: boolean
  /** Milliseconds until the list arrives. */
  late: number
  /** Of the single-page build: 1 holds the first i's answer until a second i is pressed, 2 answers the second first. */
  race: 0 | 1 | 2
  /** The session ends as soon as an upload is accepted. */
  signout: boolean
}

/** Every switch; README.md of the practice portals explains each. */
export const NAMES = ['markup', 'rows', 'translated', 'unreadable', 'late', 'race', 'signout']
const COOKIE = 'practice-switches'

/**
 * Reads the switches of a visit. The markup stays until another one is asked for; a query that names any switch sets all the
 * other switches anew. `cookies` has what must be sent so that they are remembered.
 */
export function readSwitches(visit: Visit): { switches: Switches; cookies: string[] } {
  const kept = new URLSearchParams(visit.cookies.get(COOKIE) ?? '')
  const asked = new URLSearchParams([...visit.query].filter(([name]) => NAMES.includes(name)))
  if (asked.size === 0) return { switches: parse(kept), cookies: [] }
  if (!asked.has('markup')) asked.set('markup', kept.get('markup') ?? 'table')
  return { switches: parse(asked), cookies: [cookie(COOKIE, asked.toString())] }
}

function parse(query: URLSearchParams): Switches {
  const race = query.get('race')
  return {
    markup: [...MARKUPS, ...UNGROUPED].find((markup) => markup === query.get('markup')) ?? 'table',
    rows: clamp(query.get('rows'), 5000),
    translated: (query.get('translated') ?? '') !== '',
    unreadable: (query.get('unreadable') ?? '') !== '',
    late: clamp(query.get('late'), 60_000),
    race: race === '1' ? 1 : race === '2' ? 2 : 0,
    signout: (query.get('signout') ?? '') !== '',
  }
}

function clamp(text: string | null, most: number): number {
  const value = Number.parseInt(text ?? '0', 10)
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), most) : 0
}
