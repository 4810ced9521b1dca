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
  /** Its folders from the ground up, with what is in each: a folder imports only those before it. */
  folders?: Readonly<Record<string, string>>
  /** It touches no browser API, and is told the time. */
  isSealed?: true
}

/** The rooms of `lib`. */
export const ROOMS: readonly Room[] = [
  { name: 'facts', holds: 'one place for each fact', imports: [], isSealed: true },
  {
    name: 'documents',
    holds: 'bytes -> what a file is and says',
    imports: ['facts'],
    isSealed: true,
    folders: {
      kinds: 'what a file can turn out to be',
      bytes: 'how things are written: DER, PEM, text, lists',
      wrappings: 'what people and programs put around a file',
      secrets: 'what is never handed on',
      certificates: 'what a certificate says, and who issued it',
      renewal: 'signing request, tokens, profile',
      readers: 'bytes -> which of these it is',
    },
  },
  {
    name: 'portals',
    holds: "Apple's page -> what it shows",
    imports: ['facts'],
    isSealed: true,
    folders: {
      page: 'what holds for any page',
      push: 'certificates',
      business: 'servers and tokens',
      structure: "a page's structure, saved without its content",
    },
  },
  {
    name: 'consoles',
    holds: "the MDM's page -> what it shows",
    imports: ['facts', 'portals'],
    isSealed: true,
    folders: {
      words: 'the words of consoles, by language',
      reading: 'a page -> its lines, UIDs and dates',
      understanding: 'which of them counts',
    },
  },
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
    folders: {
      files: 'a file',
      push: 'certificates: rows, pages, presses',
      business: 'servers and tokens',
      console: 'the console',
    },
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
    folders: {
      push: 'said by the push portal',
      business: 'said by the business portal',
      console: 'said by a console',
    },
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
    folders: {
      watching: 'when a page is read',
      file: 'the file that a press would send',
      drawing: 'banner, marks and dialog over the page',
      press: 'a press: held or let through',
      push: 'certificates',
      business: 'servers and tokens',
      console: 'the console',
    },
  },
]

/** What stands above lib. It may import every room; no room may import it. */
export const ABOVE: readonly Pick<Room, 'name' | 'holds'>[] = [
  { name: 'components', holds: 'what Preact draws' },
  { name: 'entrypoints', holds: 'wire rooms to the browser' },
]
