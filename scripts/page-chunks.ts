// Into which files the code of Koshin's own pages goes: a page opens with a few of them, not with one for each small module.

/** The first screen, and what it adds once it is there; the others need most of it as well. */
const HOME =
  /[\\/]components[\\/](home[\\/][^\\/]+|parts[\\/](practice-over|begun-elsewhere|copy-offer|console-access[\\/]access))\.tsx$/

/**
 * Each takes the modules it names and all that those import; where two would take the same one, the first does. What is in none is cut
 * as the bundler cuts it: a file for each set of screens that share something, which for the first screen were eighty requests.
 */
export const PAGE_CHUNKS = [
  // The first picture, which waits for nothing else.
  { name: 'page', test: /[\\/]components[\\/]mount\.tsx$/, priority: 3 },
  // What is on record, and what is looked at whenever a page is opened.
  { name: 'record', test: /[\\/]components[\\/]state[\\/](records|team-start)\.ts$/, priority: 2 },
  { name: 'home', test: HOME, priority: 1 },
]
