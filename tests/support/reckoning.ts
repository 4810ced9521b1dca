// Rooms of tests that only reckon: nothing they do could be seen by another file, so their files share a worker and what it has read.

const ROOMS = ['consoles', 'documents', 'facts', 'judgement', 'portals', 'practice', 'procedures']

/** Their files, as patterns from the project's root. */
export const RECKONING = ROOMS.map((room) => `tests/${room}/**/*.test.ts`)

/** Files in these rooms that put another module in the place of one of Koshin's: each has a worker of its own. */
export const APART = [
  'tests/consoles/made-up/made-up.test.ts',
  'tests/documents/kind-additions.test.ts',
  'tests/portals/business-additions.test.ts',
]

/** Every other file, which has a worker of its own, too. */
export const OTHERS = ['tests/*.test.ts', `tests/!(${ROOMS.join('|')})/**/*.test.{ts,tsx}`, ...APART]

/** Of the others, those that change what a process has but once, the machine's time zone: a worker is a thread, which shares it. */
export const PROCESS = ['tests/components/dates.test.ts']
