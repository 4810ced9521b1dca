// What follows the desk's address where it is to open with a certain screen.

/** By the screen. */
export const PLACES = {
  due: '#due',
  files: '#files',
  welcome: '#welcome',
  text: '#text',
  about: '#about',
  structure: '#structure',
  customers: '#customers',
  team: '#team',
} as const

export type Place = keyof typeof PLACES

/** The screen that an address asks for, by what follows its `#`. */
export function placeOf(hash: string): Place | undefined {
  return (Object.keys(PLACES) as Place[]).find((place) => PLACES[place] === hash)
}
