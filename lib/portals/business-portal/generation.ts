// Which generation of pages an address belongs to. Only the banner's way there depends on it; no screen is read by it.
import type { Generation } from './sources.ts'

/**
 * Reads the address of the top frame. Source: routes seen, `#main/…` about 2018 to 2021, `/#/main/…` until spring 2026,
 * `/main/…` since.
 */
export function generationOf(address: string): Generation | undefined {
  if (!URL.canParse(address)) return undefined
  const { hash, pathname } = new URL(address)
  if (/^#main(?:\/|$)/.test(hash)) return 'G1'
  if (/^#\/main(?:\/|$)/.test(hash)) return 'G2'
  return /^\/main(?:\/|$)/.test(pathname) ? 'G3' : undefined
}

/** Parts of routes below which servers and tokens are found, in the generations whose routes are known. */
const NEAR_TOKENS = /\b(?:settings|preferences|appsandbooks|mdmserver|services|management)/i

/** True where an address may lead to servers or tokens: asked only where the page's own words are not known. */
export function isNearTokens(address: string): boolean {
  return URL.canParse(address) && NEAR_TOKENS.test(new URL(address).pathname + new URL(address).hash)
}
