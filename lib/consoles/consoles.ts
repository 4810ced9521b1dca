// All consoles that Koshin knows, in the order in which they are offered.
import { clomo } from './clomo.ts'
import { other } from './other.ts'
import type { Console } from './types.ts'

export const consoles: readonly Console[] = [clomo, other]

/** The console with this id; an id that is not known (any more) is "another console". */
export function consoleOf(id: string): Console {
  return consoles.find((console) => console.id === id) ?? other
}
