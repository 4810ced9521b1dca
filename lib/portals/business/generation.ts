// Which generation of pages an address belongs to, and whether servers or tokens are near it. No screen is read by it.
import { GENERATIONS, type GenerationId } from './generations/generations.ts'
import type { Generation, TokenPortal } from './generations/types.ts'

const ALL: readonly Generation[] = GENERATIONS

/** Path and hash of a web address. It is asked at every reading: an address that is parsed whole takes as long as a screen to make out. */
const ROUTE = /^https?:\/\/[^/?#]+([^?#]*)(?:\?[^#]*)?(#.*)?$/

function find(address: string): { generation: Generation | undefined; route: string } {
  const [, path = '', hash = ''] = ROUTE.exec(address) ?? []
  return { generation: ALL.find((one) => one.isAt(path, hash)), route: path + hash }
}

/** Reads the address of the top frame. */
export function generationOf(address: string): GenerationId | undefined {
  return find(address).generation?.id as GenerationId | undefined
}

/** True where an address may lead to servers or tokens: asked only where the page's own words are not known. */
export function isNearTokens(address: string): boolean {
  const { generation, route } = find(address)
  return generation ? generation.nearTokens.test(route) : ALL.some(({ nearTokens }) => nearTokens.test(route))
}

/** The generation of this id; the newest where there is none. */
export function generationBy(id: string | undefined): Generation {
  return ALL.find((one) => one.id === id) ?? (ALL.at(-1) as Generation)
}

/** The generations that a portal has or had, newest first. */
export function generationsOf(portal: TokenPortal): GenerationId[] {
  return ALL.filter(({ portals }) => portals.includes(portal))
    .map(({ id }) => id as GenerationId)
    .toReversed()
}

/** How many parts of a route say which place it is, from its `main` on; the rest says what is open there. */
const PARTS_OF_A_PLACE = 2

/** The place that an address belongs to: the beginning of its route. */
export function placeOf(address: string): string {
  const parts = find(address)
    .route.split(/[/#?]+/)
    .filter((part) => part !== '')
  return parts.slice(0, PARTS_OF_A_PLACE).join('/')
}
