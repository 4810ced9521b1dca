// What must never be in a zip for a store: the practice edition, and anything that names the machine on which it was built.
import { homedir } from 'node:os'
import { sep } from 'node:path'
import { inProject } from '../command/paths.mjs'
import { Stop } from '../command/say.mjs'
import type { Files } from './pack.ts'

/** The organisation of the practice portals' authority, whose facts only a practice edition has. */
export const PRACTICE_MARK = 'TEST Inc.'

/** The folders of this machine that a build could have written down, each with what follows its name in a path. */
function placesHere(): string[] {
  return [inProject(), homedir()].filter((place) => place.length > 3).map((place) => place + sep)
}

/** The files that name a place of this machine, as words for its user. */
export function namesOfPlaces(files: Files, places: readonly string[] = placesHere()): string[] {
  return [...files].flatMap(([name, bytes]) => {
    const place = places.find((one) => Buffer.from(bytes).includes(one))
    return place === undefined ? [] : [`${name} names ${place}`]
  })
}

/** The files that belong to a practice edition, as words for its user. */
export function tracesOfPractice(files: Files): string[] {
  return [...files].flatMap(([name, bytes]) => {
    const text = Buffer.from(bytes)
    const isMarked = text.includes(PRACTICE_MARK) || (name === 'manifest.json' && text.includes('practice'))
    return isMarked ? [`${name} belongs to the practice edition`] : []
  })
}

/** Throws a {@link Stop} that names these reasons, where there are any. */
export function refuse(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new Stop(`Nothing was packed:\n${reasons.join('\n')}`)
}
