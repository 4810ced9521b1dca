// The way through the menus, in the portal's own words, in the wanted language where they are known and else in another.
import { generationBy } from './generation.ts'
import type { Destination, Place, Slot, Way } from './generations/types.ts'

/** `generation`: its id; the newest where it is not known. `wanted`: the language, by BCP 47 tag. */
export function wayTo(
  destination: Destination,
  generation: string | undefined,
  wanted: string,
): { way: Way; language: string } | undefined {
  const ways = generationBy(generation).ways[destination]
  const language = Object.hasOwn(ways, wanted) ? wanted : Object.keys(ways)[0]
  const way = language === undefined ? undefined : ways[language]
  return language !== undefined && way ? { way, language } : undefined
}

/** A path's labels, with what stands in the slots; of several labels all, as nobody knows which is in front. */
export function placeNames(path: readonly Place[], slots: Readonly<Record<Slot, string>>): string[] {
  return path.map((place) => {
    if (typeof place === 'string') return place
    return 'oneOf' in place ? place.oneOf.join(' / ') : slots[place.slot]
  })
}
