// Every command with the options and words it takes. What each means is written in help; plain JavaScript, for it is read before anything is set up.

import { languagesIn } from './languages.mjs'
import { inProject } from './paths.mjs'

const COMMON = /** @type {const} */ ({ verbose: { type: 'boolean' }, help: { type: 'boolean' } })
const TRIALS = /** @type {const} */ ({ seed: { type: 'string' }, ...COMMON })

/** What can be measured alone. */
export const BENCH_WORDS = /** @type {const} */ ([
  'marking',
  'feel',
  'press',
  'storm',
  'sizes',
  'worker',
  'documents',
  'servers',
  'frame',
  'due',
  'history',
  'files',
  'customers',
  'team',
])

/** A number whose thousands may be parted. */
const NUMBER = /^\d{1,3}(?:[,_]\d{3})+$|^\d+$/
const ANYTHING = /./

/** Options as `parseArgs` of node:util takes them. */
export const COMMANDS = /** @type {const} */ ({
  start: {
    options: {
      tour: { type: 'boolean' },
      language: { type: 'string' },
      keep: { type: 'boolean' },
      markup: { type: 'string' },
      dark: { type: 'boolean' },
      readme: { type: 'boolean' },
      ...COMMON,
    },
  },
  test: {
    options: { title: { type: 'string', short: 't' }, pictures: { type: 'boolean' }, ...COMMON },
    words: ANYTHING,
  },
  bench: {
    options: { built: { type: 'boolean' }, thorough: { type: 'boolean' }, ...COMMON },
    words: BENCH_WORDS,
  },
  fuzz: { options: TRIALS, words: NUMBER },
  ties: { options: TRIALS, words: NUMBER },
  walk: { options: { language: { type: 'string' }, read: { type: 'boolean' }, ...COMMON } },
  fixture: {
    options: { name: { type: 'string' }, replace: { type: 'boolean' }, ...COMMON },
    words: ANYTHING,
  },
  zip: { options: { twice: { type: 'boolean' }, ...COMMON } },
  pictures: { options: { language: { type: 'string' }, ...COMMON } },
  guides: { options: COMMON },
  house: { options: COMMON },
  icons: { options: COMMON },
  setup: { options: { packages: { type: 'boolean' }, 'all-browsers': { type: 'boolean' }, ...COMMON } },
})

/** @typedef {keyof typeof COMMANDS} CommandName */

/**
 * The words that a command takes besides its options; undefined where it takes none.
 * @param {CommandName} name
 * @returns {readonly string[] | RegExp | undefined}
 */
export function wordsOf(name) {
  const command = COMMANDS[name]
  return 'words' in command ? command.words : undefined
}

/**
 * The only values that some options take, whatever the command: languages are those whose words lie in locales, markups those of
 * the practice portal (tests/practice/push-portal/switches.ts).
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const CHOICES = {
  language: languagesIn(inProject('locales')),
  markup: ['table', 'divs', 'grid', 'spa'],
}
