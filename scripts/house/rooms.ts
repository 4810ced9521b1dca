// The rooms of the house, from the ground up: what each is for, and whom it may import. The house test and the picture are made of this list.

export interface Room {
  name: string
  /** What is in it, in a few words. */
  holds: string
  /**
   * Rooms above it in this list, so that no circle can be; imports of types count. `words` stands for `#i18n`, `browser` for
   * wxt/browser and webextension-polyfill.
   */
  imports: readonly string[]
  /** It touches no browser API, and is told the time. */
  isSealed?: true
}

/** The rooms of `lib`. */
export const ROOMS: readonly Room[] = [
  { name: 'facts', holds: 'one place for each fact', imports: [], isSealed: true },
  { name: 'documents', holds: 'bytes -> what a file is and says', imports: ['facts'], isSealed: true },
  { name: 'portals', holds: "Apple's page -> what it shows", imports: ['facts'], isSealed: true },
  { name: 'consoles', holds: "the MDM's page -> what it shows", imports: ['facts', 'portals'], isSealed: true },
  {
    name: 'model',
    holds: 'what is remembered, as types',
    imports: ['facts', 'documents', 'portals', 'consoles'],
    isSealed: true,
  },
  {
    name: 'judgement',
    holds: 'remembered + read -> a verdict',
    imports: ['facts', 'documents', 'portals', 'consoles', 'model'],
    isSealed: true,
  },
  {
    name: 'procedures',
    holds: 'the steps, and what proves them',
    imports: ['facts', 'portals', 'consoles', 'model', 'judgement'],
    isSealed: true,
  },
  {
    name: 'records',
    holds: 'IndexedDB and its migrations',
    imports: ['facts', 'documents', 'portals', 'model', 'judgement', 'procedures', 'browser'],
  },
  {
    name: 'customers',
    holds: 'a table of customers',
    imports: ['facts', 'documents', 'consoles', 'model', 'procedures', 'records'],
  },
  {
    name: 'policy',
    holds: 'what a company has set',
    imports: ['facts', 'documents', 'model', 'records', 'customers', 'browser'],
  },
  {
    name: 'examination',
    holds: 'the one way for a file',
    imports: ['facts', 'documents', 'model', 'judgement'],
  },
  {
    name: 'exchange',
    holds: 'what pages and background say',
    imports: ['facts', 'consoles', 'model', 'judgement', 'procedures', 'records', 'browser'],
  },
  {
    name: 'doors',
    holds: 'ways in: menu, keys, welcome',
    imports: ['facts', 'words', 'browser'],
  },
  {
    name: 'reminders',
    holds: 'due dates -> badge',
    imports: ['facts', 'model', 'procedures', 'records', 'doors', 'words', 'browser'],
  },
  {
    name: 'handover',
    holds: 'one file for the successor',
    imports: ['facts', 'documents', 'model', 'records', 'browser'],
  },
  {
    name: 'team',
    holds: "a team's record, without a server",
    imports: ['facts', 'documents', 'model', 'records', 'handover', 'browser'],
  },
  {
    name: 'guard',
    holds: 'stands at the button',
    imports: ['facts', 'portals', 'consoles', 'model', 'judgement', 'examination', 'exchange', 'words', 'browser'],
  },
]

/** What stands above lib. It may import every room; no room may import it. */
export const ABOVE: readonly Pick<Room, 'name' | 'holds'>[] = [
  { name: 'components', holds: 'what Preact draws' },
  { name: 'entrypoints', holds: 'wire rooms to the browser' },
]
