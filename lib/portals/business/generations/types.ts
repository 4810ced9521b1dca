// What one generation of pages of Apple Business or School Manager is: a file of this folder describes each.

/** Apple Business (formerly Apple Business Manager), or Apple School Manager. */
export type TokenPortal = 'business' | 'school'

/** What stands on the page under a name that is the user's own. */
export type Slot = 'account' | 'server' | 'row'

/** One step through the menus: a label, one of several that were seen there, or what is called otherwise for everybody. */
export type Place = string | { oneOf: readonly string[] } | { slot: Slot }

/** Where to click, in the portal's own words. */
export interface Way {
  /** Menus from the outermost to the place itself. */
  path: readonly Place[]
  /** Buttons to press there, in this order. */
  press?: readonly string[]
  /** Other words that were seen on the last of these buttons. */
  alsoCalled?: readonly string[]
}

/** One way in each language in which its labels are known, by BCP 47 tag. */
export type Ways = Readonly<Record<string, Way>>

/** What a way leads to: a server, its token, a location, its token. */
export type Destination = 'toServer' | 'serverToken' | 'toLocation' | 'contentToken'

export interface Generation {
  /** Also the key of its name in the locales, `portalGuide.generations.<id>`; without one a general sentence says its years. */
  id: string
  /** When these pages were shown, e.g. `2018–2021`. */
  years: string
  /** The portals that have or had these pages. */
  portals: readonly TokenPortal[]
  /** True for its addresses; what comes behind the host: `path` begins with a slash, `hash` with `#` or is empty. */
  isAt(path: string, hash: string): boolean
  /** Parts of its routes below which servers and tokens are found. */
  nearTokens: RegExp
  ways: Readonly<Record<Destination, Ways>>
  /** Where these routes and ways were seen, and when. */
  source: string
}

/** The user's name at the bottom left, their server, their location's row. */
export const ACCOUNT = { slot: 'account' } as const
export const SERVER = { slot: 'server' } as const
export const ROW = { slot: 'row' } as const
