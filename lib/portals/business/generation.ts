// Which generation of pages an address belongs to. Only the banner's way there depends on it; no screen is read by it.
import type { Generation } from './sources.ts'

/** Path and hash of a web address. It is asked at every reading: an address that is parsed whole takes as long as a screen to make out. */
const ROUTE = /^https?:\/\/[^/?#]+([^?#]*)(?:\?[^#]*)?(#.*)?$/

/**
 * Reads the address of the top frame. Source: routes seen, `#main/…` about 2018 to 2021, `/#/main/…` until spring 2026,
 * `/main/…` since.
 */
export function generationOf(address: string): Generation | undefined {
  const [, path = '', hash = ''] = ROUTE.exec(address) ?? []
  if (/^#main(?:\/|$)/.test(hash)) return 'G1'
  if (/^#\/main(?:\/|$)/.test(hash)) return 'G2'
  return /^\/main(?:\/|$)/.test(path) ? 'G3' : undefined
}

/** Parts of routes below which servers and tokens are found, in the generations whose routes are known. */
const NEAR_TOKENS = /\b(?:settings|preferences|appsandbooks|mdmserver|services|management)/i

/** True where an address may lead to servers or tokens: asked only where the page's own words are not known. */
export function isNearTokens(address: string): boolean {
  const [, path = '', hash = ''] = ROUTE.exec(address) ?? []
  return NEAR_TOKENS.test(path + hash)
}
